package dev.cmdai.adapter.builtin.files;

import dev.cmdai.adapter.builtin.slot.SlotType;

/** Verbs with two values: replace A with B, rename from A to B, run C on each. */
final class Replacing {

    private static final String TEXT =
            "the all every any occurrence occurrences of instances each string text word words"
                    + " phrase line pattern a a-word";

    private Replacing() {}

    static int read(Phrase p, Wish w, int at) {
        int i = p.skip(at + 1, TEXT);
        int second = -1;
        int with = -1;
        for (int j = i + 1; j < i + 6 && p.has(j); j++) {
            if (p.in(j, "with by to for into")) {
                with = j;
                second = p.skip(j + 1, TEXT);
                break;
            }
        }
        if (p.in(i, "them it they")
                || !p.has(i)
                || second < 0
                || !p.has(second)
                || (with != i + 1 && p.quoted(i))) {
            return at;
        }
        if (with != i + 1
                || (p.in(i, "space spaces newline newlines tab tabs extension") && !p.quoted(i))) {
            return at;
        }
        w.from = p.text(i);
        w.value = p.text(second);
        w.deed(Deed.REPLACE);
        return second + 1;
    }

    static int rename(Phrase p, Wish w, int at) {
        w.deed(Deed.RENAME);
        for (int i = at + 1; i < at + 16 && p.has(i); i++) {
            if (p.in(i, "from") && p.slot(i + 1, SlotType.EXT) != null && p.is(i + 2, "to")) {
                int end = extension(p, w, i);
                p.use(i, end);
                return at + 1;
            }
            boolean same =
                    p.in(i, "to")
                            && p.has(i + 1)
                            && (p.text(i + 1).startsWith(".")
                                    || p.slot(i + 1, SlotType.EXT) != null
                                    || p.text(i + 1).startsWith("*."));
            if (same) {
                w.value = bare(p.text(i + 1));
                p.use(i, i + 2);
                return at + 1;
            }
        }
        w.impossible = true;
        return at + 1;
    }

    /** "from .txt to .md", with or without what it is about. */
    static int extension(Phrase p, Wish w, int at) {
        int i = at;
        for (int j = at; j < at + 14 && p.has(j); j++) {
            if (p.is(j, "from") && p.has(j + 1) && p.is(j + 2, "to") && p.has(j + 3)) {
                w.from = bare(p.text(j + 1));
                w.value = bare(p.text(j + 3));
                w.deed(Deed.RENAME);
                w.evidence = true;
                p.use(j, j + 4);
                return i;
            }
            if (p.is(j, "to")
                    && p.has(j + 1)
                    && (p.text(j + 1).startsWith(".") || p.slot(j + 1, SlotType.EXT) != null)) {
                w.value = bare(p.text(j + 1));
                w.deed(Deed.RENAME);
                p.use(j, j + 2);
                return i;
            }
        }
        return at;
    }

    private static String bare(String text) {
        String rest = text.startsWith("*") ? text.substring(1) : text;
        return rest.startsWith(".") ? rest.substring(1) : rest;
    }

    static int lineEndings(Phrase p, Wish w, int at) {
        boolean unix = p.is(at, "dos2unix");
        int end = at + 1;
        for (int i = at + 1; i < at + 16 && p.has(i); i++) {
            if ((p.in(i, "line") && p.in(i + 1, "endings ending ends"))
                    || p.in(i, "crlf dos dos2unix carriage")) {
                unix = true;
                p.use(
                        i,
                        p.skip(
                                i,
                                "line endings ending ends crlf dos dos2unix carriage returns from"
                                        + " to lf unix windows format style"));
            } else if (p.in(i, "windows unix lf") && unix) {
                p.use(i, i + 1);
            }
        }
        if (!unix) {
            return at;
        }
        for (int i = at + 1; i < p.size(); i++) {
            if (p.in(i, "windows unix lf style format")) {
                p.use(i, i + 1);
            }
        }
        w.deed(Deed.LINE_ENDINGS);
        w.evidence = true;
        return end;
    }

    /** "run wc -l on each file", "execute 'ls -l' for every …". */
    static int command(Phrase p, Wish w, int at) {
        int i = p.skip(at + 1, "the command program script");
        if (!p.has(i) || p.in(i, "on for it them a an any some")) {
            return at;
        }
        int end = i;
        StringBuilder command = new StringBuilder();
        while (p.has(end)
                && end < i + 8
                && !p.in(end, "and then which that")
                && !(p.in(end, "on for against over with to command in") && !p.quoted(end))) {
            command.append(end > i ? "\n" : "")
                    .append(p.quoted(end) ? p.text(end).replace(' ', '\n') : p.text(end));
            end++;
        }
        if (!p.in(end, "on for against over command to") || command.isEmpty()) {
            return at;
        }
        w.value = command.toString();
        for (int j = 0; j < w.value.length(); j++) {
            if ("'\"$|;&<>`(){}".indexOf(w.value.charAt(j)) >= 0) {
                w.impossible = true; // shell code in a request is not taken apart
            }
        }
        w.deed(Deed.EXECUTE);
        return p.skip(
                end,
                "command on for against over to each every of all the them those it one these"
                        + " result results matching found");
    }
}
