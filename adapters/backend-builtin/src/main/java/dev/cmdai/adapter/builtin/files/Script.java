package dev.cmdai.adapter.builtin.files;

import dev.cmdai.adapter.builtin.slot.SlotFinder;
import dev.cmdai.adapter.builtin.slot.SlotType;
import dev.cmdai.domain.shell.Quoting;
import dev.cmdai.domain.shell.ShellKind;

/**
 * Writes values as words of the shell; nothing that the user typed gets into a command otherwise.
 */
final class Script {

    private final ShellKind shell;

    Script(ShellKind shell) {
        this.shell = shell;
    }

    /** The text as one literal word. */
    String quote(String text) {
        return Quoting.quote(text, shell);
    }

    /** A mode of chmod, which needs no quotes if it is one. */
    String mode(String mode) {
        return SlotFinder.accepts(SlotType.MODE, mode) ? mode : quote(mode);
    }

    /** A path as one word: a leading ~ stays outside the quotes, a leading - can't be an option. */
    String path(String path) {
        if (path.startsWith("-")) {
            return quote("./" + path);
        }
        if (path.equals("~") || path.startsWith("~/")) {
            return path.length() < 3 ? "~" + path.substring(1) : "~/" + quote(path.substring(2));
        }
        if (path.startsWith("~") && shell != ShellKind.POWERSHELL) {
            int slash = path.indexOf('/');
            String user = slash < 0 ? path.substring(1) : path.substring(1, slash);
            if (isName(user)) {
                return slash < 0 || slash == path.length() - 1
                        ? path
                        : path.substring(0, slash + 1) + quote(path.substring(slash + 1));
            }
        }
        return quote(path);
    }

    /** {@code dir/*.ext} with only the pattern's stars unquoted; the ending must be plain. */
    String glob(String directory, String ending) {
        String star = ending.isEmpty() ? "*" : "*." + ending;
        if (directory.equals(".")) {
            return ending.isEmpty() ? star : "./" + star; // a name may begin with -
        }
        String path = path(directory);
        return path.endsWith("/") ? path + star : path + "/" + star;
    }

    private static boolean isName(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!((c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || c == '_'
                    || (i > 0 && (c == '-' || c == '.')))) {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
