package dev.cmdai.adapter.builtin.match;

import dev.cmdai.adapter.builtin.recipe.Index;
import dev.cmdai.adapter.builtin.recipe.Stemmer;
import dev.cmdai.adapter.builtin.recipe.WordKind;
import dev.cmdai.adapter.builtin.slot.SlotType;
import dev.cmdai.adapter.builtin.slot.SlotValue;
import dev.cmdai.adapter.builtin.words.Word;
import java.util.List;
import java.util.Locale;

/** A request, word by word, as the index knows it. The arrays go by the number of the word. */
final class Query {

    /** No term of the index. */
    static final int UNKNOWN = -1;

    /** A later word of a term that began before. */
    static final int INSIDE = -2;

    private static final int SHORTEST_SLIP = 4;
    private static final float UNKNOWN_WEIGHT = 0.75f;
    private static final float AMOUNT_WEIGHT = 0.45f;
    private static final float HERE_WEIGHT = 0.03f;

    final List<Word> words;
    final List<SlotValue> values;
    final int size;
    final int[] terms;
    final int[] groups;
    final int[] lengths;
    final float[] weights;
    final float[] quality;
    final WordKind[] kinds;

    /** Whether a comma or the like stands before the word: an afterthought. */
    final boolean[] afterComma;

    /** Whether a comma or the like stands directly before the word. */
    final boolean[] comma;

    private final Index index;

    /** The verbs and particles that stand apart but are one term. */
    private final boolean[] parted;

    /** The group of each word by itself. */
    final int[] singles;

    /** What the endings of files' names stand for, see {@link Endings}. */
    final int[] endings;

    Query(List<Word> words, List<SlotValue> values, Index index) {
        this.words = words;
        this.values = values;
        this.index = index;
        size = words.size();
        terms = new int[size];
        groups = new int[size];
        lengths = new int[size];
        weights = new float[size];
        quality = new float[size];
        kinds = new WordKind[size];
        afterComma = new boolean[size];
        comma = new boolean[size];
        for (int i = 3; i < size; i++) {
            // Punctuation belongs to no word and leaves a gap of more than one space.
            boolean gap = words.get(i).from() - words.get(i - 1).to() > 1;
            afterComma[i] = afterComma[i - 1] || gap && !words.get(i - 1).quoted();
        }
        for (int i = 1; i < size; i++) {
            boolean gap = words.get(i).from() - words.get(i - 1).to() > 1;
            comma[i] = gap && !words.get(i - 1).quoted() && !words.get(i).quoted();
        }
        String[] stems = new String[size];
        for (int i = 0; i < size; i++) {
            Word word = words.get(i);
            stems[i] = word.quoted() ? "" : isShouted(word) ? word.text() : form(word.lower());
        }
        parted = new boolean[size];
        endings = Endings.of(values, index);
        singles = new int[size];
        for (int i = 0; i < size; i++) {
            int term = stems[i].isEmpty() ? UNKNOWN : index.term(stems[i]);
            singles[i] = term < 0 ? -1 : index.group(term);
        }
        int at = 0;
        while (at < size) {
            at += read(stems, at);
        }
        joinParted(stems);
        weighValues();
    }

    /** "turn the sound off" is "turn off": a verb takes its particle from further on. */
    private void joinParted(String[] stems) {
        for (int i = 0; i + 2 < size; i++) {
            if (terms[i] == INSIDE || lengths[i] != 1 || stems[i].isEmpty()) {
                continue;
            }
            for (int j = i + 2; j < size && j < i + 6; j++) {
                if (lengths[j] == 1 && isParticle(stems[j], j == size - 1)) {
                    int term = index.term(stems[i] + " " + stems[j]);
                    if (term >= 0) {
                        put(i, term, 1);
                        parted[i] = true;
                        parted[j] = true;
                        kinds[j] = WordKind.FILLER;
                        weights[j] = 0;
                        groups[j] = -1;
                    }
                    break;
                }
            }
        }
    }

    private static boolean isParticle(String stem, boolean last) {
        return switch (stem) {
            case "off", "up", "down", "away", "back" -> true;
            case "on", "out", "in" -> last;
            default -> false;
        };
    }

    /** Whether the word is in capitals but would be a small word without: "GET", "letter A". */
    private boolean isShouted(Word word) {
        String text = word.text();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < 'A' || text.charAt(i) > 'Z') {
                return false;
            }
        }
        int term = index.term(word.lower());
        boolean small = term >= 0 && index.kind(term).isSmall();
        return small && !text.equals("I") && word.from() > 0 && hasSmallLetters();
    }

    private boolean hasSmallLetters() {
        for (Word word : words) {
            if (!word.quoted() && !word.text().equals(word.text().toUpperCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** The form in which the index knows a word: small words as they are, others as stems. */
    private String form(String lower) {
        int term = index.term(lower);
        if (term >= 0 && index.kind(term).isSmall()) {
            return lower;
        }
        String stem = Stemmer.stem(lower);
        int stemmed = stem.equals(lower) ? term : index.term(stem);
        return stemmed >= 0 && index.kind(stemmed).isSmall() ? lower : stem;
    }

    /** Whether the word is part of a term of several words. */
    boolean isInTerm(int word) {
        return terms[word] == INSIDE || lengths[word] > 1 || parted[word];
    }

    /** What a word of a longer term weighs by itself. */
    float weightOfSingle(int word) {
        return singles[word] < 0 ? 0 : index.weight(singles[word]);
    }

    /** Whether the request has a word of this group, be it inside of a longer term. */
    boolean holds(int group) {
        for (int i = 0; i < size; i++) {
            if (groups[i] == group || singles[i] == group) {
                return true;
            }
        }
        return hasEnding(group);
    }

    /** Whether the ending of a file's name stands for this group. */
    boolean hasEnding(int group) {
        for (int ending : endings) {
            if (ending == group) {
                return true;
            }
        }
        return false;
    }

    /** What the words weigh together. */
    float weight() {
        float sum = 0;
        for (float weight : weights) {
            sum += weight;
        }
        return sum;
    }

    /** Whether the word may be said or left out without a change of meaning. */
    boolean isFiller(int word) {
        return kinds[word] == WordKind.FILLER;
    }

    /** Whether the word is the -ing form of a verb, or a verb behind "don't". */
    boolean isDoing(int word) {
        boolean dont = word > 0 && words.get(word - 1).lower().startsWith("don");
        return dont || words.get(word).lower().endsWith("ing");
    }

    /** Reads the longest term that begins at a word, and answers how many words it has. */
    private int read(String[] stems, int at) {
        if (stems[at].isEmpty()) {
            put(at, UNKNOWN, 1);
            return 1;
        }
        int term = index.term(stems[at]);
        int most = term < 0 ? 5 : index.longestFrom(term);
        if (most > 1) {
            StringBuilder text = new StringBuilder(stems[at]);
            int length = 1;
            int found = 0;
            while (length < most && at + length < size && !stems[at + length].isEmpty()) {
                text.append(' ').append(stems[at + length++]);
                int longer = index.term(text.toString());
                if (longer >= 0) {
                    term = longer;
                    found = length;
                }
            }
            if (found > 1) {
                put(at, term, found);
                return found;
            }
        }
        float fit = 1;
        if (term < 0 && mayBeTypo(at, stems[at])) {
            term = Typos.nearest(index, stems[at]);
            fit = 0.85f;
        }
        put(at, term, 1);
        quality[at] = fit;
        return 1;
    }

    private void put(int at, int term, int length) {
        terms[at] = term;
        lengths[at] = length;
        quality[at] = 1;
        groups[at] = term < 0 ? -1 : index.group(term);
        kinds[at] = term < 0 ? WordKind.CONTENT : index.kind(term);
        weights[at] = term < 0 ? UNKNOWN_WEIGHT : index.weight(term);
        for (int i = at + 1; i < at + length; i++) {
            terms[i] = INSIDE;
            groups[i] = -1;
            lengths[i] = 0;
            kinds[i] = kinds[at];
        }
    }

    private boolean mayBeTypo(int at, String stem) {
        if (words.get(at).lower().length() < SHORTEST_SLIP || stem.length() < SHORTEST_SLIP) {
            return false;
        }
        for (int i = 0; i < stem.length(); i++) {
            if (stem.charAt(i) < 'a' || stem.charAt(i) > 'z') {
                return false;
            }
        }
        // A capital inside of a request is a name, not a slip.
        return at == 0 || Character.isLowerCase(words.get(at).text().charAt(0));
    }

    /** Amounts that nobody asks for weigh less than words, and "here" weighs next to nothing. */
    private void weighValues() {
        for (SlotValue value : values) {
            for (int i = value.firstWord(); i < value.endWord() && i < size; i++) {
                if (value.type() == SlotType.PATH && value.value().equals(".")) {
                    weights[i] = Math.min(weights[i], HERE_WEIGHT);
                } else if (terms[i] == UNKNOWN && value.type() == SlotType.NUMBER) {
                    weights[i] = AMOUNT_WEIGHT;
                }
            }
        }
    }
}
