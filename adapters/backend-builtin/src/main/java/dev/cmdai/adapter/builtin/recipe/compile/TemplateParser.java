package dev.cmdai.adapter.builtin.recipe.compile;

import dev.cmdai.adapter.builtin.recipe.Dialect;
import dev.cmdai.adapter.builtin.recipe.Filter;
import dev.cmdai.adapter.builtin.recipe.QuoteContext;
import dev.cmdai.adapter.builtin.recipe.SlotKinds;
import dev.cmdai.adapter.builtin.recipe.SlotSpec;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Reads a template for the POSIX shells: finds the slots, the quotes that each stands in, the parts
 * that may be left out, and the dialect that the command needs.
 */
final class TemplateParser {

    private static final char BARE = 'b';
    private static final char SUBSTITUTION = '(';
    private static final char ARITHMETIC = 'a';
    private static final char BRACED = '{';
    private static final char BACKTICK = '`';
    private static final char SINGLE = '\'';
    private static final char DOUBLE = '"';

    private final String text;
    private final List<SlotSpec> slots;
    private final TemplateSteps out = new TemplateSteps();
    private final Deque<Character> quotes = new ArrayDeque<>();
    private final Deque<NestedCode> commands = new ArrayDeque<>();
    private int optionDepth;

    private TemplateParser(String text, List<SlotSpec> slots) {
        this.text = text;
        this.slots = slots;
        quotes.push(BARE);
        commands.push(new NestedCode());
    }

    /**
     * Parses a template.
     *
     * @throws BadRecipe if it is no template, or a slot in it can't be made safe
     */
    static TemplateSteps parse(String text, List<SlotSpec> slots) throws BadRecipe {
        TemplateParser parser = new TemplateParser(text, slots);
        parser.run();
        return parser.out;
    }

    private void run() throws BadRecipe {
        int at = 0;
        while (at < text.length()) {
            at = step(at);
        }
        commands.element().endCommand();
        if (quotes.size() > 1) {
            throw new BadRecipe("has an unclosed " + quotes.peek());
        }
        DialectScan.scan(out, text);
    }

    private int step(int at) throws BadRecipe {
        char c = text.charAt(at);
        if (text.startsWith("<?", at)) {
            out.beginOption();
            optionDepth = quotes.size();
            return at + 2;
        }
        if (text.startsWith("?>", at) && out.inOption()) {
            if (quotes.size() != optionDepth) {
                throw new BadRecipe("has a quote that begins or ends inside of <?…?>");
            }
            out.endOption();
            return at + 2;
        }
        if (c == '{') {
            SlotReference slot = SlotReference.at(text, at, slots);
            if (slot != null) {
                slot(slot, at);
                return slot.end();
            }
            if (quotes.element() != SINGLE && SlotReference.looksLikeSlot(text, at)) {
                String name = text.substring(at, text.indexOf('}', at) + 1);
                throw new BadRecipe("uses " + name + ", which is no slot: declare it under slots");
            }
        }
        return switch (quotes.element()) {
            case SINGLE -> single(c, at);
            case DOUBLE -> twofold(c, at);
            case ARITHMETIC -> arithmetic(c, at);
            default -> bare(c, at);
        };
    }

    private int single(char c, int at) {
        if (c == '\'') {
            quotes.pop();
            return take(at, 1, false);
        }
        if (c == '\\' && at + 1 < text.length() && "\\'".indexOf(text.charAt(at + 1)) >= 0) {
            out.needs(Dialect.POSIX); // fish reads these two inside of '…' differently
        }
        return take(at, 1, true);
    }

    private int twofold(char c, int at) throws BadRecipe {
        switch (c) {
            case '"' -> {
                quotes.pop();
                return take(at, 1, false);
            }
            case '\\' -> {
                return take(at, 2, true);
            }
            case '$' -> {
                return dollar(at);
            }
            case '`' -> {
                return backtick(at);
            }
            default -> {
                return take(at, 1, true);
            }
        }
    }

    private int bare(char c, int at) throws BadRecipe {
        switch (c) {
            case '\\' -> {
                return take(at, 2, true);
            }
            case '\'', '"' -> {
                quotes.push(c);
                return take(at, 1, false);
            }
            case '$' -> {
                return dollar(at);
            }
            case '`' -> {
                return backtick(at);
            }
            case ' ', '\t' -> {
                commands.element().endWord();
                return take(at, 1, false);
            }
            case '|', '&', ';', '\n' -> {
                commands.element().endCommand();
                return take(at, 1, false);
            }
            case '(' -> {
                commands.element().endCommand();
                quotes.push(SUBSTITUTION);
                commands.push(new NestedCode());
                return take(at, 1, false);
            }
            case ')' -> {
                close(SUBSTITUTION);
                return take(at, 1, false);
            }
            case '}' -> {
                if (quotes.element() == BRACED) {
                    quotes.pop();
                }
                return take(at, 1, true);
            }
            case '<', '>' -> {
                if (text.startsWith("<<", at) && !text.startsWith("<<<", at)) {
                    throw new BadRecipe("has a here-document: use printf and a pipe");
                }
                boolean digit = !out.shape().isEmpty() && out.shape().endsWith("\u0001");
                if (digit) {
                    throw new BadRecipe(
                            "has a slot directly before " + c + ": put a space between");
                }
                commands.element().endWord();
                return take(at, text.startsWith("<<<", at) ? 3 : 1, false);
            }
            default -> {
                return take(at, 1, true);
            }
        }
    }

    private int dollar(int at) throws BadRecipe {
        if (text.startsWith("$((", at)) {
            quotes.push(ARITHMETIC);
            quotes.push(ARITHMETIC);
            return take(at, 3, true);
        }
        if (text.startsWith("$(", at)) {
            quotes.push(SUBSTITUTION);
            commands.push(new NestedCode());
            return take(at, 2, false);
        }
        if (text.startsWith("${", at)) {
            int close = text.indexOf('}', at);
            if (close < 0 || text.substring(at + 2, close).indexOf('{') >= 0) {
                throw new BadRecipe("has a slot or an unclosed brace inside of ${…}");
            }
            return take(at, close + 1 - at, true);
        }
        if (text.startsWith("$'", at) && quotes.element() != DOUBLE) {
            throw new BadRecipe("has $'…', which sh does not know: use printf");
        }
        return take(at, 1, true);
    }

    /** Inside of $((…)): each parenthesis counts, and commands in it begin anew. */
    private int arithmetic(char c, int at) throws BadRecipe {
        if (c == '$') {
            return dollar(at);
        }
        if (c == '(') {
            quotes.push(ARITHMETIC);
        } else if (c == ')') {
            quotes.pop();
        }
        return take(at, 1, true);
    }

    private int backtick(int at) throws BadRecipe {
        if (quotes.element() == BACKTICK) {
            close(BACKTICK);
        } else {
            quotes.push(BACKTICK);
            commands.push(new NestedCode());
        }
        return take(at, 1, false);
    }

    private void close(char kind) throws BadRecipe {
        if (quotes.element() != kind) {
            throw new BadRecipe("closes what it has not opened: " + (kind == '(' ? ')' : kind));
        }
        commands.element().endCommand();
        commands.pop();
        quotes.pop();
    }

    private void slot(SlotReference slot, int at) throws BadRecipe {
        SlotSpec spec = slots.get(slot.slot());
        String name = "slot {" + spec.name() + "} ";
        char kind = quotes.element();
        if (kind == BACKTICK || quotes.contains(BACKTICK)) {
            throw new BadRecipe(name + "is inside of `…`: use $(…)");
        }
        boolean quoted = kind == SINGLE || kind == DOUBLE;
        boolean number = SlotKinds.isCodeSafe(spec.type()) || slot.filter().givesNumber();
        if (kind == ARITHMETIC && !number) {
            throw new BadRecipe(name + "is in $((…)): it must be a number");
        }
        if (kind != SINGLE && endsWithVariable(text, at)) {
            throw new BadRecipe(name + "stands directly behind a variable: write ${NAME}");
        }
        NestedCode command = commands.element();
        Filter filter = command.fit(slot.filter());
        if (filter == Filter.FILES && quoted) {
            throw new BadRecipe(
                    name + "has :files inside of quotes: the shell expands nothing there");
        }
        QuoteContext place =
                switch (kind) {
                    case SINGLE -> QuoteContext.SINGLE;
                    case DOUBLE -> QuoteContext.DOUBLE;
                    default -> command.atCommandName() ? QuoteContext.COMMAND : QuoteContext.BARE;
                };
        if (!quoted && slot.end() < text.length() && text.charAt(slot.end()) == '(') {
            throw new BadRecipe(name + "stands directly before (: put a space between");
        }
        out.slot(slot.slot(), place, filter);
        command.slot(spec, filter, quoted);
    }

    private static boolean endsWithVariable(String text, int at) {
        int i = at;
        while (i > 0
                && (Character.isLetterOrDigit(text.charAt(i - 1)) || text.charAt(i - 1) == '_')) {
            i--;
        }
        return i < at && i > 0 && text.charAt(i - 1) == '$';
    }

    private int take(int at, int count, boolean inWord) {
        int end = Math.min(at + count, text.length());
        for (int i = at; i < end; i++) {
            out.literal(text.charAt(i));
            if (inWord) {
                commands.element().literal(text.charAt(i));
            }
        }
        return end;
    }
}
