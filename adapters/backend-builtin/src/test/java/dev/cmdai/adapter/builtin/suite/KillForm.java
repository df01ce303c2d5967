package dev.cmdai.adapter.builtin.suite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** kill, pkill and killall: all the ways to name a signal. */
final class KillForm {
    private static final Map<String, String> NAMES =
            Map.of(
                    "1", "HUP", "2", "INT", "3", "QUIT", "9", "KILL", "10", "USR1", "12", "USR2",
                    "15", "TERM", "18", "CONT", "19", "STOP");

    private static final Set<String> KNOWN =
            Set.of("HUP", "INT", "QUIT", "KILL", "USR1", "USR2", "TERM", "CONT", "STOP");

    private KillForm() {}

    static String of(List<String> words) {
        String signal = "TERM";
        List<String> rest = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i);
            boolean takesNext =
                    word.equals("-s")
                            || word.equals("--signal")
                            || word.equals("-n") && words.getFirst().equals("kill");
            if (takesNext && i + 1 < words.size()) {
                signal = name(words.get(++i));
            } else if (word.startsWith("--signal=")) {
                signal = name(word.substring("--signal=".length()));
            } else if (word.startsWith("-") && KNOWN.contains(name(word.substring(1)))) {
                signal = name(word.substring(1));
            } else if (!word.equals("--")) {
                rest.add(word);
            }
        }
        String program = words.getFirst() + (signal.equals("TERM") ? "" : " -" + signal);
        return rest.isEmpty() ? program : program + " " + String.join(" ", rest);
    }

    private static String name(String given) {
        String upper = given.toUpperCase(Locale.ROOT);
        String bare = upper.startsWith("SIG") ? upper.substring(3) : upper;
        return NAMES.getOrDefault(bare, bare);
    }
}
