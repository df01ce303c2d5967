package dev.cmdai.adapter.builtin.recipe.compile;

import dev.cmdai.adapter.builtin.recipe.WordKind;
import java.util.Set;

/** How much a word says: the fewer recipes use it, the more, but for some kinds of words. */
final class TermWeights {

    private static final double LEAST_OF_TOOL = 0.7;
    private static final double LEAST_OF_ACTING = 0.42;
    private static final double MOST_OF_ASKING = 0.2;

    /** Verbs that only say that something is wanted: whoever finds or checks wants to see. */
    private static final Set<String> ASKING = Set.of("show", "find", "check", "us", "chang");

    /**
     * Verbs that say what shall be done: however many recipes have one, it makes the difference.
     */
    private static final Set<String> ACTING =
            Set.of(
                    "creat",
                    "delet",
                    "renam",
                    "mov",
                    "copy",
                    "replac",
                    "kill",
                    "install",
                    "uninstall",
                    "updat",
                    "upload",
                    "download",
                    "extract",
                    "compress",
                    "convert",
                    "merg",
                    "split",
                    "count",
                    "restart",
                    "start",
                    "stop",
                    "enabl",
                    "disabl",
                    "append",
                    "restor",
                    "undo");

    /** Links that tell one direction from the other. */
    private static final Set<String> TURNING =
            Set.of("from", "to", "into", "before", "after", "over", "under", "above", "below");

    private TermWeights() {}

    /**
     * The weight in thousandths.
     *
     * @param leader the term that stands for all its synonyms
     * @param share of how many recipes one uses the word
     */
    static int of(WordKind kind, String term, String leader, double share, int recipes) {
        double rarity = Math.log1p(share) / Math.log1p(recipes);
        if (ASKING.contains(leader)) {
            rarity = Math.min(rarity, MOST_OF_ASKING);
        }
        if (ACTING.contains(leader)) {
            rarity = Math.max(rarity, LEAST_OF_ACTING);
        }
        return switch (kind) {
            case CONTENT -> (int) (1000 * rarity);
            case TOOL -> (int) (1000 * Math.max(LEAST_OF_TOOL, rarity));
            case NEGATION -> 800;
            case COMMON -> 150;
            case LINK -> TURNING.contains(term) ? 200 : 80;
            case FILLER -> 0;
        };
    }
}
