package dev.cmdai.adapter.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ColumnTextTest {

    @Property
    void listsComeBackAsTheyWere(@ForAll @Size(max = 6) List<String> values) {
        assertEquals(values, JsonText.list(JsonText.array(values)));
    }

    @Test
    void readsAListAsSqliteWritesIt() {
        assertEquals(List.of("a", "\n\u00e4/"), JsonText.list("[\"a\", \"\\n\\u00e4\\/\"]"));
        assertEquals(List.of(), JsonText.list("[]"));
        assertThrows(IllegalArgumentException.class, () -> JsonText.list("{}"));
        assertThrows(IllegalArgumentException.class, () -> JsonText.list("[1]"));
        assertThrows(IllegalArgumentException.class, () -> JsonText.list(""));
        assertThrows(IllegalArgumentException.class, () -> JsonText.list("[\"a\""));
    }

    @Property
    void timesAreIsoAndComeBack(
            @ForAll @LongRange(min = -62_167_219_200_000L, max = 253_402_300_799_999L)
                    long millis) {
        Instant at = Instant.ofEpochMilli(millis);
        String text = Timestamps.write(at);

        assertEquals(24, text.length());
        assertEquals(at, Instant.parse(text));
        assertEquals(at, Timestamps.read(text));
    }

    @Property
    void textOrderIsTimeOrder(
            @ForAll @LongRange(min = -62_167_219_200_000L, max = 253_402_300_799_999L) long a,
            @ForAll @LongRange(min = -62_167_219_200_000L, max = 253_402_300_799_999L) long b) {
        String first = Timestamps.write(Instant.ofEpochMilli(a));
        String second = Timestamps.write(Instant.ofEpochMilli(b));

        assertEquals(Long.signum(Long.compare(a, b)), Integer.signum(first.compareTo(second)));
        assertEquals(true, Timestamps.bound(Instant.MIN).compareTo(first) < 0);
        assertEquals(true, Timestamps.bound(Instant.MAX).compareTo(first) > 0);
    }
}
