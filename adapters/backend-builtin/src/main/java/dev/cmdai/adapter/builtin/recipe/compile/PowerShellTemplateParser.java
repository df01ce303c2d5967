package dev.cmdai.adapter.builtin.recipe.compile;

import dev.cmdai.adapter.builtin.recipe.Dialect;
import dev.cmdai.adapter.builtin.recipe.QuoteContext;
import dev.cmdai.adapter.builtin.recipe.SlotSpec;
import java.util.List;
import java.util.Locale;

/** Reads a template for PowerShell; see {@link TemplateParser}. */
final class PowerShellTemplateParser {

    private PowerShellTemplateParser() {}

    static TemplateSteps parse(String text, List<SlotSpec> slots) throws BadRecipe {
        TemplateSteps out = new TemplateSteps();
        out.needs(Dialect.WINDOWS);
        String lower = text.toLowerCase(Locale.ROOT);
        boolean code = lower.contains("invoke-expression") || lower.contains("iex ");
        QuoteContext place = QuoteContext.BARE;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (text.startsWith("<?", at)) {
                out.beginOption();
                at += 2;
                continue;
            }
            if (text.startsWith("?>", at) && out.inOption()) {
                out.endOption();
                at += 2;
                continue;
            }
            SlotReference slot = c == '{' ? SlotReference.at(text, at, slots) : null;
            if (slot != null) {
                check(text, at, slot, slots.get(slot.slot()).name(), place, code);
                out.slot(slot.slot(), place, slot.filter());
                at = slot.end();
                continue;
            }
            place = next(place, c);
            out.literal(c);
            at++;
            if (c == '`' && place != QuoteContext.SINGLE && at < text.length()) {
                out.literal(text.charAt(at++));
            }
        }
        if (place != QuoteContext.BARE) {
            throw new BadRecipe("has an unclosed quote");
        }
        return out;
    }

    private static QuoteContext next(QuoteContext place, char c) {
        return switch (c) {
            case '\'' ->
                    place == QuoteContext.BARE
                            ? QuoteContext.SINGLE
                            : place == QuoteContext.SINGLE ? QuoteContext.BARE : place;
            case '"' ->
                    place == QuoteContext.BARE
                            ? QuoteContext.DOUBLE
                            : place == QuoteContext.DOUBLE ? QuoteContext.BARE : place;
            default -> place;
        };
    }

    private static void check(
            String text, int at, SlotReference slot, String name, QuoteContext place, boolean code)
            throws BadRecipe {
        if (code) {
            throw new BadRecipe(
                    "slot {" + name + "} is near Invoke-Expression: find a way without");
        }
        boolean before = at == 0 || " =:(,?".indexOf(text.charAt(at - 1)) >= 0;
        boolean after =
                slot.end() == text.length() || " ),;|?<".indexOf(text.charAt(slot.end())) >= 0;
        if (place == QuoteContext.BARE && !(before && after)) {
            // PowerShell splits 'a'b into two arguments.
            throw new BadRecipe(
                    "slot {" + name + "} is part of a bare word: put the word in \"…\"");
        }
    }
}
