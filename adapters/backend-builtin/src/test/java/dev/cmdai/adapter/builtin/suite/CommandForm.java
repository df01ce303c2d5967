package dev.cmdai.adapter.builtin.suite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes one simple command in its one spelling. */
final class CommandForm {
    private static final Set<String> RESERVED =
            Set.of("do", "then", "else", "elif", "if", "while", "until", "!", "time", "{");

    private static final Map<String, List<String>> ALIASES =
            Map.ofEntries(
                    Map.entry("egrep", List.of("grep", "-E")),
                    Map.entry("fgrep", List.of("grep", "-F")),
                    Map.entry("apt-get", List.of("apt")),
                    Map.entry("gawk", List.of("awk")),
                    Map.entry("docker container ls", List.of("docker", "ps")),
                    Map.entry("docker container list", List.of("docker", "ps")),
                    Map.entry("docker container ps", List.of("docker", "ps")),
                    Map.entry("docker container rm", List.of("docker", "rm")),
                    Map.entry("docker container stop", List.of("docker", "stop")),
                    Map.entry("docker container exec", List.of("docker", "exec")),
                    Map.entry("docker container logs", List.of("docker", "logs")),
                    Map.entry("docker container run", List.of("docker", "run")),
                    Map.entry("docker image ls", List.of("docker", "images")),
                    Map.entry("docker image list", List.of("docker", "images")),
                    Map.entry("docker image build", List.of("docker", "build")),
                    Map.entry("docker image rm", List.of("docker", "rmi")),
                    Map.entry("git stash save", List.of("git", "stash", "push", "-m")),
                    Map.entry("git stage", List.of("git", "add")));

    private CommandForm() {}

    static String of(List<String> words) {
        String first = words.getFirst();
        if (words.size() > 1 && RESERVED.contains(first)) {
            return first + " " + of(words.subList(1, words.size()));
        }
        if (words.size() > 1 && first.matches("[A-Za-z_][A-Za-z0-9_]*=.*")) {
            return first + " " + of(words.subList(1, words.size()));
        }
        List<String> plain = IpForm.plain(unaliased(words));
        return switch (plain.getFirst()) {
            case "find" -> FindForm.of(plain);
            case "kill", "pkill", "killall" -> KillForm.of(plain);
            case "tar" -> general(TarForm.dashed(plain));
            case "lsof" -> general(LsofForm.joined(plain));
            case "ps" -> general(PsForm.dashed(plain));
            default -> general(plain);
        };
    }

    private static List<String> unaliased(List<String> words) {
        for (int length = Math.min(3, words.size()); length > 0; length--) {
            List<String> name = ALIASES.get(String.join(" ", words.subList(0, length)));
            boolean bareSave = length == 3 && words.size() == 3 && words.get(2).equals("save");
            if (name != null && !bareSave) {
                List<String> plain = new ArrayList<>(name);
                plain.addAll(words.subList(length, words.size()));
                return plain;
            }
        }
        return words;
    }

    private static String general(List<String> words) {
        int nameLength = OptionTable.nameLength(words);
        String name = String.join(" ", words.subList(0, nameLength));
        OptionSpec spec = OptionTable.spec(name);
        Arguments arguments =
                spec == null ? null : Arguments.of(spec, words.subList(nameLength, words.size()));
        if (spec == null || arguments == null) {
            return String.join(" ", words);
        }
        ProgramRules.apply(name, spec, arguments);
        return spelled(name, spec, arguments);
    }

    private static String spelled(String name, OptionSpec spec, Arguments arguments) {
        List<String> parts = new ArrayList<>();
        parts.add(name);
        if (!spec.clash(arguments.options)) {
            arguments.options.sort(Comparator.comparing(Option::name));
        }
        String previous = "";
        for (Option option : arguments.options) {
            String spelling = option.spelling();
            if (!spelling.equals(previous)) {
                parts.add(spelling);
            }
            previous = spelling;
        }
        parts.addAll(operands(spec, arguments));
        return String.join(" ", parts);
    }

    private static List<String> operands(OptionSpec spec, Arguments arguments) {
        List<String> operands = new ArrayList<>(arguments.operands);
        boolean guarded = operands.stream().anyMatch(operand -> operand.startsWith("-"));
        int from = spec.has("paths1") ? 1 : spec.has("paths") ? 0 : operands.size();
        for (int i = from; i < operands.size(); i++) {
            operands.set(i, Paths.of(operands.get(i)));
        }
        if (spec.has("set")) {
            operands.sort(null);
        }
        String inner = inner(spec, operands);
        if (inner != null) {
            operands = List.of(inner);
        }
        boolean kept = spec.has("dashes") || guarded;
        if (arguments.dashes && kept && !spec.has("stop")) {
            operands = new ArrayList<>(operands);
            operands.addFirst("--");
        }
        return operands;
    }

    /** The command that a wrapper such as sudo or xargs starts, in its one spelling. */
    private static @Nullable String inner(OptionSpec spec, List<String> operands) {
        int skip = spec.has("wrap1") || spec.has("join1") ? 1 : 0;
        boolean joins = spec.has("join") || spec.has("join1");
        if (!joins && !spec.has("wrap") && !spec.has("wrap1") || operands.size() <= skip) {
            return null;
        }
        String lead = skip == 0 ? "" : operands.getFirst() + " ";
        List<String> command = operands.subList(skip, operands.size());
        if (!joins) {
            return lead + of(command);
        }
        String line = Escapes.literal(String.join("\\ ", command));
        return line == null ? null : lead + CanonicalCommand.of(line);
    }
}
