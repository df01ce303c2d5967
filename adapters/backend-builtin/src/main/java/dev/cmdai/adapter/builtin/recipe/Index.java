package dev.cmdai.adapter.builtin.recipe;

import dev.cmdai.adapter.builtin.slot.SlotType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * All recipes in one piece of memory, read where it lies: nothing is decoded before it is asked
 * for. Numbers are big-endian. After the header come eight sections; a table is as many u32 offsets
 * from its own begin as it has entries, then the entries. A term is one stem or several with a
 * space between; its number is its place in the alphabet. A group is the number of one term out of
 * a set of synonyms.
 */
public final class Index {

    /** The first four bytes; the last one counts versions. */
    public static final int MAGIC = 0x434d4402;

    /** Marks an element of a phrasing as a slot; its number is the slot's. */
    public static final int SLOT_FLAG = 0x8000;

    /** Marks an element of a phrasing that may be left out. */
    public static final int OPTIONAL_FLAG = 0x4000;

    /**
     * The bits of an element that are the number of its slot, its term, or, from the number of
     * terms on, its choice between terms.
     */
    public static final int NUMBER = 0x3fff;

    /** The sections: u16 number of a term plus one, by hash. */
    public static final int HASH = 0;

    /** By term: u16 group, u16 weight in thousandths, u8 kind, u8 words of the longest term. */
    public static final int META = 1;

    /** By letter, a to z and one more: u16 number of the first term from there on. */
    public static final int LETTERS = 2;

    /** Table by term: its text. */
    public static final int WORDS = 3;

    /** Table by group: u16 count, then u16 phrasings. */
    public static final int POSTINGS = 4;

    /** Table of phrasings: u16 recipe, u16 sum of weights, u8 count, then u16 elements. */
    public static final int PHRASINGS = 5;

    /** Table of recipes. */
    public static final int RECIPES = 6;

    /** Table of choices between terms: u16 least weight, u8 count, then u16 terms. */
    public static final int CHOICES = 7;

    /** How many sections there are. */
    public static final int SECTIONS = 8;

    /** The length of a template that is the one before it. */
    public static final int SAME = 0xffff;

    private static final int META_SIZE = 6;
    private static final int HEADER = 12;
    private static final WordKind[] KINDS = WordKind.values();
    private static final SlotType[] TYPES = SlotType.values();

    private final byte[] data;
    private final int hash;
    private final int hashMask;
    private final int meta;
    private final int words;
    private final int postings;
    private final int phrasings;
    private final int recipes;
    private final int choices;
    private final int terms;

    /**
     * Takes an index.
     *
     * @throws IllegalArgumentException if it is none, or of another version
     */
    public Index(byte[] data) {
        if (data.length < HEADER + 4 * SECTIONS || Cursor.u32(data, 0) != MAGIC) {
            throw new IllegalArgumentException("not an index of recipes of this version");
        }
        this.data = data;
        hash = section(HASH);
        hashMask = Cursor.u16(data, 10) - 1;
        meta = section(META);
        words = section(WORDS);
        postings = section(POSTINGS);
        phrasings = section(PHRASINGS);
        recipes = section(RECIPES);
        choices = section(CHOICES);
        terms = termCount();
    }

    /** Read once a process, when it is first asked for. */
    private static final class Shipped {
        static final Index INDEX = read();
    }

    /** The index that the build has put beside the classes. */
    public static Index load() {
        return Shipped.INDEX;
    }

    private static Index read() {
        try (InputStream in =
                Index.class.getResourceAsStream("/dev/cmdai/adapter/builtin/recipes.bin")) {
            if (in == null) {
                throw new IllegalStateException("the recipes are missing: build the project anew");
            }
            return new Index(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the recipes can't be read", e);
        }
    }

    /** How many recipes there are. */
    public int recipeCount() {
        return Cursor.u16(data, 4);
    }

    /** How many phrasings there are. */
    public int phrasingCount() {
        return Cursor.u16(data, 6);
    }

    /** How many terms there are. */
    public int termCount() {
        return Cursor.u16(data, 8);
    }

    /** The number of a term; -1 if no recipe knows it. */
    public int term(String text) {
        int at = text.hashCode() & hashMask;
        while (true) {
            int term = Cursor.u16(data, hash + 2 * at) - 1;
            if (term < 0 || isTerm(term, text)) {
                return term;
            }
            at = at + 1 & hashMask;
        }
    }

    private boolean isTerm(int term, String text) {
        int at = entry(words, term);
        int length = Cursor.u16(data, at);
        if (length != text.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (data[at + 2 + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The first term whose text begins with this letter, {@code a} to {@code z}, or a later one.
     */
    public int firstFrom(char letter) {
        return Cursor.u16(data, section(LETTERS) + 2 * (letter - 'a'));
    }

    /** Where the text of a term begins in {@link #text}; its length stands two bytes before. */
    public int termLength(int term) {
        return Cursor.u16(data, entry(words, term));
    }

    /** One letter of a term. */
    public char letter(int term, int at) {
        return (char) (data[entry(words, term) + 2 + at] & 0xff);
    }

    /** The text of a term. */
    public String text(int term) {
        return new Cursor(data, entry(words, term)).text();
    }

    /** What a term means, the same number for all its synonyms. */
    public int group(int term) {
        return Cursor.u16(data, meta + META_SIZE * term);
    }

    /** How much a term says, 0 to 1. */
    public float weight(int term) {
        return Cursor.u16(data, meta + META_SIZE * term + 2) / 1000f;
    }

    /** What a term does. */
    public WordKind kind(int term) {
        return KINDS[data[meta + META_SIZE * term + 4]];
    }

    /** How many words the longest term has that begins with this one. */
    public int longestFrom(int term) {
        return data[meta + META_SIZE * term + 5];
    }

    /**
     * Where the phrasings of a group are listed; see {@link #postingCount} and {@link #posting}.
     */
    public int postings(int group) {
        return entry(postings, group);
    }

    /** How many phrasings a list has. */
    public int postingCount(int list) {
        return Cursor.u16(data, list);
    }

    /** A phrasing of a list. */
    public int posting(int list, int at) {
        return Cursor.u16(data, list + 2 + 2 * at);
    }

    /** The recipe that a phrasing belongs to. */
    public int recipeOf(int phrasing) {
        return Cursor.u16(data, entry(phrasings, phrasing));
    }

    /** The sum of the weights of the words that a phrasing can't do without. */
    public float weightOf(int phrasing) {
        return Cursor.u16(data, entry(phrasings, phrasing) + 2) / 1000f;
    }

    /** The terms and slots of a phrasing in their order, with their flags. */
    public int[] elements(int phrasing) {
        int at = entry(phrasings, phrasing) + 4;
        int[] elements = new int[data[at] & 0xff];
        for (int i = 0; i < elements.length; i++) {
            elements[i] = Cursor.u16(data, at + 1 + 2 * i);
        }
        return elements;
    }

    /** How many terms fit an element. */
    public int optionCount(int element) {
        int number = element & NUMBER;
        return number < terms ? 1 : data[entry(choices, number - terms) + 2] & 0xff;
    }

    /** One of the terms that fit an element. */
    public int option(int element, int which) {
        int number = element & NUMBER;
        return number < terms
                ? number
                : Cursor.u16(data, entry(choices, number - terms) + 3 + 2 * which);
    }

    /** How much an element says, 0 to 1; a choice as much as its lightest term. */
    public float elementWeight(int element) {
        int number = element & NUMBER;
        return number < terms
                ? weight(number)
                : Cursor.u16(data, entry(choices, number - terms)) / 1000f;
    }

    /** The groups of which a request must hold one to mean this recipe; none if any will do. */
    public int[] keywords(int recipe) {
        int at = entry(recipes, recipe);
        int[] keywords = new int[data[at] & 0xff];
        for (int i = 0; i < keywords.length; i++) {
            keywords[i] = Cursor.u16(data, at + 1 + 2 * i);
        }
        return keywords;
    }

    /**
     * How near a group is to a recipe: 3 for a program that it runs, 2 for a word of its phrasings,
     * 1 for one of its explanation, else 0.
     */
    public int nearness(int recipe, int group) {
        int at = entry(recipes, recipe);
        at += 1 + 2 * (data[at] & 0xff);
        int low = 0;
        int high = Cursor.u16(data, at) - 1;
        at += 2;
        while (low <= high) {
            int middle = low + high >>> 1;
            int found = Cursor.u16(data, at + 3 * middle);
            if (found == group) {
                return data[at + 3 * middle + 2];
            }
            if (found < group) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return 0;
    }

    /** Decodes a recipe. */
    public Recipe recipe(int number) {
        Cursor in = new Cursor(data, entry(recipes, number));
        in.skip(2 * in.u8());
        in.skip(3 * in.u16());
        String id = in.text();
        String intent = in.text();
        String explain = in.text();
        String example = in.text();
        int count = in.u8();
        List<SlotSpec> slots = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String name = in.text();
            SlotType type = TYPES[in.u8()];
            boolean hasFallback = in.u8() == 1;
            String fallback = in.text();
            slots.add(new SlotSpec(name, type, hasFallback ? fallback : null, in.text()));
        }
        Recipe.Templates templates = new Recipe.Templates();
        for (int i = 0; i < templates.by.length; i++) {
            int length = in.u16();
            if (length == SAME) {
                templates.by[i] = templates.by[i - 1];
                continue;
            }
            if (length > 0) {
                templates.by[i] = new Template(data, in.at(), in.at() + length, slots);
            }
            in.skip(length);
        }
        return new Recipe(id, intent, explain, example, slots, templates);
    }

    private int section(int number) {
        return Cursor.u32(data, HEADER + 4 * number);
    }

    private int entry(int table, int number) {
        return table + Cursor.u32(data, table + 4 * number);
    }
}
