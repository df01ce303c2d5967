package dev.cmdai.adapter.cli.ask;

import dev.cmdai.adapter.cli.Streams;
import dev.cmdai.adapter.cli.print.Documents;
import dev.cmdai.adapter.cli.print.Ink;
import dev.cmdai.application.Answer;
import dev.cmdai.application.CoreSettings;
import dev.cmdai.application.ExplainCommand;
import dev.cmdai.domain.ask.GenerationEvent;
import dev.cmdai.domain.config.Settings;
import java.io.PrintStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Shows a generation while it runs: event lines for programs, a status line for a person. */
abstract class Listener implements Consumer<GenerationEvent> {

    /** The listener for this output. */
    static Listener of(OutputFormat format, Settings settings, Streams streams) {
        boolean always = settings.get(CoreSettings.STREAM).equals("always");
        boolean never = settings.get(CoreSettings.STREAM).equals("never");
        if (format == OutputFormat.JSON && always) {
            return new EventLines(streams.out());
        }
        boolean person = streams.terminals().err() && !never && format == OutputFormat.PLAIN;
        return person || always && format == OutputFormat.PLAIN
                ? new StatusLine(streams.err(), streams.terminals().err())
                : new Silent();
    }

    /** Whether the user has asked to stop. */
    boolean stopped() {
        return false;
    }

    /** Clears what was only for the time of the generation. */
    void done() {}

    /** Whether it writes the answer itself. */
    boolean writesEvents() {
        return false;
    }

    /** Writes the answer as the last event. */
    void completed(Answer answer, String historyId, @Nullable ExplainCommand explain) {}

    private static final class Silent extends Listener {
        @Override
        public void accept(GenerationEvent event) {}
    }

    /** One JSON line an event; the one with the answer comes last. */
    private static final class EventLines extends Listener {
        private final PrintStream out;
        private final Interrupts interrupts = Interrupts.watch();

        EventLines(PrintStream out) {
            this.out = out;
        }

        @Override
        public void accept(GenerationEvent event) {
            switch (event) {
                case GenerationEvent.Progress progress ->
                        line(
                                "progress",
                                json -> {
                                    json.writeStringProperty("backend", progress.backend());
                                    json.writeStringProperty("message", progress.message());
                                });
                case GenerationEvent.Partial partial ->
                        line("partial", json -> json.writeStringProperty("text", partial.text()));
                case GenerationEvent.Failed failed ->
                        line(
                                "error",
                                json -> {
                                    json.writeBooleanProperty("recoverable", failed.recoverable());
                                    AnswerDocument.error(json, failed.problem());
                                });
                case GenerationEvent.Cancelled() -> line("cancelled", json -> {});
                case GenerationEvent.Completed completed -> {
                    // Written by completed(), with the whole answer.
                }
            }
        }

        private void line(String event, Consumer<JsonGenerator> fields) {
            Documents.jsonLine(
                    out,
                    json -> {
                        json.writeStringProperty("event", event);
                        fields.accept(json);
                    });
        }

        @Override
        boolean stopped() {
            return interrupts.happened();
        }

        @Override
        boolean writesEvents() {
            return true;
        }

        @Override
        void completed(Answer answer, String historyId, @Nullable ExplainCommand explain) {
            line(
                    "completed",
                    json -> {
                        json.writeObjectPropertyStart("answer");
                        AnswerDocument.fields(json, answer, historyId, explain);
                        json.writeEndObject();
                    });
        }
    }

    /**
     * The end of the text so far, on one line that is wiped at the end; backends that are quick
     * show nothing.
     */
    private static final class StatusLine extends Listener {
        private static final int WIDTH = 70;

        private final PrintStream err;
        private final boolean terminal;
        private final StringBuilder text = new StringBuilder();
        private boolean slow;

        StatusLine(PrintStream err, boolean terminal) {
            this.err = err;
            this.terminal = terminal;
        }

        @Override
        public void accept(GenerationEvent event) {
            switch (event) {
                case GenerationEvent.Progress progress -> {
                    slow = true;
                    show(progress.backend() + ": " + progress.message() + "…");
                }
                case GenerationEvent.Partial partial -> {
                    if (slow) {
                        text.append(partial.text());
                        show(text.toString());
                    }
                }
                case GenerationEvent.Failed failed -> {
                    done();
                    if (failed.recoverable()) {
                        err.println(
                                "cmdai: "
                                        + Ink.harmless(failed.problem().problem())
                                        + " Another backend goes on.");
                        text.setLength(0);
                    }
                }
                case GenerationEvent.Cancelled() -> done();
                case GenerationEvent.Completed completed -> {}
            }
        }

        private void show(String whole) {
            if (terminal) {
                String flat = Ink.harmless(whole.replace('\n', ' '));
                int from = Math.max(0, flat.length() - WIDTH);
                err.print("\r\u001b[K" + flat.substring(from));
                err.flush();
            }
        }

        @Override
        void done() {
            if (slow && terminal) {
                err.print("\r\u001b[K");
                err.flush();
            }
            slow = false;
        }
    }
}
