package dev.cmdai.adapter.builtin.recipe.compile;

import dev.cmdai.adapter.builtin.recipe.Filter;
import dev.cmdai.adapter.builtin.recipe.SlotSpec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A <code>{slot}</code> or <code>{slot:filter}</code> in a template.
 *
 * @param end index behind the closing brace
 */
record SlotReference(int slot, Filter filter, int end) {

    /** The reference that begins at {@code at}; null if the braces there name no slot. */
    static @Nullable SlotReference at(String text, int at, List<SlotSpec> slots) throws BadRecipe {
        int close = text.indexOf('}', at);
        if (close < 0) {
            return null;
        }
        String inside = text.substring(at + 1, close);
        int colon = inside.indexOf(':');
        String name = colon < 0 ? inside : inside.substring(0, colon);
        for (int i = 0; i < slots.size(); i++) {
            if (slots.get(i).name().equals(name)) {
                Filter filter =
                        colon < 0 ? Filter.NONE : TemplateSteps.filter(inside.substring(colon + 1));
                return new SlotReference(i, filter, close + 1);
            }
        }
        return null;
    }

    /** Whether the braces at {@code at}, which name no slot, look as if they were meant to. */
    static boolean looksLikeSlot(String text, int at) {
        if (at > 0 && "${%@".indexOf(text.charAt(at - 1)) >= 0) {
            return false;
        }
        int i = at + 1;
        while (i < text.length() && (Character.isLetter(text.charAt(i)) || text.charAt(i) == '_')) {
            i++;
        }
        return i > at + 1 && i < text.length() && (text.charAt(i) == '}' || text.charAt(i) == ':');
    }
}
