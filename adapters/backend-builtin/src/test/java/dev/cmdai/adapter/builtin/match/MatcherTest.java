package dev.cmdai.adapter.builtin.match;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cmdai.adapter.builtin.recipe.compile.Books;
import dev.cmdai.adapter.builtin.slot.SlotFinder;
import dev.cmdai.adapter.builtin.words.Word;
import dev.cmdai.adapter.builtin.words.Words;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatcherTest {

    private static final String BOOK =
            Books.recipe(
                            "file.rename",
                            "mv {a} {b}",
                            "slots.a = { type = 'file' }\nslots.b = { type = 'file' }",
                            "rename {a} to {b}",
                            "rename file {a} to {b}",
                            "call {a} {b} instead",
                            "give {a} the name {b}")
                    + Books.recipe(
                            "beep.search",
                            "grep {t} {f}",
                            "slots.t = { type = 'text' }\nslots.f = { type = 'file' }",
                            "search for {t} in {f}",
                            "which lines of {f} hold {t}",
                            "grep {t} in {f}",
                            "look up {t} in {f}")
                    + Books.recipe(
                            "folder.delete",
                            "rmdir {d}",
                            "slots.d = { type = 'dir' }",
                            "delete directory {d}",
                            "drop directory {d}",
                            "throw directory {d} away",
                            "directory {d} must go")
                    + Books.recipe(
                            "git.branch-delete",
                            "git branch -d {b}",
                            "slots.b = { type = 'branch' }\nkeywords = ['branch', 'git']",
                            "delete branch {b}",
                            "drop branch {b}",
                            "git branch delete {b}",
                            "branch {b} must go");

    private final Matcher matcher = new Matcher(Books.index(BOOK));
    private final SlotFinder finder = new SlotFinder(() -> LocalDate.of(2024, 3, 1));

    @Test
    void givesTheSlotsTheirWordsInOrder() {
        Match match = best("please rename draft.txt to final.txt");

        assertEquals("file.rename", id(match));
        assertArrayEquals(new String[] {"draft.txt", "final.txt"}, match.values());
    }

    @Test
    void takesSynonymsEndingsAndSlips() {
        assertEquals("folder.delete", id(best("removing the folder old")));
        assertEquals("folder.delete", id(best("get rid of the foldr old")));
    }

    @Test
    void takesSeveralWordsForATextUpToTheNextWordOfThePhrasing() {
        Match match = best("search for connection refused by peer in app.log");

        assertEquals("beep.search", id(match));
        assertEquals("connection refused by peer", match.values()[slot(match, "t")]);
        assertEquals("app.log", match.values()[slot(match, "f")]);
    }

    @Test
    void keepsAQuotedTextTogether() {
        Match match = best("search for \"no such in file\" in app.log");

        assertEquals("no such in file", match.values()[slot(match, "t")]);
    }

    @Test
    void wantsAKeywordWhereTheRecipeSaysSo() {
        assertTrue(match("delete old").stream().noneMatch(m -> id(m).equals("git.branch-delete")));
        assertEquals("git.branch-delete", id(best("delete branch old")));
    }

    @Test
    void scoresWhatIsNotExplainedLower() {
        double whole = best("delete directory old").score();

        assertTrue(best("delete directory old without asking").score() < whole - 0.1);
        assertTrue(best("delete directory old frobnicate").score() < whole - 0.1);
    }

    @Test
    void leavesAMissingValueOpen() {
        Match match = best("rename draft.txt");

        assertEquals("file.rename", id(match));
        assertEquals(1, match.given());
    }

    @Test
    void findsNothingInWordsThatNoRecipeKnows() {
        assertEquals(List.of(), match("xyzzy plugh"));
    }

    private List<Match> match(String request) {
        List<Word> words = Words.split(request);
        return matcher.match(words, finder.find(words));
    }

    private Match best(String request) {
        return match(request).getFirst();
    }

    private String id(Match match) {
        return matcher.recipe(match.recipe()).id();
    }

    private int slot(Match match, String name) {
        var slots = matcher.recipe(match.recipe()).slots();
        for (int i = 0; i < slots.size(); i++) {
            if (slots.get(i).name().equals(name)) {
                return i;
            }
        }
        throw new AssertionError(name);
    }
}
