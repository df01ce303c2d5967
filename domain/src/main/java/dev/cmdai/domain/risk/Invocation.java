package dev.cmdai.domain.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A command that would run, with its options and operands told apart. */
final class Invocation {
    final String name;
    final List<Arg> args;
    final Data input;
    final State state;

    /** Short options one by one, long ones whole; the value at the same index, if there is one. */
    final List<String> options = new ArrayList<>(4);

    final List<@Nullable Arg> values = new ArrayList<>(4);
    final List<Arg> operands = new ArrayList<>(4);
    private int @Nullable [] classes;

    /**
     * Tells options and operands apart.
     *
     * @param args the words behind the name
     */
    Invocation(String name, List<Arg> args, Data input, State state) {
        this.name = name;
        this.args = args;
        this.input = input;
        this.state = state;
        split();
    }

    private void split() {
        String withValue = Options.withValue(name);
        boolean words = Options.areWords(name);
        for (int i = 0; i < args.size(); i++) {
            Arg arg = args.get(i);
            String text = arg.text();
            if (text.equals("--")) {
                add(text, null);
                operands.addAll(args.subList(i + 1, args.size()));
                return;
            }
            if (text.length() < 2 || text.charAt(0) != '-') {
                operands.add(arg);
                continue;
            }
            boolean isLong = text.startsWith("--") || words;
            int equals = isLong ? text.indexOf('=') : -1;
            String option = equals > 0 ? text.substring(0, equals) : text;
            if (words) {
                option = option.toLowerCase(Locale.ROOT);
            }
            if (isLong) {
                boolean takes = equals < 0 && takes(withValue, option) && i + 1 < args.size();
                Arg value =
                        equals > 0
                                ? new Arg(text.substring(equals + 1), arg.glob(), arg.taint())
                                : takes ? args.get(++i) : null;
                add(option, value);
            } else {
                i = bundle(text, i, withValue);
            }
        }
    }

    private int bundle(String text, int index, String withValue) {
        int i = index;
        for (int at = 1; at < text.length(); at++) {
            String option = "-" + text.charAt(at);
            if (takes(withValue, option)) {
                if (at + 1 < text.length()) {
                    add(option, new Arg(text.substring(at + 1), false, args.get(i).taint()));
                } else {
                    add(option, i + 1 < args.size() ? args.get(++i) : null);
                }
                return i;
            }
            add(option, null);
        }
        return i;
    }

    private static boolean takes(String withValue, String option) {
        int at = withValue.isEmpty() ? -1 : withValue.indexOf(option);
        while (at > 0) {
            if (withValue.charAt(at - 1) == ' ' && withValue.charAt(at + option.length()) == ' ') {
                return true;
            }
            at = withValue.indexOf(option, at + 1);
        }
        return false;
    }

    private void add(String option, @Nullable Arg value) {
        options.add(option);
        values.add(value);
    }

    /** Whether the option is there; a long one also when it is shortened, as GNU allows. */
    boolean has(String option) {
        return indexOf(option) >= 0;
    }

    int indexOf(String option) {
        for (int i = 0; i < options.size(); i++) {
            String given = options.get(i);
            if (given.equals(option)
                    || given.length() > 3 && given.charAt(1) == '-' && option.startsWith(given)) {
                return i;
            }
        }
        return -1;
    }

    @Nullable Arg value(String option) {
        int at = indexOf(option);
        return at < 0 ? null : values.get(at);
    }

    /** Whether anything that it reads or gets has a known origin. */
    boolean isTainted() {
        int taint = input.taint();
        for (int i = 0; i < args.size(); i++) {
            taint |= args.get(i).taint();
        }
        return taint != 0;
    }

    /** The text of operand i, empty behind the last one. */
    String operand(int i) {
        return i < operands.size() ? operands.get(i).text() : "";
    }

    /** The bits of {@link PathClass} for operand i. */
    int classOf(int i) {
        int[] known = classes;
        if (known == null) {
            known = new int[operands.size()];
            for (int j = 0; j < known.length; j++) {
                known[j] = -1;
            }
            classes = known;
        }
        if (known[i] < 0) {
            known[i] = Paths.classify(operands.get(i), state);
        }
        return known[i];
    }
}
