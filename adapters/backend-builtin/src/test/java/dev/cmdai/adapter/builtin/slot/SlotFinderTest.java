package dev.cmdai.adapter.builtin.slot;

import static dev.cmdai.adapter.builtin.slot.SlotType.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cmdai.adapter.builtin.words.Words;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotFinderTest {

    /** A Friday. */
    private static final LocalDate TODAY = LocalDate.of(2025, 11, 21);

    private static String find(SlotType type, String request) {
        StringBuilder out = new StringBuilder();
        int end = 0;
        for (SlotValue slot : new SlotFinder(() -> TODAY).find(Words.split(request))) {
            if (slot.type() == type && slot.firstWord() >= end) {
                out.append(out.isEmpty() ? "" : " ").append(slot.value());
                end = slot.endWord();
            }
        }
        return out.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "larger than 10 MB|10M",
                "2 gigabytes|2G",
                "over 500k|500k",
                "1.5 GB|1536M",
                "10MB|10M",
                "a gig|1G",
                "half a megabyte|512k",
                "300 bytes|300c",
                "1,000,000 bytes|1000000c",
                "two terabytes|2048G",
                "20 meg|20M",
                "4 blocks|4b",
                "1.5 bytes|2c",
                "a hundred kilobytes|100k",
            })
    void readsSizes(String request, String expected) {
        assertEquals(expected, find(SIZE, request));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "older than two weeks|1209600",
                "3d|259200",
                "the last 7 days|604800",
                "an hour|3600",
                "half an hour|1800",
                "a fortnight|1209600",
                "an hour and a half|5400",
                "1 hour 30 minutes|5400",
                "90 minutes|5400",
                "24*3 hours|259200",
                "past month|2592000",
                "7-day|604800",
                "2 years|63072000",
                "30 minutes, 1 hour|1800 3600",
                "a quarter of an hour|900",
            })
    void readsSpansOfTimeAsSeconds(String request, String expected) {
        assertEquals(expected, find(DURATION, request));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "since 2024-03-01|2024-03-01",
                "yesterday|2025-11-20",
                "last monday|2025-11-17",
                "friday|2025-11-14",
                "march 3 2024|2024-03-03",
                "3rd of march, 2024|2024-03-03",
                "dec 24|2024-12-24",
                "march 3rd|2025-03-03",
                "1.3.2024|2024-03-01",
                "3/1/2024|2024-03-01",
                "since 2020|2020-01-01",
                "march 2024|2024-03-01",
                "the day before yesterday|2025-11-19",
                "february 30 2024|''",
                "next friday|2025-11-28",
            })
    void readsDays(String request, String expected) {
        assertEquals(expected, find(DATE, request));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "17:30|17:30",
                "5 pm|17:00",
                "12am|00:00",
                "noon|12:00",
                "25:00|''",
                "9:05 am|09:05"
            })
    void readsTimes(String request, String expected) {
        assertEquals(expected, find(TIME, request));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "top five|5",
                "a dozen|12",
                "twenty one|21",
                "1,000|1000",
                "two hundred|200",
                "a couple of|2",
            })
    void readsCounts(String request, String expected) {
        assertEquals(expected, find(COUNT, request));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "in /var/log|/var/log",
                "in the current folder|.",
                "here|.",
                "my home directory|~",
                "in ~/x|~/x",
                "the root directory|/",
                "the parent directory|..",
                "in my downloads folder|~/Downloads",
                "on the whole system|/",
                "in the entire file system|/",
                "from src/main|src/main",
                "and/or|''",
                "the current working directory|.",
                "in the tmp folder|/tmp",
                "on my Desktop|~/Desktop",
            })
    void readsPlaces(String request, String expected) {
        assertEquals(expected, find(PATH, request));
    }

    @Test
    void readsFoldersByTheirName() {
        assertEquals("src", find(DIR, "in the src folder"));
        assertEquals("photos", find(DIR, "compress folder photos"));
        assertEquals("my stuff", find(DIR, "the 'my stuff' directory"));
        assertEquals("", find(DIR, "list empty folders of this directory recursively"));
    }

    @Test
    void readsFilesPatternsAndEndings() {
        assertEquals("notes.txt .bashrc", find(FILE, "notes.txt and .bashrc, version 3.5, e.g. x"));
        assertEquals("*.log a?c", find(GLOB, "*.log or a?c or 24*3"));
        assertEquals(
                "txt pdf jpeg py md", find(EXT, ".txt, pdf files, jpegs, python and markdown"));
    }

    @Test
    void readsAddresses() {
        assertEquals("https://a.b/c", find(URL, "get https://a.b/c."));
        assertEquals("a@b.org", find(EMAIL, "mail a@b.org"));
        assertEquals("10.0.0.1 ::1", find(IP, "ping 10.0.0.1 and ::1 not 300.1.1.1"));
        assertEquals("example.com", find(HOST, "ping example.com"));
        assertEquals("8080 3000", find(PORT, "port 8080, localhost:3000, port 99999"));
        assertEquals("1234", find(PID, "kill process 1234"));
    }

    @Test
    void readsOwnersAndModes() {
        assertEquals("alice bob", find(USER, "owned by alice or user bob"));
        assertEquals("staff", find(GROUP, "group staff"));
        assertEquals("755 u+x,go-w", find(MODE, "chmod 755 or u+x,go-w not 999"));
        assertEquals("$(reboot)", find(NAME, "files named $(reboot)"));
    }

    @Test
    void takesOnlyWordsOfTheRightShape() {
        assertFalse(SlotFinder.accepts(PACKAGE, "*"));
        assertFalse(SlotFinder.accepts(PACKAGE, "-rf"));
        assertTrue(SlotFinder.accepts(PACKAGE, "@scope/pkg"));
        assertFalse(SlotFinder.accepts(BRANCH, "my branch"));
        assertTrue(SlotFinder.accepts(BRANCH, "feature/x"));
        assertFalse(SlotFinder.accepts(USER, "$(id)"));
        assertEquals("10M", SlotFinder.normalise(SIZE, "10mb"));
        assertEquals("pdf", SlotFinder.normalise(EXT, ".PDF"));
        assertEquals("KILL", SlotFinder.normalise(SIGNAL, "sigkill"));
        assertEquals("10", SlotFinder.normalise(COUNT, "ten"));
        assertNull(SlotFinder.normalise(PORT, "70000"));
    }

    @Test
    void asksForTodayOnlyWhenAWordDependsOnIt() {
        SlotFinder finder =
                new SlotFinder(() -> {
                    throw new AssertionError("no day depends on today");
                });
        assertEquals(0, finder.find(Words.split("list big things")).size());
    }
}
