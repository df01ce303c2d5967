package dev.cmdai.adapter.cli.ask;

import dev.cmdai.adapter.cli.Streams;
import dev.cmdai.adapter.cli.Subcommand;
import dev.cmdai.adapter.cli.Workbench;
import dev.cmdai.domain.ask.Request;
import dev.cmdai.domain.error.CmdaiException;
import dev.cmdai.domain.error.ErrorCode;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** The main job: {@code cmdai find all pdf files larger than 10 MB}. */
public final class AskCommand implements Subcommand {

    @Override
    public String name() {
        return "ask";
    }

    @Override
    public String usage() {
        return "[OPTIONS] WORDS...";
    }

    @Override
    public String summary() {
        return "Turn words into a shell command";
    }

    @Override
    public Options options() {
        return AskOptions.describe();
    }

    @Override
    public int run(CommandLine arguments, Workbench workbench, Streams streams) {
        AskOptions options = new AskOptions(arguments);
        if (options.has("batch")) {
            return new Batch(options, workbench, streams).run();
        }
        return new Inquiry(options, workbench, streams).run(checked(options.words()));
    }

    /**
     * The words, if they can be a request.
     *
     * @throws CmdaiException USAGE for none, BAD_INPUT for too many
     */
    static String checked(String words) {
        if (words.isBlank()) {
            throw new CmdaiException(
                    ErrorCode.USAGE,
                    "Say in plain words what you want to do.",
                    "For example: cmdai find all pdf files larger than 10 MB");
        }
        if (words.length() > Request.MAX_LENGTH) {
            throw new CmdaiException(
                    ErrorCode.BAD_INPUT,
                    "The request is "
                            + words.length()
                            + " characters long; "
                            + Request.MAX_LENGTH
                            + " are read at most.",
                    "Say it shorter, and pipe data in instead: cat FILE | cmdai WORDS");
        }
        return words;
    }
}
