package dev.cmdai.adapter.builtin.files;

import dev.cmdai.adapter.builtin.slot.Extensions;
import dev.cmdai.adapter.builtin.slot.SlotType;
import dev.cmdai.adapter.builtin.slot.SlotValue;
import org.jspecify.annotations.Nullable;

/** Endings of names: "with extension pdf", ".txt files", "*.c and *.h", "images". */
final class Endings {

    private static final String ENDING_NOUNS = "extension extensions ext suffix suffixes ending";

    private Endings() {}

    /** "with extension pdf or txt", ".txt files", "files of type pdf". */
    static int read(Phrase p, Wish w, int at) {
        int i = at;
        if (p.is(i, "written") && p.is(i + 1, "in")) {
            i += 2;
        } else if (p.in(i, "type types format")
                && p.in(i - 1, "of the with")
                && ending(p, i + 1, true) != null) {
            i++;
        } else if (p.in(i, "extension extensions suffix suffixes ext")
                || (p.is(i, "file") && p.in(i + 1, "extension extensions"))) {
            i = p.skip(i + 1, "of is are = as : extension extensions either named");
            int not = Negation.before(p, at);
            if (not >= 0 && ending(p, i, true) == null) {
                w.notNames.add(NameTest.of("*.*"));
                p.use(not, at);
                return at + 1;
            }
        } else if (!beforeNoun(p, at)) {
            return at;
        }
        return list(p, w, at, i, true);
    }

    /** "'.c' or '.h' extension": the noun behind tells what the list is. */
    private static boolean beforeNoun(Phrase p, int at) {
        if (!p.quoted(at) && !p.word(at).startsWith(".") && p.slot(at, SlotType.EXT) == null) {
            return false;
        }
        int i = at;
        while (i < at + 8
                && p.has(i)
                && (p.quoted(i) || p.word(i).startsWith(".") || p.in(i, Names.JOIN + " file"))) {
            i++;
        }
        return i > at
                ? p.in(i, ENDING_NOUNS) && !p.quoted(i)
                : p.in(at + 1, "extension extensions");
    }

    /** A list of endings, patterns and quoted names that begins at {@code from}. */
    static int list(Phrase p, Wish w, int at, int from, boolean loose) {
        int not = Negation.before(p, at);
        int end = from;
        while (p.has(end)) {
            String pattern = ending(p, end, loose);
            if (pattern == null) {
                break;
            }
            addAll(w, p.word(end), pattern, not >= 0);
            end++;
            if (isKind(p, end)
                    && p.slot(end - 1, SlotType.EXT) != null
                    && Kinds.endings(p.word(end - 1)).isEmpty()) {
                end++; // "png images" are png files
                break;
            }
            int next = p.skip(end, Names.JOIN + " also");
            if (next == end
                    && p.has(next)
                    && !Kinds.endings(p.word(next)).isEmpty()
                    && p.slot(next, SlotType.EXT) == null) {
                end++; // ".gz archives" are .gz files
                break;
            }
            if (ending(p, next, loose && next > end) == null || next > end + 2) {
                break;
            }
            end = next;
        }
        if (end == from) {
            return at;
        }
        if (not >= 0) {
            p.use(not, at);
        }
        w.evidence = true;
        if (not >= 0) {
            p.negatedTo(end);
        }
        return p.in(end, ENDING_NOUNS) ? end + 1 : end;
    }

    /** ".txt" as the pattern for such files; any other name as it is. */
    static String wholeOrEnding(String name) {
        boolean ending = name.startsWith(".") && Extensions.isKnown(name.substring(1));
        return ending ? "*" + name : name;
    }

    private static boolean isKind(Phrase p, int at) {
        return p.has(at) && Kinds.isAnyCase(p.word(at));
    }

    /** The pattern that one word stands for, or null. */
    private static @Nullable String ending(Phrase p, int at, boolean loose) {
        if (!p.has(at)) {
            return null;
        }
        SlotValue glob = p.slot(at, SlotType.GLOB);
        if (glob != null) {
            return glob.value();
        }
        String text = p.text(at);
        if (p.quoted(at)) {
            return loose && Extensions.isEnding(text.startsWith(".") ? text.substring(1) : text)
                    ? "*" + (text.startsWith(".") ? "" : ".") + text
                    : null;
        }
        String group = Kinds.endings(p.word(at));
        if (!group.isEmpty() && !loose) {
            return group;
        }
        if (text.startsWith(".") && Extensions.isEnding(text.substring(1))) {
            boolean ending =
                    Extensions.isKnown(p.word(at).substring(1)) || loose || text.length() < 6;
            return ending ? "*" + text : text; // ".DS_Store" is a whole name
        }
        SlotValue known = p.slot(at, SlotType.EXT);
        if (known != null) {
            return "*." + known.value();
        }
        String language = Kinds.language(p.word(at));
        if (!language.isEmpty()
                && (loose
                        || p.in(
                                at + 1,
                                "file files code source sources script scripts and or header"
                                        + " headers"))) {
            return loose ? "*." + text : language;
        }
        return loose
                        && Extensions.isEnding(text)
                        && text.length() <= 5
                        && !p.in(at, "in and or the under from that which with of is are")
                ? "*." + text
                : null;
    }

    private static void addAll(Wish w, String word, String patterns, boolean not) {
        int from = 0;
        if (patterns.startsWith(".")
                || patterns.indexOf('*') >= 0
                || patterns.indexOf('?') >= 0
                || patterns.indexOf('[') >= 0) {
            Names.add(w, patterns, not, false);
            return;
        }
        boolean anyCase = Kinds.isAnyCase(word);
        while (from < patterns.length()) {
            int space = patterns.indexOf(' ', from);
            int end = space < 0 ? patterns.length() : space;
            NameTest test = new NameTest("name", "*." + patterns.substring(from, end), anyCase);
            if (!w.names.contains(test)) {
                (not ? w.notNames : w.names).add(test);
            }
            from = end + 1;
        }
    }
}
