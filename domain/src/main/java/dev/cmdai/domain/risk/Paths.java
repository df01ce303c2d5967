package dev.cmdai.domain.risk;

import static dev.cmdai.domain.risk.PathClass.*;

import java.util.ArrayList;
import java.util.List;

/** Says what a path means where a command runs. */
final class Paths {
    private Paths() {}

    static int classify(Arg arg, State state) {
        return classify(arg.text(), arg.glob(), state.directory, state.context.home());
    }

    static int classify(String path, boolean glob, String directory, String home) {
        if (path.isEmpty()) {
            return 0;
        }
        int bits = glob || path.indexOf('*') >= 0 ? MANY : 0;
        int unknown = path.indexOf(Arg.UNKNOWN);
        if (unknown >= 0) {
            return bits | UNKNOWN | unknown(path, unknown) | NamedFiles.classify(path);
        }
        if (isRemote(path)) {
            return bits | REMOTE | NamedFiles.classify(path);
        }
        if (WindowsPaths.looksLike(path)) {
            return bits | WindowsPaths.classify(path);
        }
        String absolute = absolute(path, directory);
        if (absolute.isEmpty()) {
            return bits | relative(path) | NamedFiles.classify(path);
        }
        bits |= NamedFiles.classify(absolute) | whole(path);
        return bits | place(absolute, path, directory, home);
    }

    /** What an unknown start can turn a path into. */
    private static int unknown(String path, int at) {
        String rest = path.substring(at + 1);
        boolean first = at == 0;
        if (first && (rest.equals("/") || rest.equals("/*") || rest.equals("/."))) {
            return MAYBE_ROOT;
        }
        if (first && rest.startsWith("/") && SystemFolders.isTop(rest)) {
            return MAYBE_ROOT;
        }
        if (path.startsWith("/tmp/") || path.startsWith("/var/tmp/")) {
            return TEMP;
        }
        return 0;
    }

    private static boolean isRemote(String path) {
        int colon = path.indexOf(':');
        if (colon <= 1) {
            return false;
        }
        int slash = path.indexOf('/');
        return path.startsWith("://", colon)
                || slash < 0 && path.indexOf('@') > 0
                || slash > colon && path.charAt(0) != '/' && path.charAt(0) != '.';
    }

    private static String absolute(String path, String directory) {
        if (path.startsWith("/")) {
            return normalize(path);
        }
        return directory.isEmpty() ? "" : normalize(directory + "/" + path);
    }

    private static int relative(String path) {
        int place = whole(path);
        return path.startsWith("..") ? place | PARENT | OUTSIDE : place;
    }

    private static int whole(String path) {
        String plain = path;
        while (plain.startsWith("./") && plain.length() > 2) {
            plain = plain.substring(2);
        }
        return switch (plain) {
            case ".", "./", "*", ".*", "*.*", "**", "**/*", "{*,.*}", "*/" -> HERE;
            default -> 0;
        };
    }

    private static int place(String absolute, String path, String directory, String home) {
        int bits = 0;
        String folder = strippedOfStar(absolute);
        if (folder.equals("/")) {
            return ROOT;
        }
        if (folder.startsWith("/dev/")) {
            return SystemFolders.device(folder);
        }
        bits |= SystemFolders.classify(folder);
        if (isHome(folder, home)) {
            bits |= HOME;
        }
        if (isTemp(folder)) {
            bits |= TEMP;
        }
        if (!directory.isEmpty()) {
            boolean below = folder.startsWith(directory + "/") || folder.equals(directory);
            if (folder.equals(directory)) {
                bits |= HERE;
            } else if (directory.startsWith(folder + "/")) {
                bits |= PARENT | OUTSIDE;
            } else if (!below && (bits & TEMP) == 0) {
                bits |= OUTSIDE;
            }
        } else if (path.startsWith("/") && (bits & TEMP) == 0) {
            bits |= OUTSIDE;
        }
        return bits;
    }

    private static String strippedOfStar(String path) {
        String folder = path;
        while (folder.endsWith("/*") || folder.endsWith("/.*") || folder.endsWith("/**")) {
            folder = folder.substring(0, folder.lastIndexOf('/'));
        }
        return folder.isEmpty() ? "/" : folder;
    }

    private static boolean isHome(String folder, String home) {
        if (!home.isEmpty() && folder.equals(normalize(home))) {
            return true;
        }
        boolean inHomes = folder.startsWith("/home/") || folder.startsWith("/Users/");
        return folder.equals("/root")
                || folder.equals("/home")
                || folder.equals("/Users")
                || inHomes && folder.indexOf('/', folder.indexOf('/', 1) + 1) < 0;
    }

    private static boolean isTemp(String folder) {
        return folder.equals("/tmp")
                || folder.startsWith("/tmp/")
                || folder.equals("/var/tmp")
                || folder.startsWith("/var/tmp/")
                || folder.startsWith("/private/tmp/")
                || folder.startsWith("/var/folders/")
                || folder.startsWith("/dev/shm/");
    }

    /** The path without empty, {@code .} and {@code ..} parts. */
    static String normalize(String path) {
        if (path.indexOf("//") < 0 && path.indexOf("/.") < 0 && !path.endsWith("/")) {
            return path;
        }
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from <= path.length()) {
            int slash = path.indexOf('/', from);
            int end = slash < 0 ? path.length() : slash;
            String part = path.substring(from, end);
            if (part.equals("..")) {
                if (!parts.isEmpty()) {
                    parts.removeLast();
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
            from = end + 1;
        }
        return "/" + String.join("/", parts);
    }
}
