package dev.cmdai.domain.risk;

/** What a loop over wildcards hands to its body. */
final class Globbed {
    private Globbed() {}

    /** Something below the folder that the wildcards look into, not the folder as a whole. */
    static Arg item(Arg pattern) {
        String text = pattern.text();
        int star = 0;
        while (star < text.length() && "*?[".indexOf(text.charAt(star)) < 0) {
            star++;
        }
        return new Arg(text.substring(0, star) + Arg.UNKNOWN, false, pattern.taint());
    }
}
