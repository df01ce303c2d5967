package dev.cmdai.adapter.builtin.suite;

import java.util.List;

/** What single programs take as the same, beyond the spelling of options. */
final class ProgramRules {
    private static final String PLAIN = "_ @:,/=%-\"'<>#&!~;";

    private ProgramRules() {}

    static void apply(String name, OptionSpec spec, Arguments arguments) {
        List<String> operands = arguments.operands;
        if (spec.has("dot") && operands.size() == 1 && here(operands.getFirst())) {
            operands.clear();
        }
        defaults(spec, arguments);
        switch (name) {
            case "grep", "zgrep" -> grep(arguments);
            case "sed" -> script(arguments, "e", true);
            case "awk" -> script(arguments, "", false);
            case "tar" -> TarForm.apply(arguments);
            case "chmod" -> mode(arguments);
            case "rsync" -> rsync(arguments);
            default -> services(name, arguments);
        }
    }

    private static boolean here(String path) {
        return Paths.of(path).equals(".");
    }

    private static void defaults(OptionSpec spec, Arguments arguments) {
        if (spec.defaults().isEmpty()) {
            return;
        }
        String[] rule = spec.defaults().split("[=/]");
        if (!arguments.has(rule[0]) && !arguments.has(rule[2])) {
            arguments.options.add(new Option(rule[0], rule[1]));
        }
    }

    private static void grep(Arguments arguments) {
        moveScript(arguments, "e");
        if (arguments.operands.isEmpty()) {
            return;
        }
        boolean recursive = arguments.has("r");
        if (recursive && arguments.operands.size() == 2 && here(arguments.operands.get(1))) {
            arguments.operands.removeLast();
        }
        if (recursive) {
            arguments.drop("H");
        }
        String pattern = Escapes.literal(arguments.operands.getFirst());
        if (!arguments.has("e") && !arguments.has("f") && pattern != null && plain(pattern)) {
            for (String dialect : List.of("E", "F", "G", "P")) {
                arguments.drop(dialect);
            }
        }
    }

    private static boolean plain(String pattern) {
        return pattern.chars().allMatch(c -> Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
    }

    /** The one script or pattern given with an option is the first operand elsewhere. */
    private static void moveScript(Arguments arguments, String option) {
        List<Option> scripts =
                arguments.options.stream().filter(o -> o.name().equals(option)).toList();
        if (scripts.size() == 1 && !arguments.has("f")) {
            arguments.drop(option);
            arguments.operands.addFirst(scripts.getFirst().value());
        }
    }

    private static void script(Arguments arguments, String option, boolean sed) {
        moveScript(arguments, option);
        if (arguments.operands.isEmpty() || arguments.has("f") || arguments.has("e")) {
            return;
        }
        String text = Escapes.literal(arguments.operands.getFirst());
        if (text != null) {
            String plain = sed ? Scripts.sed(text) : Scripts.awk(text);
            arguments.operands.set(0, Escapes.of(plain));
        }
        for (int i = 1; i < arguments.operands.size(); i++) {
            arguments.operands.set(i, Paths.of(arguments.operands.get(i)));
        }
    }

    /** What rsync prints counts only in a dry run, which does nothing else. */
    private static void rsync(Arguments arguments) {
        if (!arguments.has("n")) {
            List.of("v", "h", "stats").forEach(arguments::drop);
        }
    }

    private static void mode(Arguments arguments) {
        if (!arguments.operands.isEmpty()) {
            String mode = arguments.operands.getFirst();
            arguments.operands.set(0, mode.matches("0[0-7]{3}") ? mode.substring(1) : mode);
        }
    }

    private static void services(String name, Arguments arguments) {
        if (name.startsWith("systemctl")) {
            arguments.operands.replaceAll(ProgramRules::service);
        } else if (name.equals("journalctl")) {
            arguments.options.replaceAll(o -> new Option(o.name(), service(o.value())));
        }
    }

    private static String service(String unit) {
        return unit.endsWith(".service") ? unit.substring(0, unit.length() - 8) : unit;
    }
}
