package dev.cmdai.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cmdai.application.SuggestCommand.Wish;
import dev.cmdai.domain.ask.Candidate;
import dev.cmdai.domain.ask.Context;
import dev.cmdai.domain.ask.GenerationEvent;
import dev.cmdai.domain.ask.GenerationEvent.Cancelled;
import dev.cmdai.domain.ask.GenerationEvent.Completed;
import dev.cmdai.domain.ask.GenerationEvent.Failed;
import dev.cmdai.domain.ask.GenerationEvent.Partial;
import dev.cmdai.domain.ask.NoAnswer;
import dev.cmdai.domain.ask.Platform;
import dev.cmdai.domain.ask.Proposal;
import dev.cmdai.domain.ask.Request;
import dev.cmdai.domain.config.RawSetting;
import dev.cmdai.domain.config.Settings;
import dev.cmdai.domain.error.CmdaiException;
import dev.cmdai.domain.error.ErrorCode;
import dev.cmdai.domain.port.BackendProvider;
import dev.cmdai.domain.port.ModelBackend.Outcome;
import dev.cmdai.domain.port.TokenSink;
import dev.cmdai.domain.risk.RiskAssessor;
import dev.cmdai.domain.risk.RiskLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
final class SuggestCommandTest {

    private static final Context PLACE =
            new Context(Platform.LINUX_BASH, "/home/ada/project", "/home/ada", "ada");
    private static final Outcome WRITTEN = new Outcome.Written("tiny", 3);

    private final List<GenerationEvent> events = new ArrayList<>();

    @Test
    void judgesWhatAQuickBackendDecides() {
        Answer answer =
                ask(
                        ScriptedBackend.quick(
                                "recipes",
                                (generation, sink) -> {
                                    sink.accept("rm -rf /");
                                    return decided("rm -rf /", "ls");
                                }));
        assertEquals("recipes", answer.source().backend());
        assertEquals(RiskLevel.CRITICAL, answer.candidates().getFirst().verdict().level());
        assertEquals(1, answer.candidates().size(), "one was asked for");
        assertEquals(new Partial("rm -rf /"), events.getFirst());
        assertInstanceOf(Completed.class, events.getLast());
    }

    @Test
    void streamsAndParsesWhatAModelWrites() {
        Answer answer =
                ask(
                        ScriptedBackend.streaming(
                                "model",
                                (generation, sink) -> {
                                    assertTrue(generation.prompt().user().contains("list files"));
                                    for (String piece :
                                            List.of(
                                                    "```sh\n",
                                                    "ls ",
                                                    "-l",
                                                    "\n```\nLists files.")) {
                                        sink.accept(piece);
                                    }
                                    return WRITTEN;
                                }));
        assertEquals("ls -l", answer.candidates().getFirst().candidate().command());
        assertEquals("Lists files.", answer.candidates().getFirst().candidate().explanation());
        assertEquals("tiny", answer.source().model());
        assertEquals(4, events.stream().filter(Partial.class::isInstance).count());
        assertEquals(1, events.stream().filter(Completed.class::isInstance).count());
    }

    @Test
    void prosesNeverBecomesACommand() {
        Answer answer =
                ask(
                        ScriptedBackend.streaming(
                                "model",
                                (generation, sink) -> {
                                    sink.accept("I would run rm -rf / if I were you.");
                                    return WRITTEN;
                                }));
        assertInstanceOf(NoAnswer.class, answer.suggestion());
        assertEquals(List.of(), answer.candidates());
    }

    @Test
    void fallsBackWhenABackendBreaksOffAndSaysSo() {
        CmdaiException broken =
                new CmdaiException(ErrorCode.BACKEND_FAILED, "The server hung up.", "");
        Answer answer =
                ask(
                        ScriptedBackend.absent("gone"),
                        ScriptedBackend.streaming(
                                "broken",
                                (generation, sink) -> {
                                    sink.accept("```\nrm");
                                    throw broken;
                                }),
                        ScriptedBackend.quick("recipes", (generation, sink) -> decided("ls")));
        assertEquals("recipes", answer.source().backend());
        assertEquals(
                List.of(
                        new Answer.Fallback("gone", "gone is not running."),
                        new Answer.Fallback("broken", "The server hung up.")),
                answer.source().fallbacks());
        assertTrue(events.contains(new Failed(broken, true)));
        assertInstanceOf(Completed.class, events.getLast());
    }

    @Test
    void theLastFailureIsTheOneThatIsTold() {
        CmdaiException problem =
                assertThrows(
                        CmdaiException.class,
                        () ->
                                ask(
                                        ScriptedBackend.streaming(
                                                "broken",
                                                (generation, sink) -> {
                                                    throw new CmdaiException(
                                                            ErrorCode.BACKEND_FAILED, "No.", "");
                                                })));
        assertEquals(ErrorCode.BACKEND_FAILED, problem.code());
        assertEquals(new Failed(problem, false), events.getLast());
    }

    @Test
    void givesUpOnASilentBackendAndInterruptsIt() throws InterruptedException {
        CountDownLatch interrupted = new CountDownLatch(1);
        BackendProvider silent =
                ScriptedBackend.streaming(
                        "silent",
                        (generation, sink) -> {
                            try {
                                new CountDownLatch(1).await();
                            } catch (InterruptedException e) {
                                interrupted.countDown();
                            }
                            return WRITTEN;
                        });
        CmdaiException late =
                assertThrows(
                        CmdaiException.class,
                        () -> ask(List.of(silent), Wish.ANY, within("200ms"), () -> false));
        assertEquals(ErrorCode.TIMED_OUT, late.code());
        assertTrue(interrupted.await(10, TimeUnit.SECONDS));
    }

    @Test
    void endsAnAnswerThatNeverEnds() {
        BackendProvider chatty =
                ScriptedBackend.streaming(
                        "chatty",
                        (generation, sink) -> {
                            while (sink.accept("more ") == TokenSink.Demand.CONTINUE) {
                                Thread.onSpinWait();
                            }
                            return new Outcome.Stopped();
                        });
        CmdaiException late =
                assertThrows(
                        CmdaiException.class,
                        () -> ask(List.of(chatty), Wish.ANY, within("300ms"), () -> false));
        assertEquals(ErrorCode.TIMED_OUT, late.code());
    }

    @Test
    void stopsWhenTheUserSaysSo() {
        AtomicBoolean stop = new AtomicBoolean();
        BackendProvider model =
                ScriptedBackend.streaming(
                        "model",
                        (generation, sink) -> {
                            sink.accept("one");
                            stop.set(true);
                            while (sink.accept("two") == TokenSink.Demand.CONTINUE) {
                                Thread.onSpinWait();
                            }
                            return new Outcome.Stopped();
                        });
        CmdaiException stopped =
                assertThrows(CmdaiException.class, () -> ask(List.of(model), Wish.ANY, stop::get));
        assertEquals(ErrorCode.INTERRUPTED, stopped.code());
        assertEquals(new Cancelled(), events.getLast());
    }

    @Test
    void stopsABackendThatSaysNothing() {
        AtomicBoolean stop = new AtomicBoolean();
        BackendProvider silent =
                ScriptedBackend.streaming(
                        "silent",
                        (generation, sink) -> {
                            stop.set(true);
                            try {
                                new CountDownLatch(1).await();
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                            return new Outcome.Stopped();
                        });
        CmdaiException stopped =
                assertThrows(CmdaiException.class, () -> ask(List.of(silent), Wish.ANY, stop::get));
        assertEquals(ErrorCode.INTERRUPTED, stopped.code());
        assertEquals(new Cancelled(), events.getLast());
    }

    @Test
    void theNextBackendStandsInForOneWithAFault() {
        for (boolean streams : List.of(true, false)) {
            ScriptedBackend.Script broken =
                    (generation, sink) -> {
                        throw new UnsatisfiedLinkError("no such library");
                    };
            Answer answer =
                    ask(
                            streams
                                    ? ScriptedBackend.streaming("broken", broken)
                                    : ScriptedBackend.quick("broken", broken),
                            ScriptedBackend.quick("recipes", (generation, sink) -> decided("ls")));
            assertEquals("recipes", answer.source().backend());
            assertTrue(answer.source().fallbacks().getFirst().reason().contains("no such library"));
        }
    }

    @Test
    void aNamedBackendIsNotReplaced() {
        CmdaiException problem =
                assertThrows(
                        CmdaiException.class,
                        () ->
                                ask(
                                        List.of(
                                                ScriptedBackend.absent("gone"),
                                                ScriptedBackend.quick(
                                                        "recipes",
                                                        (generation, sink) -> decided("ls"))),
                                        new Wish("gone", "", false),
                                        () -> false));
        assertEquals(ErrorCode.BACKEND_UNAVAILABLE, problem.code());
        assertTrue(problem.problem().contains("gone is not running."));
    }

    @Test
    void anUnknownBackendIsNamedWithThoseThereAre() {
        CmdaiException problem =
                assertThrows(
                        CmdaiException.class,
                        () ->
                                ask(
                                        List.of(
                                                ScriptedBackend.quick(
                                                        "recipes",
                                                        (generation, sink) -> decided("ls"))),
                                        new Wish("recipe", "", false),
                                        () -> false));
        assertEquals("No backend named 'recipe'. There are: recipes.", problem.problem());
    }

    @Test
    void asksThePreferredBackendFirst() {
        Settings settings =
                Settings.resolve(
                                List.of(CoreSettings.PREFERRED_BACKEND),
                                List.of(new RawSetting("backend.preferred", "b", "test")))
                        .settings();
        BackendSelector selector =
                new BackendSelector(
                        List.of(
                                ScriptedBackend.quick("a", (generation, sink) -> decided("ls")),
                                ScriptedBackend.quick("b", (generation, sink) -> decided("ls"))));
        BackendSelector.Selection selection = selector.select(settings, "", true);
        assertEquals("b", selection.chain().getFirst().name());
        assertEquals("preferred in the settings", selection.reason());
        assertEquals(2, selection.chain().size());
    }

    @Test
    void namesProgramsThatAreMissing() {
        Answer answer =
                ask(
                        ScriptedBackend.quick(
                                "recipes",
                                (generation, sink) -> decided("cd /tmp && frobnicate x | ls")));
        assertEquals(List.of("frobnicate"), answer.candidates().getFirst().checks().missing());
    }

    private static Outcome decided(String... commands) {
        List<Candidate> candidates = new ArrayList<>();
        for (String command : commands) {
            candidates.add(new Candidate(command, "", 0.9));
        }
        return new Outcome.Decided(new Proposal(candidates));
    }

    private Answer ask(BackendProvider... providers) {
        return ask(List.of(providers), Wish.ANY, () -> false);
    }

    private static Settings within(String time) {
        return Settings.resolve(
                        List.of(CoreSettings.TIMEOUT),
                        List.of(new RawSetting("backend.timeout", time, "test")))
                .settings();
    }

    private Answer ask(List<BackendProvider> providers, Wish wish, BooleanSupplier stop) {
        return ask(providers, wish, Settings.DEFAULTS, stop);
    }

    private Answer ask(
            List<BackendProvider> providers, Wish wish, Settings settings, BooleanSupplier stop) {
        CommandJudge judge = new CommandJudge(new RiskAssessor(), List.of("ls", "rm")::contains);
        try (SuggestCommand suggest = new SuggestCommand(new BackendSelector(providers), judge)) {
            return suggest.answer(
                    Request.of("list files"), PLACE, settings, wish, events::add, stop);
        }
    }
}
