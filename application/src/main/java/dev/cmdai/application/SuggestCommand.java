package dev.cmdai.application;

import dev.cmdai.application.Answer.Fallback;
import dev.cmdai.application.Answer.Source;
import dev.cmdai.application.Answer.Timings;
import dev.cmdai.application.BackendSelector.Selection;
import dev.cmdai.domain.ask.Candidate;
import dev.cmdai.domain.ask.Context;
import dev.cmdai.domain.ask.GenerationEvent;
import dev.cmdai.domain.ask.Prompt;
import dev.cmdai.domain.ask.Proposal;
import dev.cmdai.domain.ask.Request;
import dev.cmdai.domain.ask.Suggestion;
import dev.cmdai.domain.config.Settings;
import dev.cmdai.domain.error.CmdaiException;
import dev.cmdai.domain.error.ErrorCode;
import dev.cmdai.domain.port.BackendProvider;
import dev.cmdai.domain.port.ModelBackend;
import dev.cmdai.domain.port.ModelBackend.Generation;
import dev.cmdai.domain.port.ModelBackend.Outcome;
import dev.cmdai.domain.port.TokenSink.Demand;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Answers a request: chooses a backend, generates, judges. Backends stay open from one request to
 * the next; not thread-safe.
 */
public final class SuggestCommand implements AutoCloseable {

    private final BackendSelector selector;
    private final CommandJudge judge;
    private final Map<String, ModelBackend> open = new HashMap<>();

    /** A use case over these backends. */
    public SuggestCommand(BackendSelector selector, CommandJudge judge) {
        this.selector = selector;
        this.judge = judge;
    }

    /**
     * How the user wants it.
     *
     * @param backend the backend to ask, empty for the settings' choice
     * @param model the model, empty for the backend's choice
     * @param fallback whether others may answer when {@code backend} is named and can't
     */
    public record Wish(String backend, String model, boolean fallback) {

        /** The settings' choice in everything. */
        public static final Wish ANY = new Wish("", "", true);
    }

    /**
     * Answers one request; blocks until it is answered.
     *
     * @param listener gets each step, the last one included, on this thread
     * @param stop once true, the generation ends soon with INTERRUPTED; asked on any thread
     * @throws CmdaiException if nobody could answer; {@code listener} has had it as last event
     */
    public Answer answer(
            Request request,
            Context context,
            Settings settings,
            Wish wish,
            Consumer<GenerationEvent> listener,
            BooleanSupplier stop) {
        Run run = new Run(settings, wish, listener, stop);
        try {
            Selection selection = selector.select(settings, wish.backend(), wish.fallback());
            run.selected = System.nanoTime();
            Answer answer = firstThatAnswers(request, context, selection, run);
            listener.accept(new GenerationEvent.Completed(answer.suggestion()));
            return answer;
        } catch (CmdaiException e) {
            listener.accept(
                    e.code() == ErrorCode.INTERRUPTED
                            ? new GenerationEvent.Cancelled()
                            : new GenerationEvent.Failed(e, false));
            throw e;
        }
    }

    private Answer firstThatAnswers(
            Request request, Context context, Selection selection, Run run) {
        List<Fallback> fallbacks = new ArrayList<>(selection.passedOver());
        CmdaiException last = null;
        List<BackendProvider> chain = selection.chain();
        for (int i = 0; i < chain.size(); i++) {
            BackendProvider provider = chain.get(i);
            try {
                Made made = generated(provider, request, context, run);
                return judged(request, context, selection, provider, made, fallbacks, run);
            } catch (CmdaiException e) {
                boolean more = i + 1 < chain.size() && e.code() != ErrorCode.INTERRUPTED;
                if (!more) {
                    throw e;
                }
                last = e;
                fallbacks.add(new Fallback(provider.name(), e.problem()));
                run.listener.accept(new GenerationEvent.Failed(e, true));
            }
        }
        throw last == null
                ? new CmdaiException(ErrorCode.BACKEND_UNAVAILABLE, "No backend can answer.", "")
                : last;
    }

    /** Makes a backend's own fault one that the next backend can stand in for. */
    private Made generated(BackendProvider provider, Request request, Context context, Run run) {
        try {
            return generate(provider, request, context, run);
        } catch (CmdaiException e) {
            throw e;
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            throw new CmdaiException(
                    ErrorCode.BACKEND_FAILED,
                    "Backend " + provider.name() + " broke: " + e + ".",
                    "The log has the details; choose another with --backend.",
                    e);
        }
    }

    private Made generate(BackendProvider provider, Request request, Context context, Run run) {
        BackendProvider.Traits traits = provider.traits();
        Prompt prompt = traits.prompted() ? PromptComposer.compose(request, context) : Prompt.NONE;
        ModelBackend backend =
                open.computeIfAbsent(provider.name(), name -> provider.open(run.settings));
        Generation generation = new Generation(request, context, prompt, run.wish.model());
        StringBuilder text = new StringBuilder();
        Outcome outcome;
        if (traits.streams()) {
            run.listener.accept(new GenerationEvent.Progress(provider.name(), "thinking"));
            outcome = streamed(backend, generation, run, text);
        } else {
            // Quick backends are called straight: a stream's machinery would cost more than they
            // do.
            outcome = backend.generate(generation, piece -> took(piece, text, run));
        }
        // Not a switch over the types: on the start path its first use takes milliseconds.
        if (outcome instanceof Outcome.Decided decided) {
            return new Made(decided.suggestion(), "");
        }
        if (outcome instanceof Outcome.Written written) {
            return new Made(
                    AnswerParser.parse(text.toString(), request.candidates()), written.model());
        }
        throw TokenStreams.stopped();
    }

    private static Outcome streamed(
            ModelBackend backend, Generation generation, Run run, StringBuilder text) {
        Duration whole = run.settings.get(CoreSettings.TIMEOUT);
        Duration silence = run.settings.get(CoreSettings.FIRST_TOKEN_TIMEOUT);
        TokenStreams.Limits limits =
                new TokenStreams.Limits(silence.compareTo(whole) < 0 ? silence : whole, whole);
        Outcome[] outcome = new Outcome[1];
        TokenStreams.stream(backend, generation, limits, run.stop, end -> outcome[0] = end)
                .subscribe()
                .asIterable()
                .forEach(event -> {
                    if (event instanceof GenerationEvent.Partial partial) {
                        took(partial.text(), text, run);
                    }
                });
        return outcome[0] == null ? new Outcome.Stopped() : outcome[0];
    }

    private static Demand took(String piece, StringBuilder text, Run run) {
        if (run.stop.getAsBoolean()) {
            return Demand.STOP;
        }
        if (!piece.isEmpty()) {
            if (run.firstToken == 0) {
                run.firstToken = System.nanoTime();
            }
            text.append(piece);
            run.listener.accept(new GenerationEvent.Partial(piece));
        }
        return Demand.CONTINUE;
    }

    private Answer judged(
            Request request,
            Context context,
            Selection selection,
            BackendProvider provider,
            Made made,
            List<Fallback> fallbacks,
            Run run) {
        long generated = System.nanoTime();
        List<JudgedCandidate> candidates = new ArrayList<>();
        if (made.suggestion() instanceof Proposal proposal) {
            for (Candidate candidate : proposal.candidates()) {
                if (candidates.size() < request.candidates()) {
                    candidates.add(judge.judge(candidate, context));
                }
            }
        }
        long end = System.nanoTime();
        long first = run.firstToken == 0 ? generated : run.firstToken;
        Timings timings =
                new Timings(
                        millis(run.began, run.selected),
                        millis(run.selected, first),
                        millis(run.selected, generated),
                        millis(generated, end),
                        millis(run.began, end));
        String reason =
                provider == selection.chain().getFirst()
                        ? selection.reason()
                        : "the one before it failed";
        return new Answer(
                request,
                context,
                made.suggestion(),
                candidates,
                new Source(provider.name(), made.model(), reason, fallbacks),
                timings);
    }

    private static double millis(long from, long to) {
        return Math.round((to - from) / 1_000.0) / 1_000.0;
    }

    @Override
    public void close() {
        open.values().forEach(ModelBackend::close);
        open.clear();
    }

    private record Made(Suggestion suggestion, String model) {}

    /** What one call of {@link #answer} carries along. */
    private static final class Run {
        final Settings settings;
        final Wish wish;
        final Consumer<GenerationEvent> listener;
        final BooleanSupplier stop;
        final long began = System.nanoTime();
        long selected = began;
        long firstToken;

        Run(
                Settings settings,
                Wish wish,
                Consumer<GenerationEvent> listener,
                BooleanSupplier stop) {
            this.settings = settings;
            this.wish = wish;
            this.listener = listener;
            this.stop = stop;
        }
    }
}
