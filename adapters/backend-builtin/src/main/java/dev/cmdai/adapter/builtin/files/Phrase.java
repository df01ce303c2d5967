package dev.cmdai.adapter.builtin.files;

import dev.cmdai.adapter.builtin.slot.SlotType;
import dev.cmdai.adapter.builtin.slot.SlotValue;
import dev.cmdai.adapter.builtin.words.Word;
import dev.cmdai.adapter.builtin.words.WordList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of a request and the typed things in them, by position. */
final class Phrase {

    static final String ARTICLES =
            "the a an all any every each some my our its their his her your this these those";

    private static final String NOT_A_WORD = "\u0000";

    private final List<Word> words;
    private final List<SlotValue> slots;
    private final int[] firstSlot;
    private final boolean[] used;

    /** Where a list of things to leave out ended last: "except x and those …" goes on. */
    int negatedUntil = -1;

    Phrase(List<Word> words, List<SlotValue> slots) {
        this.words = words;
        this.slots = slots;
        used = new boolean[words.size()];
        firstSlot = new int[words.size() + 1];
        int slot = 0;
        for (int at = 0; at <= words.size(); at++) {
            while (slot < slots.size() && slots.get(slot).firstWord() < at) {
                slot++;
            }
            firstSlot[at] = slot;
        }
    }

    int size() {
        return words.size();
    }

    /**
     * The word in lower case; something that equals no word behind the end and for a quoted text.
     */
    String word(int at) {
        if (at < 0 || at >= words.size() || words.get(at).quoted()) {
            return NOT_A_WORD;
        }
        return words.get(at).lower();
    }

    String text(int at) {
        return words.get(at).text();
    }

    boolean quoted(int at) {
        return at >= 0 && at < words.size() && words.get(at).quoted();
    }

    boolean has(int at) {
        return at >= 0 && at < words.size();
    }

    boolean is(int at, String word) {
        return word(at).equals(word);
    }

    boolean in(int at, String list) {
        return WordList.has(list, word(at));
    }

    /** The first position from {@code at} on whose word is not in the list. */
    int skip(int at, String list) {
        int end = at;
        while (end < words.size() && WordList.has(list, word(end))) {
            end++;
        }
        return end;
    }

    /** Behind these words if they all stand here, otherwise -1. */
    int after(int at, String first, String second) {
        return is(at, first) && is(at + 1, second) ? at + 2 : -1;
    }

    /** The longest typed thing of this kind that begins here. */
    @Nullable SlotValue slot(int at, SlotType type) {
        SlotValue best = null;
        if (at >= 0 && at < words.size()) {
            for (int i = firstSlot[at]; i < slots.size() && slots.get(i).firstWord() == at; i++) {
                SlotValue slot = slots.get(i);
                if (slot.type() == type && (best == null || slot.endWord() > best.endWord())) {
                    best = slot;
                }
            }
        }
        return best;
    }

    /** Notes where a list of things to leave out ends. */
    void negatedTo(int end) {
        negatedUntil = skip(end, "files file directories folders ones paths");
    }

    /** Marks words as explained; nothing from a position that was not found. */
    void use(int from, int to) {
        for (int i = from; from >= 0 && i < Math.min(to, used.length); i++) {
            used[i] = true;
        }
    }

    boolean used(int at) {
        return at >= 0 && at < used.length && used[at];
    }
}
