package dev.cmdai.adapter.cli.ask;

import dev.cmdai.adapter.cli.ExitCode;
import dev.cmdai.adapter.cli.Streams;
import dev.cmdai.adapter.cli.Workbench;
import dev.cmdai.adapter.cli.print.Documents;
import dev.cmdai.adapter.cli.print.JsonLines;
import dev.cmdai.adapter.cli.print.LineInput;
import dev.cmdai.application.Answer;
import dev.cmdai.application.CoreSettings;
import dev.cmdai.application.ExplainCommand;
import dev.cmdai.application.SuggestCommand;
import dev.cmdai.application.SuggestCommand.Wish;
import dev.cmdai.domain.ask.Context;
import dev.cmdai.domain.ask.Request;
import dev.cmdai.domain.config.Settings;
import dev.cmdai.domain.error.CmdaiException;
import dev.cmdai.domain.error.ErrorCode;
import java.io.PrintStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Many requests in one process: JSON lines in, JSON lines out, in the same order. */
final class Batch {

    private final AskOptions options;
    private final Workbench workbench;
    private final Streams streams;
    private final Settings settings;
    private final Context context;
    private boolean bad;
    private final @Nullable ExplainCommand explain;

    Batch(AskOptions options, Workbench workbench, Streams streams) {
        this.options = options;
        this.workbench = workbench;
        this.streams = streams;
        this.settings = UserSettings.read(workbench, options, streams);
        this.context = workbench.context(settings);
        this.explain = options.has("explain") ? workbench.explain() : null;
        if (options.has("execute")) {
            throw new CmdaiException(
                    ErrorCode.USAGE, "--batch runs nothing, so --execute can't go with it.", "");
        }
        if (!options.words().isEmpty()) {
            throw new CmdaiException(
                    ErrorCode.USAGE,
                    "--batch takes its requests from the file, not from words.",
                    "");
        }
    }

    int run() {
        try (LineInput input = LineInput.open(options.value("batch"), streams);
                Memory memory = Memory.of(options, workbench, settings, streams);
                SuggestCommand suggest = workbench.suggest();
                PrintStream out = streams.bulk()) {
            int number = 0;
            for (String line = input.next(); line != null; line = input.next()) {
                number++;
                if (!line.isBlank()) {
                    answer(line, number, suggest, memory, out);
                }
                if (!input.ready()) {
                    out.flush(); // whoever writes line by line waits for this answer
                }
            }
        }
        return bad ? ExitCode.BAD_INPUT : ExitCode.DONE;
    }

    private void answer(
            String line, int number, SuggestCommand suggest, Memory memory, PrintStream out) {
        @Nullable Object[] id = new @Nullable Object[1]; // what was read before a failure
        try {
            Map<String, Object> members = JsonLines.read(line);
            id[0] = members.get("id");
            if (!(members.get("request") instanceof String words)) {
                throw new CmdaiException(
                        ErrorCode.BAD_INPUT, "The line has no text named request.", "");
            }
            Request request =
                    new Request(
                            AskCommand.checked(words),
                            "",
                            Math.toIntExact(settings.get(CoreSettings.CANDIDATES)));
            Wish wish =
                    new Wish(
                            options.value("backend"),
                            options.value("model"),
                            options.has("fallback"));
            Answer answer =
                    suggest.answer(request, context, settings, wish, event -> {}, () -> false);
            memory.next();
            String historyId = answer.candidates().isEmpty() ? "" : memory.id();
            Documents.line(
                    out,
                    json -> {
                        id(json, id[0]);
                        AnswerDocument.fields(json, answer, historyId, explain);
                    });
            memory.keep(answer);
        } catch (CmdaiException e) {
            bad |= e.code() == ErrorCode.BAD_INPUT || e.code() == ErrorCode.USAGE;
            Documents.line(
                    out,
                    json -> {
                        id(json, id[0]);
                        json.writeNumberProperty("line", number);
                        AnswerDocument.error(json, e);
                    });
        }
    }

    private static void id(JsonGenerator json, @Nullable Object id) {
        switch (id) {
            case null -> json.writeNullProperty("id");
            case String text -> json.writeStringProperty("id", text);
            case Integer number -> json.writeNumberProperty("id", number);
            case Long number -> json.writeNumberProperty("id", number);
            default -> {
                json.writeName("id");
                json.writeRawValue(id.toString()); // a big number or a boolean, as JSON writes it
            }
        }
    }
}
