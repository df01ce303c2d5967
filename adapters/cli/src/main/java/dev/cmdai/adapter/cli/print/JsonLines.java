package dev.cmdai.adapter.cli.print;

import dev.cmdai.domain.error.CmdaiException;
import dev.cmdai.domain.error.ErrorCode;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON lines whose values are texts, numbers, booleans or null. */
public final class JsonLines {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonLines() {}

    /**
     * Reads one line.
     *
     * @return the members in their order; a text as {@link String}, a number as {@link Number},
     *     null left out, anything deeper skipped
     * @throws CmdaiException BAD_INPUT if the line is not one JSON object
     */
    public static Map<String, Object> read(String line) {
        Map<String, Object> members = new LinkedHashMap<>();
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw bad("it is not a JSON object");
            }
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                switch (json.nextToken()) {
                    case VALUE_STRING -> members.put(name, json.getString());
                    case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                            members.put(name, json.getNumberValue());
                    case VALUE_TRUE -> members.put(name, true);
                    case VALUE_FALSE -> members.put(name, false);
                    default -> json.skipChildren();
                }
            }
            if (json.nextToken() != null) {
                throw bad("something follows the JSON object");
            }
        } catch (JacksonException e) {
            throw bad(e.getOriginalMessage());
        }
        return members;
    }

    private static CmdaiException bad(String why) {
        return new CmdaiException(ErrorCode.BAD_INPUT, "The line can't be read: " + why + ".", "");
    }
}
