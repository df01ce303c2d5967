package dev.cmdai.adapter.builtin.recipe.compile;

import dev.cmdai.adapter.builtin.recipe.Index;
import dev.cmdai.adapter.builtin.recipe.SlotSpec;
import dev.cmdai.domain.ask.Userland;
import java.util.Arrays;
import java.util.List;

/** Writes the pieces of the index that need no numbers of terms. */
final class Blobs {

    private Blobs() {}

    /** A table: the offsets of the entries, then the entries. */
    static byte[] table(List<byte[]> blobs) {
        ByteSink out = new ByteSink();
        int at = 4 * blobs.size();
        for (byte[] blob : blobs) {
            out.u32(at);
            at += blob.length;
        }
        blobs.forEach(out::raw);
        return out.toBytes();
    }

    /** A text with its length. */
    static byte[] text(String text) {
        ByteSink out = new ByteSink();
        out.text(text);
        return out.toBytes();
    }

    /** The texts, slots and templates of a recipe. */
    static void recipe(ByteSink out, CheckedRecipe recipe) {
        RecipeSource source = recipe.source();
        out.text(source.id());
        out.text(source.intent());
        out.text(source.explain());
        out.text(source.examples().isEmpty() ? "" : source.examples().getFirst().ask());
        out.u8(source.slots().size());
        for (SlotSpec slot : source.slots()) {
            out.text(slot.name());
            out.u8(slot.type().ordinal());
            out.u8(slot.fallback() == null ? 0 : 1);
            out.text(slot.fallback() == null ? "" : slot.fallback());
            out.text(slot.question());
        }
        byte[] before = {};
        for (Userland family : Userland.values()) {
            byte[] template = recipe.templates().getOrDefault(family, new byte[0]);
            if (template.length > 0 && Arrays.equals(template, before)) {
                out.u16(Index.SAME);
            } else {
                out.u16(template.length);
                out.raw(template);
                before = template;
            }
        }
    }

    /** The open hash table of the terms. */
    static byte[] hash(List<String> terms, int size) {
        int[] table = new int[size];
        for (int i = 0; i < terms.size(); i++) {
            int at = terms.get(i).hashCode() & table.length - 1;
            while (table[at] != 0) {
                at = at + 1 & table.length - 1;
            }
            table[at] = i + 1;
        }
        ByteSink out = new ByteSink();
        Arrays.stream(table).forEach(out::u16);
        return out.toBytes();
    }
}
