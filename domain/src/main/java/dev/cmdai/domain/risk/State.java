package dev.cmdai.domain.risk;

import dev.cmdai.domain.shell.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of the shell at one moment: its folder, variables, functions and files. */
final class State {
    final RiskContext context;
    String directory;
    boolean elevated;
    List<Arg> positional = List.of();
    private Map<String, List<Arg>> variables = Map.of();
    private Map<String, Node> functions = Map.of();
    private Map<String, String> aliases = Map.of();
    private final Map<String, Data> files; // shared: files outlive a subshell

    State(RiskContext context) {
        this.context = context;
        this.directory = context.directory();
        this.files = new HashMap<>(4);
    }

    /** The same shell, with variables that only one command gets. */
    State(State outer) {
        context = outer.context;
        files = outer.files;
        directory = outer.directory;
        elevated = outer.elevated;
        positional = outer.positional;
        variables = new HashMap<>(outer.variables);
        functions = outer.functions;
        aliases = outer.aliases;
    }

    /** The same for a subshell, whose changes stay inside. */
    State copy() {
        State copy = new State(this);
        copy.functions = functions.isEmpty() ? functions : new HashMap<>(functions);
        copy.aliases = aliases.isEmpty() ? aliases : new HashMap<>(aliases);
        return copy;
    }

    void set(String name, List<Arg> values) {
        if (variables.isEmpty()) {
            variables = new HashMap<>();
        }
        variables.put(name, values);
    }

    void setElement(String name, String subscript, Arg value) {
        List<Arg> before = variables.get(name);
        List<Arg> values = before == null ? new ArrayList<>() : new ArrayList<>(before);
        int index = Numbers.parse(subscript);
        if (index >= 0 && index < values.size()) {
            values.set(index, value);
        } else {
            values.add(value);
        }
        set(name, values);
    }

    void unset(String name) {
        if (!variables.isEmpty()) {
            variables.remove(name);
        }
    }

    /** The values of a variable: several for an array, null when nothing is known. */
    @Nullable List<Arg> variable(String name) {
        List<Arg> values = variables.get(name);
        if (values != null) {
            return values;
        }
        String known =
                switch (name) {
                    case "HOME", "USERPROFILE" -> context.home();
                    case "PWD" -> directory;
                    case "OLDPWD" -> context.directory();
                    case "USER", "LOGNAME", "USERNAME" -> context.user();
                    case "IFS" -> " \t\n";
                    case "SHELL", "BASH" -> "/bin/" + context.shell().id();
                    case "TMPDIR", "TEMP", "TMP" -> "/tmp";
                    case "PATH" -> "/usr/local/bin:/usr/bin:/bin";
                    case "0" -> context.shell().id();
                    default -> "";
                };
        return known.isEmpty() ? null : List.of(Arg.of(known));
    }

    String ifs() {
        List<Arg> values = variables.get("IFS");
        return values == null || values.isEmpty() ? " \t\n" : values.getFirst().text();
    }

    void define(String name, Node body) {
        if (functions.isEmpty()) {
            functions = new HashMap<>();
        }
        functions.put(name, body);
    }

    @Nullable Node function(String name) {
        return functions.get(name);
    }

    void alias(String name, String text) {
        if (aliases.isEmpty()) {
            aliases = new HashMap<>();
        }
        aliases.put(name, text);
    }

    @Nullable String alias(String name) {
        return aliases.get(name);
    }

    void write(String path, Data data) {
        files.put(path, data);
    }

    @Nullable Data file(String path) {
        return files.get(path);
    }
}
