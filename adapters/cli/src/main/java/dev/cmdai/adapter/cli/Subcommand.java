package dev.cmdai.adapter.cli;

import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** One subcommand: its options, its help, what it does. */
public interface Subcommand {

    /** The word that the user types. */
    String name();

    /** What stands behind the name in the usage line. */
    String usage();

    /** One line for the list of subcommands. */
    String summary();

    /**
     * Whether its words are a shell command. Then everything but its own long options belongs to
     * that command, {@code -rf} too.
     */
    default boolean takesCommand() {
        return false;
    }

    /** A fresh description of its options; {@code --help} is added to it. */
    Options options();

    /**
     * Does it.
     *
     * @return the exit code
     * @throws dev.cmdai.domain.error.CmdaiException for every failure that a user can meet
     */
    int run(CommandLine arguments, Workbench workbench, Streams streams);
}
