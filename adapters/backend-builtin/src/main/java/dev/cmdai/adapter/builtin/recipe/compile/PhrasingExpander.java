package dev.cmdai.adapter.builtin.recipe.compile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes a phrasing out in all its forms: <code>show [me] (disk|storage) space on {path}</code>.
 * Alternatives and optional parts may hold each other.
 */
final class PhrasingExpander {

    /** More forms than this are a sign of a phrasing that wants to be two. */
    static final int MOST = 96;

    private final String text;
    private int at;

    private PhrasingExpander(String text) {
        this.text = text;
    }

    /** All forms, each a list of words and <code>{slots}</code>. */
    static Set<List<String>> expand(String phrasing) throws BadRecipe {
        PhrasingExpander expander = new PhrasingExpander(phrasing);
        Set<List<String>> forms = expander.alternatives();
        if (expander.at < phrasing.length()) {
            throw new BadRecipe("phrasing '" + phrasing + "' closes what it has not opened");
        }
        return forms;
    }

    private Set<List<String>> alternatives() throws BadRecipe {
        Set<List<String>> all = new LinkedHashSet<>(sequence());
        while (at < text.length() && text.charAt(at) == '|') {
            at++;
            all.addAll(sequence());
        }
        return all;
    }

    private Set<List<String>> sequence() throws BadRecipe {
        Set<List<String>> forms = Set.of(List.of());
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '|' || c == ')' || c == ']') {
                break;
            }
            if (Character.isWhitespace(c)) {
                at++;
            } else if (c == '(' || c == '[') {
                at++;
                Set<List<String>> inner = new LinkedHashSet<>(alternatives());
                if (at >= text.length() || text.charAt(at) != (c == '(' ? ')' : ']')) {
                    throw new BadRecipe("phrasing '" + text + "' has an unclosed " + c);
                }
                at++;
                if (c == '[') {
                    inner.add(List.of());
                }
                forms = product(forms, inner);
            } else {
                forms = product(forms, Set.of(List.of(word())));
            }
        }
        return forms;
    }

    private String word() throws BadRecipe {
        int from = at;
        if (text.charAt(at) == '{') {
            int close = text.indexOf('}', at);
            if (close < 0) {
                throw new BadRecipe("phrasing '" + text + "' has an unclosed {");
            }
            at = close + 1;
        } else {
            while (at < text.length() && " \t{[(|)]".indexOf(text.charAt(at)) < 0) {
                at++;
            }
        }
        return text.substring(from, at);
    }

    private Set<List<String>> product(Set<List<String>> left, Set<List<String>> right)
            throws BadRecipe {
        if (left.size() * right.size() > MOST) {
            throw new BadRecipe(
                    "phrasing '" + text + "' has more than " + MOST + " forms: write it as several");
        }
        Set<List<String>> all = new LinkedHashSet<>();
        for (List<String> first : left) {
            for (List<String> second : right) {
                List<String> both = new ArrayList<>(first);
                both.addAll(second);
                all.add(both);
            }
        }
        return all;
    }
}
