package dev.cmdai.adapter.cli.command;

import dev.cmdai.adapter.cli.print.Documents;
import dev.cmdai.adapter.cli.print.Ink;
import dev.cmdai.domain.history.HistoryEntry;
import java.io.PrintStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import tools.jackson.core.JsonGenerator;

/** Writes history entries. */
final class HistoryPrinter {

    private static final int SHORT_ID = 8;

    private HistoryPrinter() {}

    /** One entry on one line. */
    static void line(PrintStream out, HistoryEntry entry) {
        String command = Ink.harmless(entry.suggested().command()).replace('\n', ' ');
        out.println(
                entry.id().substring(0, Math.min(SHORT_ID, entry.id().length()))
                        + "  "
                        + local(entry.at())
                        + "  "
                        + command);
    }

    /** All that is known of an entry. */
    static void whole(PrintStream out, HistoryEntry entry) {
        HistoryEntry.Suggested said = entry.suggested();
        row(out, "id", entry.id());
        row(out, "time", local(entry.at()));
        row(out, "request", said.request());
        row(out, "command", said.command());
        row(out, "explanation", said.explanation());
        row(out, "shell", said.shell());
        row(out, "folder", said.directory());
        row(out, "backend", entry.execution().backend());
        row(out, "model", entry.execution().model());
        HistoryEntry.Safety safety = entry.safety();
        if (safety != null) {
            row(out, "risk", safety.level());
            row(out, "rules", String.join(", ", safety.rules()));
        }
        Integer exit = entry.execution().exitCode();
        row(out, "exit code", exit == null ? "not run" : exit.toString());
        row(out, "tags", String.join(", ", entry.tags()));
        out.flush();
    }

    private static void row(PrintStream out, String name, String value) {
        if (!value.isEmpty()) {
            out.println(name + " ".repeat(12 - name.length()) + Ink.harmless(value));
        }
    }

    private static String local(Instant at) {
        String text =
                at.atZone(ZoneId.systemDefault())
                        .toLocalDateTime()
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toString()
                        .replace('T', ' ');
        return text.length() == 16 ? text + ":00" : text; // LocalDateTime leaves out zero seconds
    }

    /** The entry's fields, into the JSON object that is open. */
    static void fields(JsonGenerator json, HistoryEntry entry) {
        HistoryEntry.Suggested said = entry.suggested();
        json.writeStringProperty("id", entry.id());
        json.writeStringProperty("at", entry.at().toString());
        json.writeStringProperty("command", said.command());
        Documents.text(json, "request", said.request());
        Documents.text(json, "explanation", said.explanation());
        json.writeStringProperty("shell", said.shell());
        json.writeStringProperty("directory", said.directory());
        HistoryEntry.Execution execution = entry.execution();
        Documents.text(json, "backend", execution.backend());
        Documents.text(json, "model", execution.model());
        json.writeNumberProperty("generation_ms", execution.generationMillis());
        json.writeNumberProperty("validation_ms", execution.validationMillis());
        Integer exit = execution.exitCode();
        if (exit == null) {
            json.writeNullProperty("exit_code");
        } else {
            json.writeNumberProperty("exit_code", exit.intValue());
        }
        Long ran = execution.runMillis();
        if (ran == null) {
            json.writeNullProperty("run_ms");
        } else {
            json.writeNumberProperty("run_ms", ran.longValue());
        }
        HistoryEntry.Safety safety = entry.safety();
        if (safety == null) {
            json.writeNullProperty("risk");
        } else {
            json.writeObjectPropertyStart("risk");
            json.writeStringProperty("level", safety.level());
            json.writeNumberProperty("score", Documents.rounded(safety.score()));
            Documents.texts(json, "rules", safety.rules());
            json.writeBooleanProperty("confirmed", safety.confirmed());
            json.writeEndObject();
        }
        Documents.texts(json, "tags", entry.tags());
    }
}
