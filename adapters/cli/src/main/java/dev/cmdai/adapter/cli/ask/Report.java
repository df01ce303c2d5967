package dev.cmdai.adapter.cli.ask;

import dev.cmdai.adapter.cli.Streams;
import dev.cmdai.application.Answer;
import dev.cmdai.application.Answer.Timings;
import dev.cmdai.application.CoreSettings;
import dev.cmdai.domain.config.Settings;
import java.io.PrintStream;

/** Says how an answer came about: fallbacks always, the rest with --verbose. */
final class Report {

    private Report() {}

    static void print(Answer answer, Settings settings, Streams streams) {
        PrintStream err = streams.err();
        for (Answer.Fallback fallback : answer.source().fallbacks()) {
            streams.warn(
                    fallback.backend()
                            + " did not answer: "
                            + fallback.reason()
                            + " "
                            + answer.source().backend()
                            + " did.");
        }
        if (!settings.get(CoreSettings.VERBOSITY).equals("verbose")) {
            return;
        }
        Timings timings = answer.timings();
        err.println(
                "backend: " + answer.source().backend() + " (" + answer.source().reason() + ")");
        err.println(
                "time: select "
                        + timings.select()
                        + " ms, first token "
                        + timings.firstToken()
                        + " ms, generate "
                        + timings.generate()
                        + " ms, validate "
                        + timings.validate()
                        + " ms, total "
                        + timings.total()
                        + " ms");
    }
}
