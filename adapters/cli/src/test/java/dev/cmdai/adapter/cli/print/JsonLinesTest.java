package dev.cmdai.adapter.cli.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cmdai.domain.error.CmdaiException;
import dev.cmdai.domain.error.ErrorCode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonLinesTest {

    @Test
    void readsTextsNumbersAndFlagsAndSkipsTheRest() {
        assertEquals(
                Map.of("id", 7, "request", "a\"b", "on", true, "x", 1.5),
                JsonLines.read(
                        "{\"id\":7,\"deep\":{\"a\":[1,{}]},\"request\":\"a\\\"b\",\"on\":true,"
                                + "\"no\":null,\"x\":1.5}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "\"text\"", "{\"a\":1", "{\"a\":1} {\"b\":2}", "{a:1}", "nul"})
    void everythingElseIsBadInput(String line) {
        CmdaiException problem = assertThrows(CmdaiException.class, () -> JsonLines.read(line));
        assertEquals(ErrorCode.BAD_INPUT, problem.code());
    }
}
