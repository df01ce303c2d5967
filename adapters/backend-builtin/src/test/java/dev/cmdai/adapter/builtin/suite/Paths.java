package dev.cmdai.adapter.builtin.suite;

/** Spells a path without the parts that change nothing: a leading {@code ./}, a last slash. */
final class Paths {
    private Paths() {}

    static String of(String word) {
        String path = word;
        if (path.contains("://")) {
            return path;
        }
        while (path.startsWith("./") && path.length() > 2 && path.charAt(2) != '-') {
            path = path.substring(2);
        }
        boolean slash = path.endsWith("/") && path.length() > 1;
        if (slash && "*?]})\"".indexOf(path.charAt(path.length() - 2)) < 0
                || path.equals("${HOME}/")) {
            path = path.substring(0, path.length() - 1);
        }
        return path;
    }
}
