package dev.cmdai.adapter.builtin.files;

/** Finds the "not" that stands before a condition. */
final class Negation {

    private static final String WORDS =
            """
            not except excluding exclude excludes without no aren't isn't haven't hasn't don't
            doesn't weren't wasn't never nor besides non cannot ignoring ignore skipping skip
            omitting omit didn't can't leaving exclude: excluded but-not
            """;

    private static final String BETWEEN =
            """
            been be have has had having is are was were the a an any of all those these which
            that who whose files file ones with in for to do does match matching folder
            directory directories folders named called where being last other than both either
            out from it them their names name filenames
            """;

    private Negation() {}

    /** Where the negation before {@code at} stands, or -1; a few small words may be between. */
    static int before(Phrase p, int at) {
        int i = at - 1;
        while (i >= 0
                && i > at - 6
                && (p.in(i, BETWEEN) || joinsNouns(p, i))
                && !isOtherThan(p, i)
                && i != p.negatedUntil) {
            i--;
        }
        if (isOtherThan(p, i)) {
            return i;
        }
        if (i >= 0 && i == p.negatedUntil && p.in(i, "and or nor")) {
            return i;
        }
        return p.in(i, WORDS) && !p.used(i) ? i : -1;
    }

    private static boolean joinsNouns(Phrase p, int at) {
        return p.in(at, "and or")
                && p.in(at - 1, "files directories folders file")
                && p.in(at + 1, "files directories folders");
    }

    private static boolean isOtherThan(Phrase p, int at) {
        return p.is(at, "other") && p.is(at + 1, "than");
    }
}
