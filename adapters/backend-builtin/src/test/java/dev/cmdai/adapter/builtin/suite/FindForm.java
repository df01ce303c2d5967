package dev.cmdai.adapter.builtin.suite;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** find: its places, then its expression with tests that may stand in any order sorted. */
final class FindForm {
    private static final Set<String> GLOBAL =
            Set.of("-maxdepth", "-mindepth", "-depth", "-d", "-xdev", "-mount", "-noleaf");

    private FindForm() {}

    static String of(List<String> words) {
        List<String> head = new ArrayList<>(List.of("find"));
        int at = 1;
        while (at < words.size() && words.get(at).matches("-[HLP]|-O[0-3]")) {
            head.add(words.get(at++));
        }
        List<String> places = new ArrayList<>();
        while (at < words.size() && !startsExpression(words.get(at))) {
            places.add(Paths.of(words.get(at++)));
        }
        if (places.isEmpty()) {
            places.add(".");
        }
        head.addAll(places);
        List<String> expression = words.subList(at, words.size());
        List<String> rest = new ArrayList<>();
        List<String> global = global(expression, rest);
        FindExpression parsed = FindExpression.of(rest);
        if (parsed == null) {
            return String.join(" ", head) + blank(String.join(" ", expression));
        }
        global.sort(null);
        head.addAll(global);
        return String.join(" ", head) + blank(parsed.spelling());
    }

    private static String blank(String text) {
        return text.isEmpty() ? "" : " " + text;
    }

    /** Takes out what holds for the whole search wherever it stands. */
    private static List<String> global(List<String> expression, List<String> rest) {
        List<String> global = new ArrayList<>();
        boolean command = false;
        for (int i = 0; i < expression.size(); i++) {
            String word = expression.get(i);
            command =
                    command
                            ? !word.equals("\\;") && !word.equals("+")
                            : word.matches("-(exec|ok)(dir)?");
            if (command || !GLOBAL.contains(word)) {
                rest.add(word);
            } else if (word.endsWith("maxdepth") || word.endsWith("mindepth")) {
                global.add(word + (i + 1 < expression.size() ? " " + expression.get(++i) : ""));
            } else {
                global.add(word.equals("-d") ? "-depth" : word.equals("-mount") ? "-xdev" : word);
            }
        }
        return global;
    }

    private static boolean startsExpression(String word) {
        return word.startsWith("-") || word.equals("!") || word.equals("\\(") || word.equals(",");
    }
}
