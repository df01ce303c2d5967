package dev.cmdai.adapter.builtin.recipe.compile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a phrasing out in its forms: <code>show [me] (disk|storage) space on {path}</code> has
 * two, since alternatives make forms and what may be left out is only marked. Both may hold each
 * other. Alternatives that mean the same make one form.
 */
final class PhrasingExpander {

    /** More forms than this are a sign of a phrasing that wants to be two. */
    static final int MOST = 96;

    /**
     * A word or a <code>{slot}</code> of a form.
     *
     * @param optional whether it may be left out
     */
    record Piece(String text, boolean optional) {

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
                forms = product(forms, c == '(' ? inner : List.of(leftOut(inner)));
            } else {
                forms = product(forms, List.of(List.of(new Piece(word(), false))));
            }
        }
        return forms;
    }

    /** The pieces of all alternatives in one row, each at its first place, each optional. */
    private static List<Piece> leftOut(Collection<List<Piece>> alternatives) {
        List<Piece> row = new ArrayList<>();
        for (List<Piece> form : alternatives) {
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
                    "phrasing '" + text + "' has more than " + MOST + " forms: write it as several");
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
                } else if (!lexicon.isFiller(piece.text)) {
                    key.append(' ').append(lexicon.group(lexicon.term(piece.text)));
                }
            }
            distinct.putIfAbsent(key.toString(), form);
        }
        return distinct.values();
    }
}
