package dev.cmdai.adapter.builtin.suite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** ip: the short and long names of its objects, and the listing it does unasked. */
final class IpForm {
    private static final Map<String, String> OBJECTS =
            Map.of(
                    "a",
                    "address",
                    "addr",
                    "address",
                    "r",
                    "route",
                    "ro",
                    "route",
                    "l",
                    "link",
                    "n",
                    "neighbour",
                    "neigh",
                    "neighbour");

    private IpForm() {}

    static List<String> plain(List<String> words) {
        if (!words.getFirst().equals("ip")) {
            return words;
        }
        List<String> plain = new ArrayList<>(words);
        int at = 1;
        while (at < plain.size() && plain.get(at).startsWith("-")) {
            String option = plain.get(at);
            plain.set(
                    at, option.equals("-brief") ? "-br" : option.equals("-color") ? "-c" : option);
            at++;
        }
        if (at < plain.size()) {
            plain.set(at, OBJECTS.getOrDefault(plain.get(at), plain.get(at)));
        }
        int verb = at + 1;
        boolean lists =
                verb < plain.size() && List.of("show", "list", "ls", "s").contains(plain.get(verb));
        if (lists) {
            plain.remove(verb);
        }
        return plain;
    }
}
