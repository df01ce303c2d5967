package dev.cmdai.adapter.cli.print;

import dev.cmdai.adapter.cli.Streams;
import dev.cmdai.application.CoreSettings;
import dev.cmdai.domain.config.Settings;
import dev.cmdai.domain.risk.RiskLevel;
import java.util.Map;

/** Colours, where they are wanted; meaning never hangs on them alone. */
public final class Ink {

    private final boolean colored;

    /** Ink that colours, or not. */
    public Ink(boolean colored) {
        this.colored = colored;
    }

    /** As the settings say; auto means on a terminal, without NO_COLOR and not on a dumb one. */
    public static Ink of(Settings settings, Map<String, String> environment, Streams streams) {
        return new Ink(
                switch (settings.get(CoreSettings.COLOR)) {
                    case "always" -> true;
                    case "never" -> false;
                    default ->
                            streams.terminals().out()
                                    && environment.getOrDefault("NO_COLOR", "").isEmpty()
                                    && !"dumb".equals(environment.get("TERM"));
                });
    }

    /** Strong. */
    public String bold(String text) {
        return wrapped("1", text);
    }

    /** Less important. */
    public String dim(String text) {
        return wrapped("2", text);
    }

    /** In the colour of a risk. */
    public String risk(RiskLevel level, String text) {
        return wrapped(
                switch (level) {
                    case SAFE -> "32";
                    case MODERATE -> "33";
                    case HIGH -> "31";
                    case CRITICAL -> "1;31";
                },
                text);
    }

    private String wrapped(String code, String text) {
        return colored ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }

    /**
     * Text that can't steer a terminal or hide what it says: control characters other than line
     * breaks and tabs are shown as {@code \x1b}, those that turn the direction of text or take no
     * room as a backslash, {@code u} and four digits.
     */
    public static String harmless(String text) {
        StringBuilder shown = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean steers = c < ' ' && c != '\n' && c != '\t' || c >= 0x7f && c < 0xa0 || hides(c);
            if (steers && shown == null) {
                shown = new StringBuilder(text.substring(0, i));
            }
            if (shown != null) {
                if (steers) {
                    shown.append(c < 0x100 ? "\\x" : "\\u").append(c < 16 ? "0" : "");
                    shown.append(Integer.toHexString(c));
                } else {
                    shown.append(c);
                }
            }
        }
        return shown == null ? text : shown.toString();
    }

    /**
     * Zero-width spaces, marks and overrides of direction (Unicode's Bidi_Control), line
     * separators.
     */
    private static boolean hides(char c) {
        return c == 0x200b
                || c == 0x200e
                || c == 0x200f
                || c >= 0x2028 && c <= 0x202e
                || c >= 0x2066 && c <= 0x2069
                || c == 0xfeff;
    }
}
