package dev.cmdai.adapter.builtin.match;

import dev.cmdai.adapter.builtin.recipe.Index;
import dev.cmdai.adapter.builtin.recipe.WordKind;

/** Picks the few phrasings that share the most weight with a request. */
final class Retriever {

    private static final int MOST = 64;
    private static final float BY_ENDING = 0.7f;
    private static final int MOST_OF_ONE = 5;

    private Retriever() {}

    /** Phrasings, best first. */
    static int[] retrieve(Query query, Index index) {
        float[] shared = new float[index.phrasingCount()];
        float all = 0;
        for (int i = 0; i < query.size; i++) {
            if (query.groups[i] >= 0 && query.kinds[i] != WordKind.FILLER && isFirst(query, i)) {
                float weight = query.weights[i] * query.quality[i];
                all += weight;
                int list = index.postings(query.groups[i]);
                for (int p = index.postingCount(list) - 1; p >= 0; p--) {
                    shared[index.posting(list, p)] += weight;
                }
            }
            if (query.isInTerm(i) && query.singles[i] >= 0) {
                float weight = query.weightOfSingle(i) / 2;
                int list = index.postings(query.singles[i]);
                for (int p = index.postingCount(list) - 1; p >= 0; p--) {
                    shared[index.posting(list, p)] += weight;
                }
            }
        }
        for (int ending : query.endings) {
            int list = ending < 0 ? 0 : index.postings(ending);
            for (int p = ending < 0 ? -1 : index.postingCount(list) - 1; p >= 0; p--) {
                shared[index.posting(list, p)] += index.weight(ending) * BY_ENDING;
            }
        }
        int[] best = new int[MOST];
        float[] scores = new float[MOST];
        int count = 0;
        for (int p = 0; p < shared.length; p++) {
            if (shared[p] == 0) {
                continue;
            }
            // Values of slots weigh too, so the request's weight counts for less than the
            // phrasing's.
            float score = shared[p] / (0.4f * all + index.weightOf(p) + 0.2f);
            if (count == MOST && score <= scores[MOST - 1]) {
                continue;
            }
            count = insert(best, scores, count, p, score, index);
        }
        int[] found = new int[count];
        System.arraycopy(best, 0, found, 0, count);
        return found;
    }

    private static boolean isFirst(Query query, int word) {
        for (int i = 0; i < word; i++) {
            if (query.groups[i] == query.groups[word]) {
                return false;
            }
        }
        return true;
    }

    private static int insert(
            int[] best, float[] scores, int count, int phrasing, float score, Index index) {
        int recipe = index.recipeOf(phrasing);
        int same = 0;
        int worstSame = -1;
        for (int i = 0; i < count; i++) {
            if (index.recipeOf(best[i]) == recipe) {
                same++;
                worstSame = i;
            }
        }
        int size = count;
        if (same >= MOST_OF_ONE) {
            if (scores[worstSame] >= score) {
                return size;
            }
            size = remove(best, scores, size, worstSame);
        }
        int at = Math.min(size, MOST - 1);
        while (at > 0 && scores[at - 1] < score) {
            best[at] = best[at - 1];
            scores[at] = scores[at - 1];
            at--;
        }
        best[at] = phrasing;
        scores[at] = score;
        return Math.min(size + 1, MOST);
    }

    private static int remove(int[] best, float[] scores, int count, int at) {
        System.arraycopy(best, at + 1, best, at, count - at - 1);
        System.arraycopy(scores, at + 1, scores, at, count - at - 1);
        return count - 1;
    }
}
