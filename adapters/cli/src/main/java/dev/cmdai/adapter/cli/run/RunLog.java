package dev.cmdai.adapter.cli.run;

import dev.cmdai.adapter.cli.print.Documents;
import dev.cmdai.application.Answer;
import dev.cmdai.application.Answer.Timings;
import dev.cmdai.domain.ask.NoAnswer;
import dev.cmdai.domain.error.CmdaiException;
import dev.cmdai.domain.history.Redactor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * The log: one JSON line an event, secrets blotted out, at most two files of one megabyte. Lines
 * are gathered and written together; a log that can't be written is done without.
 */
public final class RunLog {

    private static final long MOST_BYTES = 1_000_000;
    private static final int MOST_TEXT = 2_000;

    /** A long batch must not keep its whole log in memory. */
    private static final int MOST_WAITING = 64_000;

    private final Path file;
    private final ByteArrayOutputStream lines = new ByteArrayOutputStream();

    /** A log in this file. */
    public RunLog(Path file) {
        this.file = file;
    }

    /**
     * Notes an answer.
     *
     * @param withTexts whether the user's words and the command may stand in it
     */
    public void answered(Answer answer, boolean withTexts) {
        line(
                "answer",
                json -> {
                    if (withTexts) {
                        text(json, "request", answer.request().words());
                    }
                    if (answer.candidates().isEmpty()) {
                        if (answer.suggestion() instanceof NoAnswer no) {
                            text(json, "no_answer", no.reason());
                        }
                    } else {
                        var best = answer.candidates().getFirst();
                        if (withTexts) {
                            text(json, "command", best.candidate().command());
                        }
                        json.writeStringProperty("risk", best.verdict().level().id());
                    }
                    json.writeStringProperty("backend", answer.source().backend());
                    json.writeStringProperty("why", answer.source().reason());
                    for (Answer.Fallback fallback : answer.source().fallbacks()) {
                        text(json, "passed_over_" + fallback.backend(), fallback.reason());
                    }
                    Timings timings = answer.timings();
                    json.writeNumberProperty("select_ms", timings.select());
                    json.writeNumberProperty("first_token_ms", timings.firstToken());
                    json.writeNumberProperty("generate_ms", timings.generate());
                    json.writeNumberProperty("validate_ms", timings.validate());
                    json.writeNumberProperty("total_ms", timings.total());
                });
    }

    /** Notes that a command was run; the command is null if it may not stand in the log. */
    public void ran(@Nullable String command, int exitCode, long millis) {
        line(
                "run",
                json -> {
                    if (command != null) {
                        text(json, "command", command);
                    }
                    json.writeNumberProperty("exit_code", exitCode);
                    json.writeNumberProperty("run_ms", millis);
                });
    }

    /** Notes how long writing the history took, in milliseconds. */
    public void stored(double millis) {
        line("history", json -> json.writeNumberProperty("write_ms", millis));
    }

    /** Notes a failure, with its cause. */
    public void failed(Throwable problem) {
        line(
                "error",
                json -> {
                    if (problem instanceof CmdaiException known) {
                        json.writeStringProperty("code", Documents.id(known.code()));
                    }
                    text(json, "message", String.valueOf(problem.getMessage()));
                    StringWriter trace = new StringWriter();
                    problem.printStackTrace(new PrintWriter(trace));
                    text(json, "trace", trace.toString());
                });
    }

    /** Writes what was noted; concurrent processes never mix within a line. */
    public void write() {
        if (lines.size() == 0) {
            return;
        }
        try {
            makeFolder();
            if (Files.exists(file) && Files.size(file) > MOST_BYTES) {
                Files.move(
                        file,
                        file.resolveSibling(file.getFileName() + ".1"),
                        StandardCopyOption.REPLACE_EXISTING);
            }
            try (FileChannel channel =
                    FileChannel.open(
                            file,
                            Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND),
                            ownersOnly("rw-------"))) {
                channel.write(ByteBuffer.wrap(lines.toByteArray()));
            }
        } catch (IOException | UnsupportedOperationException e) {
            // The log helps when something else fails; failing over the log itself helps nobody.
            lines.reset();
        }
        lines.reset();
    }

    private void makeFolder() throws IOException {
        Path folder = file.getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            Files.createDirectories(folder, ownersOnly("rwx------"));
        }
    }

    private static FileAttribute<?>[] ownersOnly(String permissions) {
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        return windows
                ? new FileAttribute<?>[0]
                : new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString(permissions))
                };
    }

    private void line(String event, Consumer<JsonGenerator> fields) {
        Documents.jsonLine(
                new PrintStream(lines, false, StandardCharsets.UTF_8),
                json -> {
                    json.writeStringProperty("at", Instant.now().toString());
                    json.writeNumberProperty("pid", ProcessHandle.current().pid());
                    json.writeStringProperty("event", event);
                    fields.accept(json);
                });
        if (lines.size() > MOST_WAITING) {
            write();
        }
    }

    private void text(JsonGenerator json, String name, String value) {
        String clean = Redactor.redact(value).text();
        json.writeStringProperty(
                name, clean.length() <= MOST_TEXT ? clean : clean.substring(0, MOST_TEXT) + "…");
    }
}
