package dev.cmdai.adapter.builtin.files;

import dev.cmdai.domain.ask.Userland;
import java.util.List;

/** Writes searches inside files. */
final class GrepWriter {

    private final Wish w;
    private final Script script;

    GrepWriter(Wish w) {
        this.w = w;
        this.script = w.script;
    }

    /** Whether grep walks the folders itself; otherwise find does and grep reads. */
    boolean walks() {
        if (!w.tests.isEmpty()
                || !w.alsoNames.isEmpty()
                || w.mostDepth >= 0
                || w.leastDepth > 0
                || w.hidden
                || w.noHidden
                || w.sameDevice
                || w.absolute
                || w.limit > 0
                || w.order != 0
                || w.family() == Userland.BUSYBOX
                || w.type == 'd'
                || w.type == 'l'
                || w.anyCaseNames()) {
            return false;
        }
        for (NameTest name : w.names) {
            if (!name.isName()) {
                return false;
            }
        }
        for (NameTest name : w.notNames) {
            if (!name.isName()) {
                return false;
            }
        }
        for (String folder : w.excludedFolders) {
            if (folder.indexOf('/') >= 0) {
                return false;
            }
        }
        return true;
    }

    /** grep with its options and the text, {@code r} for itself walking. */
    String grep(String mode, boolean walk) {
        String options =
                (walk ? "r" : "")
                        + mode
                        + (w.contentAnyCase || w.anyCase ? "i" : "")
                        + (w.contentWord ? "w" : "");
        options += w.contentRegex ? "E" : special(w.content) ? "F" : "";
        StringBuilder out = new StringBuilder("grep");
        if (!options.isEmpty()) {
            out.append(" -").append(options);
        }
        if (walk) {
            for (NameTest name : w.names) {
                out.append(" --include=").append(glued(name.pattern()));
            }
            for (NameTest name : w.notNames) {
                out.append(" --exclude=").append(glued(name.pattern()));
            }
            for (String folder : w.excludedFolders) {
                out.append(" --exclude-dir=").append(glued(folder));
            }
        }
        return out.append(w.content.startsWith("-") ? " -e " : " ")
                .append(script.quote(w.content))
                .toString();
    }

    private String glued(String pattern) {
        return script.quote(pattern);
    }

    String command(String mode) {
        StringBuilder out = new StringBuilder(grep(mode, true));
        for (String place : w.places.isEmpty() ? List.of(".") : w.places) {
            out.append(' ').append(script.path(place));
        }
        return out.toString();
    }

    /** Whether the text means something else to grep than itself. */
    private static boolean special(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (".*[]^$\\".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The same text as the pattern of sed's s command. */
    static String sedPattern(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(".*[]^$\\/".indexOf(c) >= 0 ? "\\" : "").append(c);
        }
        return out.toString();
    }

    /** The same text as the replacement of sed's s command. */
    static String sedReplacement(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append("\\/&".indexOf(c) >= 0 ? "\\" : "").append(c);
        }
        return out.toString();
    }
}
