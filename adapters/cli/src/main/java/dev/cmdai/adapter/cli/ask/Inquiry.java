package dev.cmdai.adapter.cli.ask;

import dev.cmdai.adapter.cli.ExitCode;
import dev.cmdai.adapter.cli.Streams;
import dev.cmdai.adapter.cli.Workbench;
import dev.cmdai.adapter.cli.print.Breakdown;
import dev.cmdai.adapter.cli.print.Documents;
import dev.cmdai.adapter.cli.print.Ink;
import dev.cmdai.application.Answer;
import dev.cmdai.application.CoreSettings;
import dev.cmdai.application.ExplainCommand;
import dev.cmdai.application.JudgedCandidate;
import dev.cmdai.application.SafetyPolicy;
import dev.cmdai.application.SuggestCommand;
import dev.cmdai.application.SuggestCommand.Wish;
import dev.cmdai.domain.ask.Context;
import dev.cmdai.domain.ask.Request;
import dev.cmdai.domain.config.Settings;
import dev.cmdai.domain.error.CmdaiException;
import dev.cmdai.domain.risk.RiskLevel;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** One request, from its words to the exit code. */
final class Inquiry {

    private final AskOptions options;
    private final Workbench workbench;
    private final Streams streams;
    private final OutputFormat format;
    private final Settings settings;
    private final SafetyPolicy policy;
    private final AnswerScreen screen;
    private boolean written;

    Inquiry(AskOptions options, Workbench workbench, Streams streams) {
        this.options = options;
        this.workbench = workbench;
        this.streams = streams;
        this.format = options.format();
        this.settings = UserSettings.read(workbench, options, streams);
        this.policy = SafetyPolicy.of(settings);
        this.screen =
                new AnswerScreen(
                        Ink.of(settings, workbench.environment(), streams),
                        settings.get(CoreSettings.VERBOSITY).equals("quiet"));
    }

    int run(String words) {
        Context context = workbench.context(settings);
        Memory memory = Memory.of(options, workbench, settings, streams);
        int code;
        try (SuggestCommand suggest = workbench.suggest()) {
            Request request =
                    new Request(
                            words,
                            Attachment.read(workbench, settings, streams),
                            Math.toIntExact(settings.get(CoreSettings.CANDIDATES)));
            Listener listener = Listener.of(format, settings, streams);
            written = listener.writesEvents(); // its last line tells of a failure
            Answer answer =
                    suggest.answer(request, context, settings, wish(), listener, listener::stopped);
            listener.done();
            memory.keep(answer);
            code = present(answer, memory, listener);
            Report.print(answer, settings, streams);
        } catch (CmdaiException e) {
            if (!written && format != OutputFormat.PLAIN) {
                write(json -> {
                    json.writeStringProperty("request", words);
                    json.writeNullProperty("command");
                    AnswerDocument.error(json, e);
                });
            }
            throw e;
        } finally {
            memory.close();
        }
        return code;
    }

    private Wish wish() {
        return new Wish(options.value("backend"), options.value("model"), options.has("fallback"));
    }

    private int present(Answer answer, Memory memory, Listener listener) {
        if (format != OutputFormat.PLAIN) {
            document(answer, memory, listener);
            if (answer.candidates().isEmpty()) {
                return ExitCode.NO_ANSWER;
            }
        } else if (answer.candidates().isEmpty()) {
            screen.nothing(streams.err(), answer);
            return ExitCode.NO_ANSWER;
        }
        JudgedCandidate best = answer.candidates().getFirst();
        boolean person = format == OutputFormat.PLAIN && streams.terminals().out();
        if (person) {
            for (JudgedCandidate candidate : answer.candidates()) {
                screen.show(streams.out(), candidate, answer.source().backend());
            }
        } else if (format == OutputFormat.PLAIN && !plain(answer)) {
            return ExitCode.REFUSED;
        }
        if (options.has("explain") && format == OutputFormat.PLAIN) {
            Breakdown.print(
                    person ? streams.out() : streams.err(),
                    best.candidate().command(),
                    answer.context().platform().shell(),
                    workbench.explain());
        }
        if (options.has("copy")) {
            Clipboard.copy(best.candidate().command(), workbench.environment(), streams);
        }
        Execution execution = new Execution(answer, policy, options, memory, streams, workbench);
        if (options.has("dry-run")) {
            execution.rehearse(best);
            return ExitCode.DONE;
        }
        if (options.has("execute")) {
            return execution.run(best, format == OutputFormat.PLAIN);
        }
        if (person && streams.interactive()) {
            return new Menu(answer, execution, screen, workbench, streams).run();
        }
        return format == OutputFormat.PLAIN || allowed(best.verdict().level())
                ? ExitCode.DONE
                : ExitCode.REFUSED;
    }

    private void document(Answer answer, Memory memory, Listener listener) {
        String id = answer.candidates().isEmpty() ? "" : memory.id();
        @Nullable ExplainCommand explain = options.has("explain") ? workbench.explain() : null;
        if (listener.writesEvents()) {
            listener.completed(answer, id, explain);
        } else {
            write(json -> AnswerDocument.fields(json, answer, id, explain));
        }
    }

    /** Writes the one document of this request. */
    private void write(Consumer<JsonGenerator> fields) {
        written = true;
        if (format == OutputFormat.JSON) {
            Documents.jsonLine(streams.out(), fields);
        } else {
            Documents.yaml(streams.out(), fields);
        }
    }

    /** The commands alone on stdout; false if they are withheld for their risk. */
    private boolean plain(Answer answer) {
        @Nullable JudgedCandidate withheld = null;
        for (JudgedCandidate candidate : answer.candidates()) {
            if (options.has("execute")) {
                continue; // it will be run, not handed out
            }
            if (allowed(candidate.verdict().level())) {
                streams.out().println(candidate.candidate().command());
            } else if (withheld == null) {
                withheld = candidate;
            }
        }
        streams.out().flush();
        JudgedCandidate best = answer.candidates().getFirst();
        screen.notes(streams.err(), best, "# ");
        if (withheld != null) {
            streams.warn(
                    "The risk of this command is "
                            + withheld.verdict().level().id()
                            + ", which needs a person's confirmation. Ask on a terminal, or read it"
                            + " with --json.");
        }
        return withheld != best;
    }

    private boolean allowed(RiskLevel level) {
        return !policy.needsConfirmation(level) || options.has("yes") && policy.yesIsEnough(level);
    }
}
