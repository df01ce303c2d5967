package dev.cmdai.adapter.cli.print;

import dev.cmdai.adapter.cli.Arguments;
import dev.cmdai.adapter.cli.Subcommand;
import java.io.PrintStream;
import java.util.List;
import org.apache.commons.cli.Option;

/** Writes help from the descriptions of the subcommands. */
public final class Help {

    private static final int COLUMN = 28;

    private Help() {}

    /** Help for the whole program. */
    public static void all(PrintStream out, Subcommand ask, List<Subcommand> others) {
        out.println("cmdai turns plain words into a shell command: right, explained, safe.");
        out.println();
        out.println("Usage: cmdai " + ask.usage());
        out.println("       cmdai SUBCOMMAND ...");
        out.println();
        out.println("For example:");
        out.println("  cmdai find all pdf files larger than 10 MB");
        out.println("  cmdai -x show the ten biggest folders here");
        out.println();
        out.println("Options:");
        options(out, ask);
        out.println();
        out.println("Subcommands ('cmdai SUBCOMMAND --help' shows more):");
        for (Subcommand other : others) {
            row(out, other.name(), other.summary());
        }
        row(out, "-- WORDS", "Ask, though the first word is a subcommand's name");
        out.flush();
    }

    /** Help for one subcommand. */
    public static void one(PrintStream out, Subcommand subcommand) {
        boolean main = subcommand.name().equals("ask");
        out.println(subcommand.summary() + ".");
        out.println();
        for (String form : subcommand.usage().split(" \\| ", -1)) {
            out.println("  cmdai " + (main ? "" : subcommand.name() + " ") + form);
        }
        out.println();
        out.println("Options:");
        options(out, subcommand);
        out.flush();
    }

    private static void options(PrintStream out, Subcommand subcommand) {
        for (Option option : Arguments.withHelp(subcommand).getOptions()) {
            String letter = option.getOpt() == null ? "    " : "-" + option.getOpt() + ", ";
            String value = option.hasArg() ? " " + option.getArgName() : "";
            row(out, letter + "--" + option.getLongOpt() + value, option.getDescription());
        }
    }

    private static void row(PrintStream out, String name, String text) {
        String gap = " ".repeat(Math.max(2, COLUMN - name.length()));
        out.println("  " + name + gap + text);
    }
}
