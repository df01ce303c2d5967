package dev.cmdai.adapter.builtin.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StemmerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "compress compresses compressed compressing",
                "file files file's",
                "directory directories",
                "copy copies copied copying",
                "rename renames renamed renaming",
                "run running",
                "install installs installed installing",
                "branch branches branching",
            })
    void givesAllFormsOfAWordOneStem(String forms) {
        String[] words = forms.split(" ", -1);
        for (String word : words) {
            assertEquals(Stemmer.stem(words[0]), Stemmer.stem(word), word);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ls", "ps", "dns", "status", "'s", "", "a1s", "8080", "ping", "string", "is"
            })
    void leavesWordsThatOnlyLookInflected(String word) {
        assertEquals(word, Stemmer.stem(word));
    }
}
