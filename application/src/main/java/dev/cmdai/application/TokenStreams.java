package dev.cmdai.application;

import dev.cmdai.domain.ask.GenerationEvent;
import dev.cmdai.domain.error.CmdaiException;
import dev.cmdai.domain.error.ErrorCode;
import dev.cmdai.domain.port.ModelBackend;
import dev.cmdai.domain.port.ModelBackend.Generation;
import dev.cmdai.domain.port.ModelBackend.Outcome;
import dev.cmdai.domain.port.TokenSink.Demand;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Turns a backend's callbacks into a stream of events, with its time limits. */
final class TokenStreams {

    /**
     * How long a generation may take.
     *
     * @param silence until the first piece of text, and between two pieces
     * @param whole until the end
     */
    record Limits(Duration silence, Duration whole) {}

    /** How often a silent generation asks whether it is to stop, milliseconds. */
    private static final long STOP_CHECK = 50;

    private TokenStreams() {}

    /**
     * The backend's text, piece by piece, generated on a virtual thread. The stream fails with what
     * the backend throws, with TIMED_OUT or with INTERRUPTED; its end interrupts the backend.
     *
     * @param stop asked before each piece and several times a second
     * @param ended gets the outcome before the stream completes
     */
    static Multi<GenerationEvent> stream(
            ModelBackend backend,
            Generation generation,
            Limits limits,
            BooleanSupplier stop,
            Consumer<Outcome> ended) {
        return Multi.createFrom()
                .<GenerationEvent>emitter(
                        emitter -> start(backend, generation, limits, stop, ended, emitter),
                        BackPressureStrategy.BUFFER)
                .ifNoItem()
                .after(limits.silence())
                .failWith(
                        () -> late("The backend said nothing for " + limits.silence().toMillis()));
    }

    private static void start(
            ModelBackend backend,
            Generation generation,
            Limits limits,
            BooleanSupplier stop,
            Consumer<Outcome> ended,
            MultiEmitter<? super GenerationEvent> emitter) {
        Thread worker =
                Thread.ofVirtual()
                        .name("generation")
                        .unstarted(() -> generate(backend, generation, stop, ended, emitter));
        ScheduledFuture<?> deadline =
                Infrastructure.getDefaultWorkerPool()
                        .schedule(
                                () ->
                                        emitter.fail(
                                                late(
                                                        "No whole answer within "
                                                                + limits.whole().toMillis())),
                                limits.whole().toMillis(),
                                TimeUnit.MILLISECONDS);
        ScheduledFuture<?> watch =
                Infrastructure.getDefaultWorkerPool()
                        .scheduleAtFixedRate(
                                () -> {
                                    if (stop.getAsBoolean()) {
                                        emitter.fail(stopped());
                                    }
                                },
                                STOP_CHECK,
                                STOP_CHECK,
                                TimeUnit.MILLISECONDS);
        emitter.onTermination(() -> {
            deadline.cancel(false);
            watch.cancel(false);
            worker.interrupt();
        });
        worker.start();
    }

    private static void generate(
            ModelBackend backend,
            Generation generation,
            BooleanSupplier stop,
            Consumer<Outcome> ended,
            MultiEmitter<? super GenerationEvent> emitter) {
        try {
            Outcome outcome =
                    backend.generate(
                            generation,
                            text -> {
                                if (stop.getAsBoolean() || emitter.isCancelled()) {
                                    return Demand.STOP;
                                }
                                if (!text.isEmpty()) {
                                    emitter.emit(new GenerationEvent.Partial(text));
                                }
                                return Demand.CONTINUE;
                            });
            ended.accept(outcome);
            emitter.complete();
        } catch (RuntimeException | Error e) { // an Error too: nobody else would end the stream
            emitter.fail(e);
        }
    }

    /** What a generation ends with when the user has stopped it. */
    static CmdaiException stopped() {
        return new CmdaiException(ErrorCode.INTERRUPTED, "Stopped.", "");
    }

    private static CmdaiException late(String what) {
        return new CmdaiException(
                ErrorCode.TIMED_OUT,
                what + " ms.",
                "Give it longer with --timeout or backend.first-token-timeout, or choose another with"
                        + " --backend.");
    }
}
