package dev.cmdai.adapter.builtin.recipe;

import dev.cmdai.adapter.builtin.slot.SlotType;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a recipe wants to know.
 *
 * @param fallback the value that is taken when the request names none; null if there is none
 * @param question what to ask when it is missing; empty for a question made from the name
 */
public record SlotSpec(String name, SlotType type, @Nullable String fallback, String question) {

    /** What to ask when it is missing. */
    public String ask() {
        return question.isEmpty() ? "Which " + name.replace('-', ' ').replace('_', ' ') + "?" : question;
    }
}
