package dev.cmdai.adapter.builtin.files;

/** Decides, once all words are read, what they left open. */
final class Settling {

    private Settling() {}

    static void settle(Phrase p, Wish w) {
        if (w.deed == Deed.GREP && w.content.isEmpty()) {
            w.impossible = true;
        }
        if (!w.said && w.type == 0 && w.hasSize()) {
            w.type = 'f';
        }
        if ((!w.content.isEmpty() && w.type != 0 && w.type != 'f') || w.names.size() > 12) {
            w.impossible = true;
        }
        if (w.deed == Deed.LIST && !w.content.isEmpty()) {
            w.contentNames = true;
        }
        if (w.deed == Deed.COUNT
                && w.onlyNames()
                && w.names.isEmpty()
                && w.placeSaid
                && !w.recursive
                && !w.place().equals("/")) {
            w.mostDepth = 1;
        }
        if (needsContent(w.deed) && w.type == 0) {
            w.type = 'f';
        }
        allFiles(p, w);
        if (w.deed == Deed.EXTRACT && w.names.isEmpty()) {
            w.impossible = true;
        }
        if (!w.content.isEmpty() && w.type == 0) {
            w.type = 'f';
        }
        if (w.flat && w.recursive) {
            w.recursive = false;
        }
        if (w.kind.isEmpty()
                && !w.said
                && w.names.isEmpty()
                && w.tests.isEmpty()
                && !w.hidden
                && w.content.isEmpty()) {
            w.evidence &= (w.deed == Deed.TOTAL_SIZE && w.placeSaid) || w.order != 0;
        }
    }

    private static boolean needsContent(Deed deed) {
        return switch (deed) {
            case COUNT_LINES, COUNT_WORDS, CHECKSUM, LINE_ENDINGS, CONTENT, DUPLICATES, REPLACE ->
                    true;
            default -> false;
        };
    }

    /** "list all files" in one folder means the hidden ones too. */
    private static void allFiles(Phrase p, Wish w) {
        for (int at = 0; at < p.size(); at++) {
            w.all |= p.in(at, "all every");
            if (p.is(at, "all")
                    && p.in(p.skip(at + 1, "the of my"), "files contents items everything")
                    && w.names.isEmpty()) {
                w.showHidden = true;
            }
        }
    }
}
