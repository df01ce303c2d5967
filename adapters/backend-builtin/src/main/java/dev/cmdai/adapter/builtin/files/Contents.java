package dev.cmdai.adapter.builtin.files;

import dev.cmdai.adapter.builtin.slot.SlotType;

/** Text inside files: "containing 'foo'", "search for TODO in all python files". */
final class Contents {

    private static final String NOUNS =
            """
            text string word words phrase strings pattern regex expression keyword line lines regexp
            substring term literal content contents sentence
            """;
    private static final String HOLDING =
            "containing contain contains contained including include includes having mention"
                    + " mentions mentioning with have has matching match matches reference references"
                    + " referencing hold holding";

    private Contents() {}

    static int read(Phrase p, Wish w, int at) {
        if (p.in(at, "grep")) {
            w.deed(Deed.GREP);
            w.evidence = true;
            int i = p.skip(at + 1, "for the " + NOUNS);
            int end = value(p, w, i, -1);
            return end > 0 ? end : at + 1;
        }
        if (p.in(at, "search look searches looking grep scan check find searching")) {
            return searched(p, w, at);
        }
        if (p.in(at, "occurrences occurrence mentions mention instances references uses usages")) {
            int i = p.skip(at + 1, "of the to " + NOUNS);
            int end = p.in(at + 1, "of to") ? value(p, w, i, at) : 0;
            if (end > 0) {
                w.deed(w.deed == Deed.REPLACE || w.deed == Deed.COUNT ? w.deed : Deed.GREP);
                return end;
            }
            if (p.in(at + 1, "of to") || !p.in(at, HOLDING)) {
                return at;
            }
        }
        if (p.in(at, "with and show display including")
                && ((p.is(at + 1, "line") && p.is(at + 2, "numbers"))
                        || (p.in(at + 1, "the their")
                                && p.is(at + 2, "line")
                                && p.is(at + 3, "numbers")))) {
            return p.is(at + 1, "line") ? at + 3 : at + 4;
        }
        if (!p.in(at, HOLDING)) {
            return at;
        }
        boolean lines =
                p.in(at - 1, "lines line that")
                        && (p.in(at - 1, "lines line") || p.in(at - 2, "lines line"));
        int i = p.skip(at + 1, "a an the at least one any some only specific following given");
        boolean regex = false;
        boolean noun = false;
        while (isNoun(p, w, i) || (noun && p.in(i, "of like matching : is the"))) {
            noun |= p.in(i, NOUNS);
            regex |= p.in(i, "regex regexp expression");
            i++;
        }
        if ((p.in(at, "matching match matches") && !lines)
                || (p.in(at, "with have has having") && patternOnly(p, at, i))) {
            return at; // a pattern is for names unless lines are said
        }
        boolean strong =
                p.in(
                        at,
                        "containing contain contains contained mention mentions mentioning"
                                + " reference references referencing hold holding");
        if ((!noun && !strong && !lines) || !p.has(i) || aboutNames(p, at, i)) {
            return at;
        }
        if (!noun && !p.quoted(i) && p.slot(i, SlotType.GLOB) != null) {
            return at;
        }
        int end = value(p, w, i, noun || strong ? -1 : at);
        if (end <= 0) {
            return at;
        }
        int not = Negation.before(p, at);
        if (not >= 0) {
            w.contentNot = true;
            p.use(not, at);
        }
        w.contentRegex |= regex;
        if (lines) {
            w.deed(w.deed == Deed.COUNT || w.deed == Deed.COUNT_LINES ? Deed.COUNT : Deed.GREP);
            p.use(at - 2, at);
        } else if (w.deed == Deed.LIST) {
            w.contentNames = true;
        }
        end = p.is(end, "in") && p.in(end + 1, "them it content contents") ? end + 2 : end;
        return p.in(end, NOUNS) && !p.in(end, "line lines") ? end + 1 : end;
    }

    private static boolean patternOnly(Phrase p, int from, int to) {
        for (int i = from; i < to; i++) {
            if (p.in(i, "text string word words phrase strings keyword line lines content")) {
                return false;
            }
        }
        return true;
    }

    /** Whether the words around say that the name contains it, not the file. */
    private static boolean aboutNames(Phrase p, int at, int value) {
        int back = at - 1;
        while (p.in(back, "that which is are do does not doesn't don't")) {
            back--;
        }
        if (p.in(back, "name names filename filenames path paths pathname pathnames")) {
            return true;
        }
        for (int i = value; i <= value + 2; i++) {
            if (p.in(i, "in inside within as somewhere anywhere")) {
                int j = p.skip(i + 1, "the their its his file files a part of it's");
                return p.in(
                                j,
                                "name names filename filenames title titles path paths pathname"
                                        + " pathnames")
                        || (p.in(j - 1, "file") && p.in(j, "name names"));
            }
        }
        return p.in(value, "space spaces whitespace whitespaces no files subdirectories only")
                && !p.quoted(value);
    }

    /** "search for X in files", "search all .c files for X". */
    private static int searched(Phrase p, Wish w, int at) {
        int i = p.is(at + 1, "for") ? at + 2 : at + 1;
        int start =
                p.skip(
                        i,
                        "the all a any every occurrence occurrences of lines line containing"
                                + " matching with that contain instances");
        int noun = start;
        boolean regex = false;
        while (isNoun(p, w, noun)) {
            regex |= p.in(noun, "regex regexp expression");
            noun++;
        }
        boolean marked = noun > start;
        noun = marked ? p.skip(noun, "of like matching : is") : noun;
        if (!p.has(noun) || p.in(noun, "file files folder directory directories folders")) {
            return at;
        }
        boolean plain = p.quoted(noun) || (marked && !p.in(noun, "in"));
        boolean todo =
                !plain
                        && upper(p.text(noun))
                        && p.in(
                                p.skip(
                                        noun + 1,
                                        "comment comments line lines item items entry entries"
                                                + " marker markers note notes"),
                                "in inside within");
        boolean bare =
                !plain
                        && !todo
                        && p.is(i - 1, "for")
                        && p.is(noun + 1, "in")
                        && !Vocabulary.knows(p.word(noun))
                        && p.slot(noun, SlotType.EXT) == null
                        && !isName(p, noun)
                        && Kinds.endings(p.word(noun)).isEmpty()
                        && Kinds.language(p.word(noun)).isEmpty()
                        && !p.in(noun, "links symlinks sockets duplicates executables")
                        && hasFiles(p, noun + 2);
        if ((!plain && !todo && !bare)
                || p.in(noun + 1, "file files folder directory directories folders")
                || (p.quoted(noun) && !marked && (isName(p, noun) || !inside(p, noun + 1)))) {
            return at;
        }
        w.content = p.text(noun);
        w.contentRegex = regex;
        w.deed(Deed.GREP);
        w.evidence = true;
        return p.skip(
                noun + 1, "comment comments item items entry entries marker markers note notes");
    }

    /** "for 'x'" behind the files: "search all python files for 'x'". */
    static int searchedFor(Phrase p, Wish w, int at) {
        if (!p.is(at, "for") || !w.content.isEmpty() || (!w.find && w.deed != Deed.GREP)) {
            return at;
        }
        int i =
                p.skip(
                        at + 1,
                        "the a any all lines line containing that contain matching occurrences of");
        int noun = i;
        while (isNoun(p, w, noun)) {
            w.contentRegex |= p.in(noun, "regex regexp expression");
            noun++;
        }
        if (!p.has(noun)
                || (noun == i
                        && (!p.quoted(noun)
                                || (!w.said && !inside(p, noun + 1))
                                || isName(p, noun)))
                || p.in(noun, "in files")) {
            return at;
        }
        w.content = p.text(noun);
        w.deed(Deed.GREP);
        return noun + 1;
    }

    private static boolean isNoun(Phrase p, Wish w, int at) {
        if ((p.is(at, "case") && p.in(at + 1, "insensitive sensitive"))
                || p.in(at, "insensitive case-insensitive")) {
            w.contentAnyCase |= p.in(at, "insensitive case-insensitive");
            return true;
        }
        return p.in(at, NOUNS)
                || p.in(at, "exact extended posix perl")
                || (p.is(at, "regular") && p.in(at + 1, "expression expressions"));
    }

    private static boolean isName(Phrase p, int at) {
        return p.slot(at, SlotType.GLOB) != null
                || (p.slot(at, SlotType.FILE) != null && !p.text(at).contains(" "));
    }

    private static boolean inside(Phrase p, int at) {
        for (int i = at; i < at + 8 && p.has(i); i++) {
            if (p.in(i, "in inside within across through") && hasFiles(p, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasFiles(Phrase p, int at) {
        for (int i = at; i < at + 8 && p.has(i); i++) {
            if (p.in(i, "file files code sources scripts logs source")
                    || p.slot(i, SlotType.GLOB) != null
                    || p.slot(i, SlotType.EXT) != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean upper(String text) {
        boolean letters = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            letters |= Character.isUpperCase(c);
            if (Character.isLowerCase(c)) {
                return text.indexOf('_') > 0 || text.indexOf('(') > 0;
            }
        }
        return letters;
    }

    private static int value(Phrase p, Wish w, int at, int onlyQuotedFrom) {
        if (!p.has(at) || (onlyQuotedFrom >= 0 && !p.quoted(at) && !upper(p.text(at)))) {
            return 0;
        }
        boolean word = !p.quoted(at);
        if (word
                && (Vocabulary.knows(p.word(at))
                        || p.word(at).endsWith("ing")
                        || p.in(
                                at,
                                "more less other special numbers variables line any no number"))) {
            return 0;
        }
        if (word
                && p.in(
                        at + 1,
                        "lines line files words characters directories folders bytes spaces levels"
                                + " links subdirectories permissions permission")) {
            return 0;
        }
        w.content = p.text(at);
        w.evidence = true;
        int end = at + 1;
        while (word
                && p.has(end)
                && end < at + 6
                && !p.quoted(end)
                && !Vocabulary.isFiller(p.word(end))
                && !Vocabulary.knows(p.word(end))
                && p.slot(end, SlotType.PATH) == null) {
            w.content += " " + p.text(end);
            end++;
        }
        return end;
    }
}
