package dev.cmdai.adapter.builtin.suite;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A command's words told apart: options with their values, and operands. */
final class Arguments {
    final List<Option> options = new ArrayList<>();
    final List<String> operands = new ArrayList<>();
    boolean dashes;

    private final OptionSpec spec;
    private final List<String> words;
    private int at;

    private Arguments(OptionSpec spec, List<String> words) {
        this.spec = spec;
        this.words = words;
    }

    /** Reads the words after the command's name; null when there is an option it doesn't know. */
    static @Nullable Arguments of(OptionSpec spec, List<String> words) {
        Arguments arguments = new Arguments(spec, words);
        return arguments.read() ? arguments : null;
    }

    boolean has(String name) {
        return options.stream().anyMatch(option -> option.name().equals(name));
    }

    void drop(String name) {
        options.removeIf(option -> option.name().equals(name));
    }

    private boolean read() {
        while (at < words.size()) {
            String word = words.get(at++);
            boolean known = true;
            if (word.equals("--")) {
                dashes = true;
                operands.addAll(words.subList(at, words.size()));
                return true;
            } else if (word.startsWith("--")) {
                known = longOption(word.substring(2));
            } else if (word.startsWith("-") && word.length() > 1) {
                known = cluster(word.substring(1));
            } else {
                operands.add(word);
                if (spec.has("stop")) {
                    operands.addAll(words.subList(at, words.size()));
                    return true;
                }
            }
            if (!known) {
                return false;
            }
        }
        return true;
    }

    private boolean longOption(String text) {
        int equals = text.indexOf('=');
        String name = spec.shortName(equals < 0 ? text : text.substring(0, equals));
        if (!spec.knows(name)) {
            return false;
        }
        boolean needsValue =
                switch (spec.takes(name)) {
                    case A_VALUE, A_PATH -> true;
                    case NOTHING, AN_ATTACHED_VALUE -> false;
                };
        if (equals >= 0) {
            add(name, Escapes.withoutGlobs(text.substring(equals + 1)));
        } else if (!needsValue) {
            add(name, "");
        } else if (at < words.size()) {
            add(name, words.get(at++));
        } else {
            return false;
        }
        return true;
    }

    private boolean cluster(String letters) {
        int digits = 0;
        while (digits < letters.length() && Character.isDigit(letters.charAt(digits))) {
            digits++;
        }
        boolean slot = letters.startsWith("@n@");
        digits = slot ? 3 : digits;
        if (digits > 0 && !spec.numberOption().isEmpty()) {
            add(spec.numberOption(), letters.substring(0, digits));
        } else {
            digits = 0;
        }
        for (int i = digits; i < letters.length(); i++) {
            String name = letters.substring(i, i + 1);
            if (!spec.knows(name)) {
                return false;
            }
            String rest = letters.substring(i + 1);
            switch (spec.takes(name)) {
                case NOTHING -> add(name, "");
                case AN_ATTACHED_VALUE -> {
                    add(name, rest);
                    return true;
                }
                case A_VALUE, A_PATH -> {
                    if (rest.isEmpty() && at >= words.size()) {
                        return false;
                    }
                    add(name, rest.isEmpty() ? words.get(at++) : rest);
                    return true;
                }
            }
        }
        return true;
    }

    private void add(String name, String value) {
        boolean path = spec.takes(name) == OptionSpec.Takes.A_PATH;
        Option option = spec.rewritten(new Option(name, path ? Paths.of(value) : value));
        if (!spec.isCosmetic(option.name())) {
            options.add(option);
        }
    }
}
