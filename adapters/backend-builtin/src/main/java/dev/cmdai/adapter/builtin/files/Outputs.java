package dev.cmdai.adapter.builtin.files;

import dev.cmdai.adapter.builtin.slot.SlotType;

/** Where the answer of a command goes: "save the list to files.txt". */
final class Outputs {

    private Outputs() {}

    /** "save a list of all pdf files to list.txt". */
    private static int savedAtTheEnd(Phrase p, Wish w, int at) {
        int last = p.size() - 1;
        boolean file =
                p.in(last - 1, "to into as in")
                        && (p.slot(last, SlotType.FILE) != null
                                || p.slot(last, SlotType.PATH) != null
                                || p.quoted(last));
        if (!p.in(at, "save write output put store export")
                || !file
                || last - 1 <= at + 2
                || !p.in(p.skip(at + 1, "a the"), "list names paths listing output results")) {
            return at;
        }
        w.output = p.text(last);
        p.use(last - 1, last + 1);
        return p.skip(at + 1, "a the list names paths listing output results of");
    }

    /** "save the list to files.txt", "output to x", and errors thrown away. */
    static int read(Phrase p, Wish w, int at) {
        int late = savedAtTheEnd(p, w, at);
        if (late > at) {
            return late;
        }
        if (p.in(at, "save write redirect output store saving send put redirecting append")) {
            int i =
                    p.skip(
                            at + 1,
                            "the output list result results of it them to in into a file found as"
                                    + " named called names files filenames paths");
            boolean to = p.in(i - 1, "to in into file as named called") && i > at + 1;
            boolean file =
                    p.quoted(i)
                            || p.slot(i, SlotType.FILE) != null
                            || p.slot(i, SlotType.PATH) != null;
            if (to && file && p.has(i)) {
                w.output = p.text(i);
                return i + 1;
            }
        }
        if (p.in(
                at,
                "discard ignore ignoring suppress suppressing hide hiding discarding without"
                        + " dropping")) {
            int i = p.skip(at + 1, "all any the permission denied");
            if (p.in(i, "errors error messages warnings") || p.in(i - 1, "denied")) {
                w.quiet = true;
                return p.skip(i, "errors error messages warnings message");
            }
        }
        return at;
    }
}
