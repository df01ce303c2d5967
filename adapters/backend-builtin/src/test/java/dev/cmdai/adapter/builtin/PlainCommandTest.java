package dev.cmdai.adapter.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainCommandTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ls -la",
                "git status",
                "ps aux | grep ssh",
                "tar -xzf a.tgz",
                "docker ps",
                "sudo apt update",
                "du -sh *",
                "uptime",
                "ls",
                "git commit --amend",
                "chmod +x run.sh -v",
                "npm install",
                "df -h"
            })
    void takesACommandLineAsItIs(String line) {
        assertEquals(line, PlainCommand.of(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "find all pdf files",
                "kill the process on port 80",
                "sort names.txt",
                "find",
                "git is slow",
                "list files",
                "watch the log",
                "date of yesterday",
                "file type of a.bin",
                "split big.csv into parts",
                "make a folder called x",
                "show -v",
                "top 5 processes",
                "sleep",
                "run -x",
                "ls the files -x"
            })
    void leavesAWishToTheRecipes(String wish) {
        assertEquals("", PlainCommand.of(wish));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ls -la\nrm -rf /", "ls \u001b[2J -l"})
    void takesNothingWithControlCharacters(String line) {
        assertEquals("", PlainCommand.of(line));
    }
}
