package dev.cmdai.domain.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds out which command a name stands for. */
final class Names {

    /**
     * @param text the name that rules know it by; empty when it can't be known
     * @param shouted whether it was written in capitals, as SQL and some file systems allow
     */
    record Name(String text, boolean shouted) {}

    /** What wildcards in a command's name are most likely to hide. */
    private static final String[] HIDDEN = {
        "rm",
        "sh",
        "bash",
        "dd",
        "cat",
        "curl",
        "wget",
        "nc",
        "chmod",
        "chown",
        "mkfs",
        "python",
        "python3",
        "perl",
        "base64",
        "kill",
        "ncat",
        "mv",
        "cp",
        "shutdown",
        "reboot",
        "eval"
    };

    private Names() {}

    static Name of(Arg first) {
        String text = first.text();
        if (text.indexOf(Arg.UNKNOWN) >= 0) {
            text = withoutUnknown(text);
        }
        int slash = Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\'));
        if (slash >= 0) {
            text = text.substring(slash + 1);
        }
        if (first.glob() && Glob.has(text) && text.length() > 1) {
            text = hidden(text);
        }
        String lower = lower(text);
        boolean shouted = lower != text && text.equals(text.toUpperCase(Locale.ROOT));
        if (lower.endsWith(".exe") || lower.endsWith(".cmd") || lower.endsWith(".bat")) {
            lower = lower.substring(0, lower.length() - 4);
        }
        return new Name(lower, shouted);
    }

    /** Without the unknown pieces, as if they were empty; nothing if that is no known command. */
    private static String withoutUnknown(String text) {
        String rest = text.replace("\0", "");
        String base = rest.substring(rest.lastIndexOf('/') + 1);
        if (text.lastIndexOf('/') > text.lastIndexOf(Arg.UNKNOWN)) {
            return base; // only the folder is unknown
        }
        return RuleBook.knows(base) || Wrappers.of(base) != null ? base : "";
    }

    private static String hidden(String pattern) {
        for (String name : HIDDEN) {
            if (Glob.matches(pattern, name)) {
                return name;
            }
        }
        return pattern;
    }

    private static String lower(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 'A' && text.charAt(i) <= 'Z') {
                return text.toLowerCase(Locale.ROOT);
            }
        }
        return text;
    }

    static List<Arg> lower(List<Arg> args) {
        List<Arg> result = new ArrayList<>(args.size());
        for (Arg arg : args) {
            boolean option = arg.startsWith("-");
            result.add(option ? arg : new Arg(lower(arg.text()), arg.glob(), arg.taint()));
        }
        return result;
    }
}
