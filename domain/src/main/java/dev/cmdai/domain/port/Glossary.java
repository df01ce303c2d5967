package dev.cmdai.domain.port;

import java.util.Map;
import java.util.Optional;

/**
 * Knows what programs and their options mean; found by {@link java.util.ServiceLoader}. The same
 * rules hold as for {@link BackendProvider}.
 */
public interface Glossary {

    /**
     * What is known of a program.
     *
     * @param name the program, {@code find}, or a program and its subcommand, {@code git commit}
     */
    Optional<Program> program(String name);

    /**
     * A program.
     *
     * @param does what it does, as a verb in the third person without a full stop: {@code searches
     *     a folder tree}
     * @param takes what its plain arguments are, {@code folder to search}; empty if it takes none
     * @param options by their spelling, {@code -l}, {@code --all}, {@code -name}
     */
    record Program(String does, String takes, Map<String, Option> options) {
        public Program {
            options = Map.copyOf(options);
        }
    }

    /**
     * An option.
     *
     * @param meaning what it does, in a few words
     * @param takesValue whether the next word is its value
     */
    record Option(String meaning, boolean takesValue) {}
}
