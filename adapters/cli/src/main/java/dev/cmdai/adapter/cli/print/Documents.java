package dev.cmdai.adapter.cli.print;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * Writes documents for programs to read, as a stream: nothing is held in memory or reflected upon.
 */
public final class Documents {

    private Documents() {}

    /** Made when the first document is written, not before. */
    private static final class Json {
        static final JsonFactory FACTORY = new JsonFactory();
    }

    /** Writes one JSON object on a line of its own, and sends it off. */
    public static void jsonLine(PrintStream out, Consumer<JsonGenerator> fields) {
        line(out, fields);
        out.flush();
    }

    /** Writes one JSON object on a line of its own; the stream may keep it back. */
    public static void line(PrintStream out, Consumer<JsonGenerator> fields) {
        object(Json.FACTORY, out, fields);
        out.print('\n');
    }

    /** Writes one YAML document. */
    public static void yaml(PrintStream out, Consumer<JsonGenerator> fields) {
        object(new YAMLFactory(), out, fields);
        out.print('\n');
        out.flush();
    }

    private static void object(
            TokenStreamFactory factory, PrintStream out, Consumer<JsonGenerator> fields) {
        StringBuilderWriter text = new StringBuilderWriter();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            fields.accept(json);
            json.writeEndObject();
        }
        out.print(text);
    }

    /** A text property; an empty text is written as null. */
    public static void text(JsonGenerator json, String name, String value) {
        if (value.isEmpty()) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }

    /** A property with a list of texts. */
    public static void texts(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    /** A figure from 0 to 1 with three digits. */
    public static double rounded(double figure) {
        return Math.round(figure * 1000) / 1000.0;
    }

    /** A constant's name the way documents spell it. */
    public static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
