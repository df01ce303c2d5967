package dev.cmdai.adapter.builtin.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static String split(String request) {
        StringBuilder out = new StringBuilder();
        for (Word word : Words.split(request)) {
            out.append(out.isEmpty() ? "" : " | ");
            out.append(word.quoted() ? '<' + word.text() + '>' : word.text());
        }
        return out.toString();
    }

    @Test
    void dropsPunctuationAtTheEndOfAWord() {
        assertEquals("find | notes.txt | then | stop", split("find notes.txt, then: stop!"));
        assertEquals("unpack | file.tar.gz", split("unpack file.tar.gz."));
        assertEquals("what | is | my | ip", split("what is my ip?"));
    }

    @Test
    void keepsTheDotsOfPathsAndTheMarksOfPatterns() {
        assertEquals(
                "in | . | and | .. | and | ../.. | or | *.c",
                split("in . and .. and ../.. or *.c"));
        assertEquals("match | fo?? | and | [a-z]*", split("match fo?? and [a-z]*"));
    }

    @Test
    void holdsQuotedTextsTogether() {
        assertEquals("a | <b c> | d", split("a 'b c' d"));
        assertEquals("a | <b c> | d", split("a \"b c\" d"));
        assertEquals("a | <b c> | d", split("a \u201cb c\u201d d"));
        assertEquals("a | <b c> | d", split("a `b c`, d"));
        assertEquals("a | <other> | dir", split("a `other' dir"));
        assertEquals("name= | <a b>", split("name=\"a b\""));
    }

    @Test
    void takesAnApostropheInsideAWordForNoQuote() {
        assertEquals("don't | list | the | user's | files", split("don't list the user's files"));
        assertEquals("don\u2019t | touch", split("don\u2019t touch"));
        assertEquals("don't", Words.split("don\u2019t").getFirst().lower());
    }

    @Test
    void takesAQuoteThatNobodyClosesForALetter() {
        assertEquals("say | hello | world", split("say \"hello world"));
        assertEquals("say | hello | world", split("say 'hello world"));
    }

    @Test
    void splitsListsAndPairsOfPlainWords() {
        assertEquals("jpg | png | gif", split("jpg,png,gif"));
        assertEquals("files | directories", split("files/directories"));
        assertEquals("src/main | 1,000 | u+x,g-w", split("src/main 1,000 u+x,g-w"));
    }

    @Test
    void dropsBracketsAroundWords() {
        assertEquals("list | recursively | files", split("list (recursively) files"));
        assertEquals("case | insensitive", split("(case insensitive)"));
        assertEquals("main() | f(x)", split("main() f(x)"));
    }

    @Test
    void takesControlCharactersForGaps() {
        assertEquals("a | b | c", split("a\u0000b\u001b\u007f\tc\n"));
        assertEquals(List.of(), Words.split(" \u0000\n"));
    }

    @Test
    void unwrapsARequestThatIsOneQuotedText() {
        assertEquals("find | big | files", split("\"find big files\""));
    }

    @Test
    void knowsWhereAWordStood() {
        Word word = Words.split("go 'a b' \ud83d\ude00x").get(1);
        assertEquals(3, word.from());
        assertEquals(8, word.to());
        assertEquals("\ud83d\ude00x", Words.split("go 'a b' \ud83d\ude00x").get(2).text());
    }

    @Test
    void readsAHundredThousandOddQuotesAndBrackets() {
        String odd = "'a (b \"c `d \u201ce ".repeat(8000);
        assertTrue(Words.split(odd).size() > 8000);
    }
}
