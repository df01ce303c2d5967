package dev.cmdai.adapter.cli.ask;

import dev.cmdai.adapter.cli.Streams;
import dev.cmdai.adapter.cli.Workbench;
import dev.cmdai.adapter.cli.run.RunLog;
import dev.cmdai.application.Answer;
import dev.cmdai.application.CoreSettings;
import dev.cmdai.application.EntryIds;
import dev.cmdai.application.HistoryRecorder;
import dev.cmdai.application.JudgedCandidate;
import dev.cmdai.domain.config.Settings;
import dev.cmdai.domain.error.CmdaiException;
import dev.cmdai.domain.history.HistoryEntry;
import dev.cmdai.domain.risk.Finding;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is kept of a request once its answer is out: the history and the log. */
final class Memory implements AutoCloseable {

    private final @Nullable HistoryRecorder recorder;
    private final @Nullable RunLog log;
    private final EntryIds ids;
    private final Streams streams;
    private String id = "";
    private @Nullable HistoryEntry kept;

    private Memory(
            @Nullable HistoryRecorder recorder,
            @Nullable RunLog log,
            EntryIds ids,
            Streams streams) {
        this.recorder = recorder;
        this.log = log;
        this.ids = ids;
        this.streams = streams;
    }

    /** Begins to open the history, unless the user wants none. */
    static Memory of(AskOptions options, Workbench workbench, Settings settings, Streams streams) {
        boolean dry = options.has("dry-run");
        boolean wanted =
                !dry && !options.has("no-history") && settings.get(CoreSettings.HISTORY_ENABLED);
        return new Memory(
                wanted ? workbench.recorder(settings) : null,
                dry ? null : new RunLog(workbench.folders().logFile()),
                workbench.ids(),
                streams);
    }

    /** The id of the entry to come, empty if none is kept. */
    String id() {
        if (id.isEmpty() && recorder != null) {
            id = ids.next();
        }
        return id;
    }

    /**
     * Keeps an answer under the current id. Only the log takes one without a command; whoever wants
     * no history gets no words into the log either.
     */
    void keep(Answer answer) {
        if (log != null) {
            log.answered(answer, recorder != null);
        }
        if (recorder != null && !answer.candidates().isEmpty()) {
            HistoryEntry entry = entry(answer, answer.candidates().getFirst(), false, null);
            recorder.append(entry);
            kept = entry;
        }
    }

    /** Keeps which command was run in the end, and what became of it. */
    void keepRun(Answer answer, JudgedCandidate candidate, boolean confirmed, Run run) {
        if (log != null) {
            String command = recorder == null ? null : candidate.candidate().command();
            log.ran(command, run.exitCode(), run.millis());
        }
        if (recorder != null && kept != null) {
            recorder.update(entry(answer, candidate, confirmed, run));
        }
    }

    /** Goes on to another request of the same process. */
    void next() {
        id = "";
        kept = null;
    }

    /** Waits until all is written; a failure is one warning, for the answer was given. */
    @Override
    public void close() {
        if (recorder != null) {
            Optional<CmdaiException> problem = recorder.finish();
            problem.ifPresent(e -> streams.warn((e.problem() + " " + e.advice()).strip()));
        }
        if (log != null) {
            if (recorder != null && kept != null) {
                log.stored(recorder.millis());
            }
            log.write();
        }
    }

    private HistoryEntry entry(
            Answer answer, JudgedCandidate candidate, boolean confirmed, @Nullable Run run) {
        List<String> rules = new ArrayList<>();
        for (Finding finding : candidate.verdict().findings()) {
            rules.add(finding.rule());
        }
        return new HistoryEntry(
                id(),
                kept == null ? Instant.now() : kept.at(),
                new HistoryEntry.Suggested(
                        candidate.candidate().command(),
                        answer.request().words(),
                        candidate.candidate().explanation(),
                        answer.context().platform().shell().id(),
                        answer.context().directory()),
                new HistoryEntry.Execution(
                        answer.source().backend(),
                        answer.source().model(),
                        answer.timings().generate(),
                        answer.timings().validate(),
                        run == null ? null : run.exitCode(),
                        run == null ? null : run.millis()),
                new HistoryEntry.Safety(
                        candidate.verdict().level().id(),
                        candidate.verdict().score(),
                        rules,
                        confirmed),
                List.of());
    }

    /** How a command ran. */
    record Run(int exitCode, long millis) {}
}
