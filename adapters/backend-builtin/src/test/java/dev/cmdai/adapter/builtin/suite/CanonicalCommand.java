package dev.cmdai.adapter.builtin.suite;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes a whole command line in its one spelling: pipes, lists, loops, and each command in it. */
final class CanonicalCommand {
    private static final Set<String> SEARCHERS = Set.of("find", "du", "grep", "ls", "zgrep");

    private CanonicalCommand() {}

    /**
     * The one spelling of a command line.
     *
     * @throws Unreadable when a quote or a bracket stays open
     */
    static String of(String line) {
        List<String> parts = new ArrayList<>();
        List<String> words = new ArrayList<>();
        List<String> redirections = new ArrayList<>();
        List<Token> tokens = Tokens.of(line);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            switch (token.kind()) {
                case WORD -> words.add(token.text());
                case REDIRECTION -> {
                    boolean target = i + 1 < tokens.size();
                    add(redirections, token.text(), target ? tokens.get(++i).text() : "");
                }
                case OPERATOR -> {
                    if (token.text().equals("|&")) {
                        redirections.add("2>&1");
                    }
                    flush(parts, words, redirections);
                    parts.add(token.text().equals("|&") ? "|" : token.text());
                }
            }
        }
        flush(parts, words, redirections);
        while (!parts.isEmpty() && parts.getLast().equals(";")) {
            parts.removeLast();
        }
        return LoopNames.neutral(String.join(" ", withoutUniq(parts)));
    }

    private static void flush(List<String> parts, List<String> words, List<String> redirections) {
        if (words.isEmpty() && redirections.isEmpty()) {
            return;
        }
        if (!words.isEmpty() && SEARCHERS.contains(program(words))) {
            redirections.remove("2>/dev/null");
        }
        String command = words.isEmpty() ? ":" : CommandForm.of(List.copyOf(words));
        parts.add(
                redirections.isEmpty() ? command : command + " " + String.join(" ", redirections));
        words.clear();
        redirections.clear();
    }

    private static void add(List<String> redirections, String form, String target) {
        if (form.startsWith("&>")) {
            redirections.add(form.substring(1) + Paths.of(target));
            redirections.add("2>&1");
        } else {
            redirections.add(form + Paths.of(target));
        }
    }

    private static String program(List<String> words) {
        boolean root = words.getFirst().equals("sudo") && words.size() > 1;
        return words.get(root ? 1 : 0);
    }

    /** A plain {@code sort … | uniq} is {@code sort -u …}. */
    private static List<String> withoutUniq(List<String> parts) {
        List<String> merged = new ArrayList<>();
        for (String part : parts) {
            int size = merged.size();
            boolean piped = size >= 2 && merged.getLast().equals("|");
            String before = piped ? merged.get(size - 2) : "";
            boolean plainSort = before.equals("sort") || before.startsWith("sort ");
            if (part.equals("uniq")
                    && plainSort
                    && !before.contains(" -")
                    && !before.contains(">")) {
                merged.removeLast();
                merged.set(size - 2, "sort -u" + before.substring("sort".length()));
            } else {
                merged.add(part);
            }
        }
        return merged;
    }
}
