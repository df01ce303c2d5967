package dev.cmdai.adapter.cli.print;

import dev.cmdai.application.ExplainCommand;
import dev.cmdai.application.ExplainCommand.Part;
import dev.cmdai.domain.shell.ShellKind;
import java.io.PrintStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Shows a command word by word. */
public final class Breakdown {

    private static final int WIDEST = 30;

    private Breakdown() {}

    /** One line for each piece: the piece, then its meaning. */
    public static void print(
            PrintStream out, String command, ShellKind shell, ExplainCommand explain) {
        List<Part> parts = explain.explain(command, shell);
        int width = 0;
        for (Part part : parts) {
            width = Math.max(width, Math.min(WIDEST, piece(command, part).length()));
        }
        for (Part part : parts) {
            String piece = piece(command, part);
            String gap =
                    piece.length() > width
                            ? "\n" + " ".repeat(width + 4)
                            : " ".repeat(width - piece.length() + 2);
            out.println("  " + piece + gap + part.meaning());
        }
        out.flush();
    }

    /** The same as an array of JSON objects. */
    public static void property(
            JsonGenerator json, String command, ShellKind shell, ExplainCommand explain) {
        json.writeArrayPropertyStart("breakdown");
        for (Part part : explain.explain(command, shell)) {
            json.writeStartObject();
            json.writeStringProperty("text", text(command, part));
            json.writeArrayPropertyStart("span");
            json.writeNumber(part.span().from());
            json.writeNumber(part.span().to());
            json.writeEndArray();
            json.writeNumberProperty("depth", part.depth());
            json.writeStringProperty("meaning", part.meaning());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String text(String command, Part part) {
        return command.substring(part.span().from(), Math.min(part.span().to(), command.length()));
    }

    private static String piece(String command, Part part) {
        return "  ".repeat(part.depth())
                + Ink.harmless(text(command, part)).strip().replace('\n', ' ');
    }
}
