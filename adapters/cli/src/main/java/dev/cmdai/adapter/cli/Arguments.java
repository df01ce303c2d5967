package dev.cmdai.adapter.cli;

import dev.cmdai.domain.error.CmdaiException;
import dev.cmdai.domain.error.ErrorCode;
import dev.cmdai.domain.shell.Quoting;
import dev.cmdai.domain.shell.ShellKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.commons.cli.AmbiguousOptionException;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;
import org.jspecify.annotations.Nullable;

/** Reads options and words, in any order, up to {@code --}. */
public final class Arguments {

    private Arguments() {}

    /**
     * Reads the arguments of a subcommand.
     *
     * @throws CmdaiException USAGE, with what is wrong and what there is
     */
    public static CommandLine parse(Subcommand subcommand, String[] arguments) {
        Options options = withHelp(subcommand);
        DefaultParser parser =
                DefaultParser.builder()
                        .setAllowPartialMatching(false)
                        .setStripLeadingAndTrailingQuotes(false)
                        .get();
        try {
            return parser.parse(
                    options, subcommand.takesCommand() ? apart(options, arguments) : arguments);
        } catch (MissingArgumentException e) {
            throw usage("Option " + shown(e.getOption()) + " wants a value.", help(subcommand), e);
        } catch (AmbiguousOptionException e) {
            throw usage(e.getMessage() + ".", help(subcommand), e);
        } catch (UnrecognizedOptionException e) {
            String advice = nearest(e.getOption(), options.getOptions());
            if (advice.isEmpty()) {
                advice = "Put -- before words that begin with a dash.";
            }
            throw usage(
                    "There is no option " + e.getOption() + ".",
                    advice + " " + help(subcommand),
                    e);
        } catch (ParseException e) {
            throw usage(e.getMessage() + ".", help(subcommand), e);
        }
    }

    /** The known long options first, then everything else behind a {@code --}. */
    private static String[] apart(Options options, String[] arguments) {
        if (arguments.length == 1 && arguments[0].equals("-h")) {
            return arguments;
        }
        List<String> known = new ArrayList<>();
        List<String> words = new ArrayList<>();
        int i = 0;
        for (; i < arguments.length && !arguments[i].equals("--"); i++) {
            String argument = arguments[i];
            int equals = argument.indexOf('=');
            String name = equals < 0 ? argument : argument.substring(0, equals);
            if (!name.startsWith("--") || !options.hasLongOption(name.substring(2))) {
                words.add(argument);
                continue;
            }
            known.add(argument);
            if (equals < 0 && options.getOption(name).hasArg() && i + 1 < arguments.length) {
                i++;
                known.add(arguments[i]);
            }
        }
        for (i++; i < arguments.length; i++) {
            words.add(arguments[i]);
        }
        known.add("--");
        known.addAll(words);
        return known.toArray(String[]::new);
    }

    /**
     * The command line that the words spell: one word is taken as it is, several are joined, those
     * with white space quoted again.
     */
    public static String commandLine(List<String> words, ShellKind shell) {
        if (words.size() == 1) {
            return words.getFirst();
        }
        StringBuilder line = new StringBuilder();
        for (String word : words) {
            boolean bare = !word.isEmpty() && word.chars().noneMatch(Character::isWhitespace);
            line.append(line.isEmpty() ? "" : " ").append(bare ? word : Quoting.quote(word, shell));
        }
        return line.toString();
    }

    /** The subcommand's options and {@code --help}. */
    public static Options withHelp(Subcommand subcommand) {
        return subcommand
                .options()
                .addOption(Option.builder("h").longOpt("help").desc("Show this help").get());
    }

    /**
     * A wrong value of an option.
     *
     * @param wanted what it takes, in a few words
     */
    public static CmdaiException wrongValue(String option, String value, String wanted) {
        return usage(
                "Option --" + option + " wants " + wanted + ", not '" + value + "'.", "", null);
    }

    private static CmdaiException usage(String message, String advice, @Nullable Throwable cause) {
        return new CmdaiException(ErrorCode.USAGE, message, advice, cause);
    }

    private static String help(Subcommand subcommand) {
        String name = subcommand.name();
        return name.equals("ask")
                ? "'cmdai --help' lists the options."
                : "'cmdai " + name + " --help' lists the options.";
    }

    private static String shown(Option option) {
        return option.getLongOpt() == null ? "-" + option.getOpt() : "--" + option.getLongOpt();
    }

    private static String nearest(String typed, Collection<Option> options) {
        String word = typed.replaceFirst("^-+", "").replaceFirst("=.*", "");
        if (word.length() < 3) {
            return "";
        }
        for (Option option : options) {
            String name = option.getLongOpt();
            if (name != null && (name.startsWith(word) || EditDistance.isOneEdit(name, word))) {
                return "Did you mean --" + name + "?";
            }
        }
        return "";
    }
}
