package dev.cmdai.domain.risk;

/**
 * What flows through a pipe, lies in a file or is written by a command.
 *
 * @param text the content, with {@link Arg#UNKNOWN} where it is not known
 * @param taint where it came from, bits of {@link Taint}
 */
record Data(String text, int taint) {
    static final Data EMPTY = new Data("", 0);
    static final Data UNKNOWN = new Data("\0", 0);

    private static final int MAX_LENGTH = 1 << 16;

    Data {
        if (text.length() > MAX_LENGTH) {
            text = text.substring(0, MAX_LENGTH) + Arg.UNKNOWN;
        }
    }

    static Data unknown(int taint) {
        return taint == 0 ? UNKNOWN : new Data("\0", taint);
    }

    boolean isKnown() {
        return text.indexOf(Arg.UNKNOWN) < 0;
    }

    Data then(Data next) {
        if (text.isEmpty() && taint == 0) {
            return next;
        }
        return next.text.isEmpty() && next.taint == 0
                ? this
                : new Data(text + next.text, taint | next.taint);
    }
}
