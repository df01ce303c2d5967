package dev.cmdai.adapter.builtin.match;

import dev.cmdai.adapter.builtin.recipe.Index;
import dev.cmdai.adapter.builtin.recipe.WordKind;

/** Finds the word that was meant by one with a slip in it. */
final class Typos {

    private static final int LONGEST = 24;
    private static final int LONG = 7;
    private static final int SAFE = 5;

    private Typos() {}

    /**
     * The nearest term that begins with the same letter, one slip away, or two for a long word; a
     * slip is a letter too much, too few, wrong, or swapped with the next. -1 if there is none.
     */
    static int nearest(Index index, String word) {
        int length = word.length();
        if (length > LONGEST) {
            return -1;
        }
        int most = length >= LONG ? 2 : 1;
        char first = word.charAt(0);
        int end = index.firstFrom((char) (first + 1));
        int best = -1;
        int bestDistance = most + 1;
        int[][] rows = new int[3][LONGEST + 4];
        for (int term = index.firstFrom(first); term < end; term++) {
            int other = index.termLength(term);
            if (Math.abs(other - length) >= bestDistance || other < 4) {
                continue;
            }
            if (index.kind(term) == WordKind.FILLER || index.kind(term).isSmall() && other < SAFE) {
                continue;
            }
            if (length < SAFE && other == length && !isSwapped(index, term, word)) {
                continue; // in a short word another letter makes another word
            }
            int distance = distance(index, term, other, word, bestDistance, rows);
            if (distance < bestDistance) {
                best = term;
                bestDistance = distance;
            }
        }
        return best;
    }

    /** Whether the words of equal length have the same letters, two of them swapped. */
    private static boolean isSwapped(Index index, int term, String word) {
        int different = 0;
        int sum = 0;
        for (int i = 0; i < word.length(); i++) {
            char other = index.letter(term, i);
            different += other == word.charAt(i) ? 0 : 1;
            sum += other - word.charAt(i);
        }
        return different == 2 && sum == 0;
    }

    /** The optimal string alignment distance, or any number from {@code limit} on. */
    private static int distance(
            Index index, int term, int other, String word, int limit, int[][] rows) {
        int[] before = rows[0];
        int[] last = rows[1];
        int[] row = rows[2];
        for (int j = 0; j <= other; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= word.length(); i++) {
            row[0] = i;
            int least = i;
            char c = word.charAt(i - 1);
            for (int j = 1; j <= other; j++) {
                char d = index.letter(term, j - 1);
                int cost = last[j - 1] + (c == d ? 0 : 1);
                cost = Math.min(cost, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && c == index.letter(term, j - 2) && d == word.charAt(i - 2)) {
                    cost = Math.min(cost, before[j - 2] + 1);
                }
                row[j] = cost;
                least = Math.min(least, cost);
            }
            if (least >= limit) {
                return limit;
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[other];
    }
}
