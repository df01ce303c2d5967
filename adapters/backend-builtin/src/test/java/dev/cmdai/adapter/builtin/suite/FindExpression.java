package dev.cmdai.adapter.builtin.suite;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The expression of a find command: alternatives of conjunctions of tests and actions. */
final class FindExpression {
    /** A test, an action, or a group in brackets; pure ones may change places with each other. */
    private record Unit(String text, boolean pure) {}

    private final List<String> words;
    private int at;
    private boolean readable = true;
    private boolean prints;

    private FindExpression(List<String> words) {
        this.words = words;
    }

    /** Reads an expression; null when there is something it doesn't know. */
    static @Nullable FindExpression of(List<String> words) {
        FindExpression expression = new FindExpression(words);
        expression.spelled = expression.alternatives(true).text();
        return expression.readable && expression.at == words.size() ? expression : null;
    }

    private String spelled = "";

    String spelling() {
        return spelled;
    }

    private Unit alternatives(boolean outermost) {
        List<List<Unit>> all = new ArrayList<>();
        all.add(conjunction());
        while (at < words.size() && (words.get(at).equals("-o") || words.get(at).equals("-or"))) {
            at++;
            all.add(conjunction());
        }
        if (outermost && all.size() == 1) {
            dropPrint(all.getFirst());
        }
        List<String> texts = new ArrayList<>();
        boolean pure = true;
        for (List<Unit> units : all) {
            texts.add(sorted(units));
            pure &= units.stream().allMatch(Unit::pure);
        }
        if (pure) {
            texts.sort(null);
        }
        return new Unit(String.join(" -o ", texts), pure);
    }

    private static void dropPrint(List<Unit> units) {
        boolean only = units.stream().filter(unit -> !unit.pure()).count() == 1;
        if (!units.isEmpty() && only && units.getLast().text().equals("-print")) {
            units.removeLast();
        }
    }

    private static String sorted(List<Unit> units) {
        List<String> texts = new ArrayList<>();
        List<String> run = new ArrayList<>();
        for (Unit unit : units) {
            if (unit.pure()) {
                run.add(unit.text());
            } else {
                run.sort(null);
                texts.addAll(run);
                run.clear();
                texts.add(unit.text());
            }
        }
        run.sort(null);
        texts.addAll(run);
        return String.join(" ", texts);
    }

    private List<Unit> conjunction() {
        List<Unit> units = new ArrayList<>();
        while (readable && at < words.size() && !ends(words.get(at))) {
            String word = words.get(at);
            if (word.equals("-a") || word.equals("-and")) {
                at++;
            } else {
                units.add(unit());
            }
        }
        return units;
    }

    private static boolean ends(String word) {
        return word.equals("-o") || word.equals("-or") || word.equals("\\)");
    }

    private Unit unit() {
        String word = at < words.size() ? words.get(at++) : "";
        if (word.equals("!") || word.equals("-not")) {
            Unit negated = unit();
            return new Unit("! " + negated.text(), negated.pure());
        }
        if (word.equals("\\(")) {
            Unit group = alternatives(false);
            readable &= at < words.size() && words.get(at++).equals("\\)");
            boolean single = group.pure() && !group.text().contains(" -o ");
            return single && !group.text().contains(" ")
                    ? group
                    : new Unit("( " + group.text() + " )", group.pure());
        }
        return switch (FindWords.kind(word)) {
            case TEST -> new Unit(word, true);
            case TEST_WITH_VALUE -> new Unit(FindWords.test(word, next()), true);
            case ACTION -> new Unit(word, false);
            case ACTION_WITH_VALUE -> new Unit(word + " " + next(), false);
            case COMMAND -> new Unit(command(word), false);
            case UNKNOWN -> {
                readable = false;
                yield new Unit(word, false);
            }
        };
    }

    private String next() {
        readable &= at < words.size();
        return readable ? words.get(at++) : "";
    }

    private String command(String word) {
        List<String> command = new ArrayList<>();
        while (at < words.size() && !words.get(at).equals("\\;") && !words.get(at).equals("+")) {
            command.add(words.get(at++));
        }
        String end = next();
        if (command.isEmpty()) {
            readable = false;
            return word;
        }
        boolean oneByOne = end.equals("\\;") && !FindWords.takesMany(command);
        return word
                + " "
                + CommandForm.of(command)
                + (oneByOne ? " ;" : word.startsWith("-ok") ? " ;" : " +");
    }
}
