package dev.cmdai.adapter.cli.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cmdai.domain.risk.RiskLevel;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class InkTest {

    @Test
    void withoutColourTextStaysAsItIs() {
        assertEquals("x", new Ink(false).risk(RiskLevel.CRITICAL, "x"));
        assertEquals("\u001b[31mx\u001b[0m", new Ink(true).risk(RiskLevel.HIGH, "x"));
    }

    @Test
    void escapesAreShownNotSent() {
        assertEquals("a\\x1b[31mb\\x07", Ink.harmless("a\u001b[31mb\u0007"));
        assertEquals("tab\tand\nbreak", Ink.harmless("tab\tand\nbreak"));
    }

    @Test
    void whatHidesTextIsShown() {
        assertEquals("rm \\u202egpj.a", Ink.harmless("rm \u202egpj.a"));
        assertEquals("l\\u200bs", Ink.harmless("l\u200bs"));
    }

    @Property
    boolean nothingThatSteersATerminalGetsThrough(@ForAll String text) {
        return Ink.harmless(text)
                .chars()
                .noneMatch(c -> c < ' ' && c != '\n' && c != '\t' || c >= 0x7f && c < 0xa0);
    }

    @Property
    void printableTextIsUntouched(@ForAll("printable") String text) {
        assertTrue(Ink.harmless(text).equals(text));
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<String> printable() {
        return net.jqwik.api.Arbitraries.strings().withCharRange(' ', '~').withChars("äß→漢\n");
    }
}
