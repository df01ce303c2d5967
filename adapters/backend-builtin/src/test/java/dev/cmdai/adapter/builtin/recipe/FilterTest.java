package dev.cmdai.adapter.builtin.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterTest {

    @ParameterizedTest
    @CsvSource({
        "DAYS,1209600,14",
        "DAYS,3600,1",
        "HOURS,5400,2",
        "MINUTES,5400,90",
        "SECONDS,30,30",
        "BYTES,10k,10240",
        "BYTES,1.5M,1572864",
        "KB,1M,1024",
        "MB,2G,2048",
        "MB,5k,1",
        "UPPER,abC,ABC",
        "LOWER,abC,abc",
        "URL,a b/ü,a%20b%2F%C3%BC",
        "ERE,a.b(c),a\\.b\\(c\\)",
        "BRE,a.b(c),a\\.b(c)",
        "SLASHED_ERE,a/b,a\\/b",
        "SED,a/b&c,a\\/b\\&c",
        "SQL,it''s,it''''s",
    })
    void writesTheValueForItsPlace(Filter filter, String value, String written) {
        String plain = value.replace("''", "'");
        assertEquals(
                written.replace("''''", "''"), filter.apply(filter == Filter.SQL ? plain : value));
    }

    @Test
    void escapesWhatEndsAText() {
        assertEquals("a\\\"b\\\\c\\nd", Filter.AWK.apply("a\"b\\c\nd"));
        assertEquals("a\\\"b\\\\c\\u000ad", Filter.JSON.apply("a\"b\\c\nd"));
        assertEquals("\\\\''", Filter.MYSQL.apply("\\'"));
    }

    @ParameterizedTest
    @CsvSource({"DAYS,soon", "BYTES,big", "MB,1x", "KB,''"})
    void refusesWhatIsNoAmount(Filter filter, String value) {
        assertThrows(IllegalArgumentException.class, () -> filter.apply(value));
    }
}
