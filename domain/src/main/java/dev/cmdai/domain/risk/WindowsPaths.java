package dev.cmdai.domain.risk;

import java.util.Locale;

/** What a Windows path means. */
final class WindowsPaths {
    private WindowsPaths() {}

    static boolean looksLike(String path) {
        return path.length() >= 2
                        && path.charAt(1) == ':'
                        && Character.isLetter(path.charAt(0))
                        && (path.length() == 2
                                || path.charAt(2) == '\\'
                                || path.charAt(2) == '/'
                                || path.charAt(2) == '*')
                || path.startsWith("\\\\");
    }

    static int classify(String path) {
        String lower = path.replace('/', '\\').toLowerCase(Locale.ROOT);
        if (lower.startsWith("\\\\.\\")) {
            return PathClass.DEVICE;
        }
        if (lower.startsWith("\\\\")) {
            return PathClass.REMOTE;
        }
        String rest = lower.substring(2);
        while (rest.endsWith("\\") || rest.endsWith("*") || rest.endsWith(".")) {
            rest = rest.substring(0, rest.length() - 1);
        }
        if (rest.isEmpty()) {
            return PathClass.ROOT;
        }
        if (rest.startsWith("\\windows") || rest.startsWith("\\program files")) {
            return PathClass.SYSTEM | PathClass.OUTSIDE;
        }
        boolean users = rest.startsWith("\\users");
        if (users && rest.indexOf('\\', 7) < 0 || users && rest.lastIndexOf('\\') == 6) {
            return PathClass.HOME | PathClass.OUTSIDE;
        }
        return rest.startsWith("\\temp") ? PathClass.TEMP : PathClass.OUTSIDE;
    }
}
