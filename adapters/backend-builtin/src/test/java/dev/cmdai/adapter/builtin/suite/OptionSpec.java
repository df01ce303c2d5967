package dev.cmdai.adapter.builtin.suite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the checker knows of one program's options; read from a line of options.txt. */
final class OptionSpec {
    /** How an option takes its value. */
    enum Takes {
        NOTHING,
        A_VALUE,
        A_PATH,
        AN_ATTACHED_VALUE
    }

    private static final Pattern OPTION =
            Pattern.compile(
                    "(?<name>[^=:]*?)(?<mark>(:/|:|\\?)?)(=(?<longs>[^:?]*)(?<after>:/|:|\\?)?)?");

    private final Map<String, Takes> takes = new HashMap<>();
    private final Map<String, String> shortNames = new HashMap<>();
    private final Map<String, String> rewrites = new HashMap<>();
    private final Set<String> cosmetic = new HashSet<>();
    private final Set<String> traits = new HashSet<>();
    private final List<String> clashing = new ArrayList<>();
    private String defaults = "";
    private String number = "";

    OptionSpec(String tokens) {
        for (String token : tokens.trim().split("\\s+")) {
            read(token);
        }
    }

    private void read(String token) {
        char first = token.charAt(0);
        if (token.indexOf('>') > 0) {
            int arrow = token.indexOf('>');
            String from = token.substring(0, arrow);
            rewrites.put(from, token.substring(arrow + 1));
            if (from.indexOf('=') < 0) {
                takes.putIfAbsent(from, Takes.NOTHING);
            }
        } else if (first == '~' && token.length() > 1) {
            cosmetic.add(token.substring(1));
        } else if (first == '^' && token.length() > 1) {
            clashing.add(token.substring(1));
        } else if (first == '+' && token.length() > 1) {
            defaults = token.substring(1);
        } else if (first == '#' && token.length() > 1) {
            number = token.substring(1);
        } else if (first == '!' && token.length() > 1) {
            traits.add(token.substring(1));
        } else {
            option(token);
        }
    }

    private void option(String token) {
        Matcher parts = OPTION.matcher(token);
        if (!parts.matches()) {
            throw new IllegalArgumentException("No option: " + token);
        }
        String name = parts.group("name");
        String mark = parts.group("mark") + Objects.toString(parts.group("after"), "");
        for (String synonym : Objects.toString(parts.group("longs"), "").split(",")) {
            if (name.isEmpty()) {
                name = synonym;
            }
            shortNames.put(synonym, name);
        }
        takes.put(
                name,
                switch (mark) {
                    case "" -> Takes.NOTHING;
                    case ":" -> Takes.A_VALUE;
                    case ":/" -> Takes.A_PATH;
                    default -> Takes.AN_ATTACHED_VALUE;
                });
    }

    /** The one name of a long option, or the name itself. */
    String shortName(String longName) {
        return shortNames.getOrDefault(longName, longName);
    }

    boolean knows(String name) {
        return takes.containsKey(name);
    }

    Takes takes(String name) {
        return takes.getOrDefault(name, Takes.NOTHING);
    }

    boolean has(String trait) {
        return traits.contains(trait);
    }

    boolean isCosmetic(String name) {
        return cosmetic.contains(name);
    }

    /**
     * The option that a bare number stands for, as in {@code head -5}; empty when there is none.
     */
    String numberOption() {
        return number;
    }

    /** An option that holds when it is not given, {@code n=10/c}; empty when there is none. */
    String defaults() {
        return defaults;
    }

    /** The option that another one is the same as. */
    Option rewritten(Option option) {
        String target = rewrites.get(option.key());
        if (target == null) {
            return option;
        }
        int equals = target.indexOf('=');
        return equals < 0
                ? new Option(target, "")
                : new Option(target.substring(0, equals), target.substring(equals + 1));
    }

    /** Whether two of the options undo or overrule each other, so that their order counts. */
    boolean clash(List<Option> options) {
        for (String group : clashing) {
            long members =
                    options.stream()
                            .map(Option::name)
                            .distinct()
                            .filter(name -> name.length() == 1 && group.contains(name))
                            .count();
            if (members > 1) {
                return true;
            }
        }
        return false;
    }
}
