package dev.cmdai.adapter.builtin.recipe;

import dev.cmdai.adapter.builtin.slot.SlotType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a recipe wants to know.
 *
 * @param fallback the value that is taken when the request names none; null if there is none
 * @param question what to ask when it is missing; empty for a question made from the name
 */
public record SlotSpec(String name, SlotType type, @Nullable String fallback, String question) {

    /**
     * The value that is taken when the request names none. A fallback may be made from another
     * slot: <code>{dir}.tar.gz</code> takes the last part of the folder's path.
     */
    public @Nullable String fallback(List<SlotSpec> slots, @Nullable String[] values) {
        int open = fallback == null ? -1 : fallback.indexOf('{');
        if (fallback == null || open < 0) {
            return fallback;
        }
        int close = fallback.indexOf('}', open);
        for (int i = 0; i < slots.size(); i++) {
            if (slots.get(i).name().equals(fallback.substring(open + 1, close))) {
                String part = lastPart(values[i]);
                return fallback.substring(0, open) + part + fallback.substring(close + 1);
            }
        }
        return fallback;
    }

    private static String lastPart(@Nullable String path) {
        String plain = path == null ? "" : path;
        while (plain.endsWith("/")) {
            plain = plain.substring(0, plain.length() - 1);
        }
        String last = plain.substring(plain.lastIndexOf('/') + 1);
        boolean name = !last.isEmpty() && !last.equals("~") && !last.startsWith(".");
        return name ? last : "archive";
    }

    /** What to ask when it is missing. */
    public String ask() {
        return question.isEmpty()
                ? "Which " + name.replace('-', ' ').replace('_', ' ') + "?"
                : question;
    }
}
