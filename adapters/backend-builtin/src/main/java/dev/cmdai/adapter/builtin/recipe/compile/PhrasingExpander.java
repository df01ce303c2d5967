package dev.cmdai.adapter.builtin.recipe.compile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a phrasing out in its forms. A choice between single words stays in its form, and what may
 * be left out is only marked, so that only a choice between several words makes more forms: <code>
 * show [me] (disk|free storage) space</code> has two. All may hold each other.
 */
final class PhrasingExpander {

    /** More forms than this are a sign of a phrasing that wants to be two. */
    static final int MOST = 96;

    /**
     * A word, a choice of words or a <code>{slot}</code> of a form.
     *
     * @param text the words of a choice have a bar between: {@code disk|storage}
     * @param optional whether it may be left out
     */
    record Piece(String text, boolean optional) {

        /** The words that fit here. */
        List<String> words() {
            return List.of(text.split("\\|", -1));
        }

        boolean isPlainWord() {
            return !isSlot() && !optional;
        }

        boolean isSlot() {
            return text.startsWith("{");
        }
    }

    private final String text;
    private final Lexicon lexicon;
    private int at;

    private PhrasingExpander(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /** All forms. */
    static Collection<List<Piece>> expand(String phrasing, Lexicon lexicon) throws BadRecipe {
        PhrasingExpander expander = new PhrasingExpander(phrasing, lexicon);
        Collection<List<Piece>> forms = expander.alternatives();
        if (expander.at < phrasing.length()) {
            throw new BadRecipe("phrasing '" + phrasing + "' closes what it has not opened");
        }
        return forms;
    }

    private Collection<List<Piece>> alternatives() throws BadRecipe {
        List<List<Piece>> all = new ArrayList<>(sequence());
        while (at < text.length() && text.charAt(at) == '|') {
            at++;
            all.addAll(sequence());
        }
        return distinct(all);
    }

    private Collection<List<Piece>> sequence() throws BadRecipe {
        Collection<List<Piece>> forms = List.of(List.of());
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '|' || c == ')' || c == ']') {
                break;
            }
            if (Character.isWhitespace(c)) {
                at++;
            } else if (c == '(' || c == '[') {
                at++;
                Collection<List<Piece>> inner = alternatives();
                if (at >= text.length() || text.charAt(at) != (c == '(' ? ')' : ']')) {
                    throw new BadRecipe("phrasing '" + text + "' has an unclosed " + c);
                }
                at++;
                forms = product(forms, c == '(' ? gathered(inner) : List.of(leftOut(inner)));
            } else {
                forms = product(forms, List.of(List.of(new Piece(word(), false))));
            }
        }
        return forms;
    }

    /** Alternatives with those of one word made one. */
    private static List<List<Piece>> gathered(Collection<List<Piece>> alternatives) {
        List<List<Piece>> all = new ArrayList<>();
        StringBuilder choice = new StringBuilder();
        for (List<Piece> form : alternatives) {
            if (form.size() == 1 && form.getFirst().isPlainWord()) {
                choice.append(choice.isEmpty() ? "" : "|").append(form.getFirst().text);
            } else {
                all.add(form);
            }
        }
        if (!choice.isEmpty()) {
            all.addFirst(List.of(new Piece(choice.toString(), false)));
        }
        return all;
    }

    /** The pieces of all alternatives in one row, each at its first place, each optional. */
    private static List<Piece> leftOut(Collection<List<Piece>> alternatives) {
        List<Piece> row = new ArrayList<>();
        for (List<Piece> form : gathered(alternatives)) {
            for (Piece piece : form) {
                Piece optional = new Piece(piece.text, true);
                if (!row.contains(optional)) {
                    row.add(optional);
                }
            }
        }
        return row;
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

    private Collection<List<Piece>> product(
            Collection<List<Piece>> left, Collection<List<Piece>> right) throws BadRecipe {
        if (left.size() * right.size() > MOST) {
            throw new BadRecipe(
                    "phrasing '"
                            + text
                            + "' has more than "
                            + MOST
                            + " forms: write it as several");
        }
        List<List<Piece>> all = new ArrayList<>();
        for (List<Piece> first : left) {
            for (List<Piece> second : right) {
                List<Piece> both = new ArrayList<>(first);
                both.addAll(second);
                all.add(both);
            }
        }
        return all;
    }

    private Collection<List<Piece>> distinct(List<List<Piece>> forms) {
        Map<String, List<Piece>> distinct = new LinkedHashMap<>();
        for (List<Piece> form : forms) {
            StringBuilder key = new StringBuilder();
            for (Piece piece : form) {
                if (piece.isSlot()) {
                    key.append(' ').append(piece.text);
                } else {
                    for (String word : piece.words()) {
                        String group = lexicon.group(lexicon.term(word));
                        key.append(lexicon.isFiller(word) ? "" : " " + group);
                    }
                    key.append(piece.optional ? "?" : "");
                }
            }
            distinct.putIfAbsent(key.toString(), form);
        }
        return distinct.values();
    }
}
