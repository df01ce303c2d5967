package dev.cmdai.adapter.builtin.suite;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SuiteRequestsTest {
    private static final List<Integer> SIZES =
            List.of(90, 50, 15, 15, 20, 25, 25, 10, 10, 25, 10, 5);

    @Test
    void holdsThreeHundredWishesSpreadOverItsTopics() {
        List<Integer> sizes = new ArrayList<>();
        for (String file : SuiteRequests.FILES) {
            sizes.add(SuiteRequests.of(file).size());
        }
        assertEquals(SIZES, sizes);
    }

    @Test
    void namesAndAsksEachThingOnce() {
        Set<String> seen = new HashSet<>();
        for (SuiteRequest request : SuiteRequests.all()) {
            assertTrue(seen.add(request.id()), request.id());
            assertTrue(seen.add(request.request().toLowerCase(Locale.ROOT)), request.request());
        }
    }

    @Test
    void wantsNoAnswerOnlyInTheFileForThat() {
        for (SuiteRequest request : SuiteRequests.all()) {
            assertEquals(request.id().startsWith("none-"), request.wantsNoAnswer(), request.id());
        }
    }

    @Test
    void acceptsItsOwnCommandsAndListsNoneTwice() {
        for (SuiteRequest request : SuiteRequests.all()) {
            List<String> before = new ArrayList<>();
            for (String command : request.accept()) {
                String answer = filled(command);
                assertTrue(request.isAnsweredBy(answer), () -> request.id() + " " + command);
                assertFalse(
                        CommandEquivalence.isRight(answer, before),
                        () -> request.id() + " lists twice: " + command);
                before.add(command);
            }
        }
    }

    @Test
    void holdsOnlyCommandsThatCanBeRead() {
        for (SuiteRequest request : SuiteRequests.all()) {
            for (String command : request.accept()) {
                assertFalse(CanonicalCommand.of(filled(command)).isBlank(), request.id());
            }
        }
    }

    @Test
    void neverTakesOneWishesCommandForAnother() {
        SuiteRequest big = byId("files-008");
        assertAll(
                () -> assertFalse(big.isAnsweredBy("find . -type f -size +10M")),
                () -> assertFalse(big.isAnsweredBy("find . -type f -size 100M")),
                () -> assertFalse(byId("files-013").isAnsweredBy("find . -name '*.tmp'")),
                () ->
                        assertFalse(
                                byId("git-006").isAnsweredBy("git push origin --delete old-stuff")),
                () -> assertFalse(byId("disk-012").isAnsweredBy("mkfs.ext4 /dev/sdb")));
    }

    @Test
    void refusesALineThatSaysNeitherNorBoth() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new SuiteLine("{\"id\":\"a\",\"request\":\"b\",\"accept\":[]}").read());
        assertThrows(
                IllegalArgumentException.class,
                () -> new SuiteLine("{\"id\":\"a\",\"accept\":[\"ls\"],\"none\":true}").read());
    }

    private static SuiteRequest byId(String id) {
        return SuiteRequests.all().stream()
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String filled(String command) {
        return command.replace("[sudo] ", "").replace("@n@", "7").replace("@w@", "xx");
    }
}
