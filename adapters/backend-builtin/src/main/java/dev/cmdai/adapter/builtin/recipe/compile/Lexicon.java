package dev.cmdai.adapter.builtin.recipe.compile;

import dev.cmdai.adapter.builtin.recipe.Stemmer;
import dev.cmdai.adapter.builtin.recipe.WordKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * All words that the recipes use, with their kinds and synonyms. A term is the stems of one or more
 * words, with a space between.
 */
final class Lexicon {

    private static final int LONGEST_TERM = 5;

    private final List<String> problems = new ArrayList<>();
    private final Map<String, String> leaders = new HashMap<>();
    private final Map<String, WordKind> kinds = new HashMap<>();
    private final Map<String, String> origins = new HashMap<>();
    private final Set<String> terms = new TreeSet<>();
    private final Map<String, Integer> longest = new HashMap<>();

    List<String> problems() {
        return problems;
    }

    /** Reads lines of synonyms: {@code directory, folder, dir}; a # begins a comment. */
    void synonyms(String file, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String leader = "";
            for (String item : items(lines.get(i))) {
                String term = term(item);
                String where = file + " line " + (i + 1);
                String before = origins.putIfAbsent(term, where);
                if (before != null && !before.equals(where)) {
                    problems.add(
                            where
                                    + ": '"
                                    + item
                                    + "' is already in "
                                    + before
                                    + ": a word has one group");
                    continue;
                }
                leader = leader.isEmpty() ? term : leader;
                leaders.put(term, leader);
                add(term);
            }
        }
    }

    /** Reads lines of words by kind: {@code filler: please, the}. */
    void kinds(String file, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = uncommented(lines.get(i));
            int colon = line.indexOf(':');
            if (line.isBlank()) {
                continue;
            }
            WordKind kind = colon < 0 ? null : kind(line.substring(0, colon).strip());
            if (kind == null) {
                problems.add(
                        file
                                + " line "
                                + (i + 1)
                                + ": begin with common:, filler:, link:, negation: or tool:");
                continue;
            }
            for (String item : items(line.substring(colon + 1))) {
                String term = kind.isSmall() ? item.toLowerCase(Locale.ROOT) : term(item);
                WordKind before = kinds.put(term, kind);
                if (before != null && before != kind) {
                    problems.add(file + " line " + (i + 1) + ": '" + item + "' has two kinds");
                }
                add(term);
            }
        }
    }

    /** Takes a word or several as one term, so that requests know it. */
    void add(String term) {
        if (terms.add(term)) {
            int space = term.indexOf(' ');
            String first = space < 0 ? term : term.substring(0, space);
            int length = term.split(" ", -1).length;
            longest.merge(first, Math.min(length, LONGEST_TERM), Math::max);
        }
    }

    /** Words as terms, longest first: {@code [current folder, size]}. Fillers stay. */
    List<String> terms(List<String> words) {
        List<String> stems = new ArrayList<>();
        for (String word : words) {
            stems.add(stem(word));
        }
        List<String> found = new ArrayList<>();
        int at = 0;
        while (at < stems.size()) {
            int most = Math.min(longest.getOrDefault(stems.get(at), 1), stems.size() - at);
            int length = most;
            while (length > 1
                    && !terms.contains(String.join(" ", stems.subList(at, at + length)))) {
                length--;
            }
            found.add(String.join(" ", stems.subList(at, at + length)));
            at += length;
        }
        return found;
    }

    /** What the term means: one term out of its group of synonyms. */
    String group(String term) {
        return leaders.getOrDefault(term, term);
    }

    /** The kind of a term, its own or its group's. */
    WordKind kindOf(String term) {
        return kinds.getOrDefault(term, kinds.getOrDefault(group(term), WordKind.CONTENT));
    }

    boolean isFiller(String word) {
        return kindOf(term(word)) == WordKind.FILLER;
    }

    void tool(String word) {
        String term = term(word);
        kinds.putIfAbsent(term, WordKind.TOOL);
        add(term);
    }

    /** All terms in alphabetical order. */
    List<String> all() {
        return List.copyOf(terms);
    }

    int longestBehind(String term) {
        return longest.getOrDefault(term, 1);
    }

    private static @Nullable WordKind kind(String name) {
        return switch (name) {
            case "common" -> WordKind.COMMON;
            case "filler" -> WordKind.FILLER;
            case "link" -> WordKind.LINK;
            case "negation" -> WordKind.NEGATION;
            case "tool" -> WordKind.TOOL;
            default -> null;
        };
    }

    private static String uncommented(String line) {
        int hash = line.indexOf('#');
        return hash < 0 ? line : line.substring(0, hash);
    }

    private static List<String> items(String line) {
        List<String> items = new ArrayList<>();
        for (String item : uncommented(line).split(",", -1)) {
            if (!item.isBlank()) {
                items.add(item.strip());
            }
        }
        return items;
    }

    /** A small word stays as it is, since "themes" is not "them"; others lose their endings. */
    private String stem(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        WordKind kind = kinds.get(lower);
        return kind != null && kind.isSmall() ? lower : Stemmer.stem(lower);
    }

    /** Words as one term. */
    String term(String words) {
        List<String> stems = new ArrayList<>();
        for (String word : words.strip().split(" +", -1)) {
            stems.add(stem(word));
        }
        return String.join(" ", stems);
    }
}
