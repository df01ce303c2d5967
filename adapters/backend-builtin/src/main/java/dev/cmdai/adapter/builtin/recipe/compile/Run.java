package dev.cmdai.adapter.builtin.recipe.compile;

import dev.cmdai.adapter.builtin.recipe.compile.PhrasingExpander.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Words of a form that stand together, a choice of words, or one slot.
 *
 * @param slot the slot with its braces, empty for words
 */
record Run(List<String> words, boolean optional, String slot, boolean choice) {

    /** The runs of a form; slots and what may be left out separate them. */
    static List<Run> of(List<Piece> form) {
        List<Run> runs = new ArrayList<>();
        for (Piece piece : form) {
            Run last = runs.isEmpty() ? null : runs.getLast();
            boolean choice = piece.words().size() > 1;
            if (piece.isSlot()) {
                runs.add(new Run(List.of(), piece.optional(), piece.text(), false));
            } else if (!choice
                    && last != null
                    && last.slot.isEmpty()
                    && !last.choice
                    && last.optional == piece.optional()) {
                last.words.add(piece.text());
            } else {
                List<String> words = new ArrayList<>(piece.words());
                runs.add(new Run(words, piece.optional(), "", choice));
            }
        }
        return runs;
    }

    /** The words of a sentence, in lower case, without signs at their ends. */
    static List<String> wordsOf(String sentence) {
        List<String> words = new ArrayList<>();
        for (String word : sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'_+#.-]+", -1)) {
            String bare = word.replaceAll("^[.'-]+|[.'-]+$", "");
            if (!bare.isEmpty() && bare.length() < 40 && bare.chars().allMatch(c -> c < 128)) {
                words.add(bare);
            }
        }
        return words;
    }
}
