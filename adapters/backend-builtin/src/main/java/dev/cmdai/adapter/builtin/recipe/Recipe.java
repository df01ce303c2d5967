package dev.cmdai.adapter.builtin.recipe;

import dev.cmdai.domain.ask.Userland;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A recipe as the index holds it.
 *
 * @param id topic and name: {@code disk.free-space}
 * @param intent what it does, as a request that a user could type
 * @param example a request that names everything, empty if there is none
 */
public record Recipe(
        String id,
        String intent,
        String explain,
        String example,
        List<SlotSpec> slots,
        Templates templates) {

    /** The command for a family of programs; null if that family can't do it. */
    public @Nullable Template template(Userland family) {
        return templates.by[family.ordinal()];
    }

    /** One template or none per {@link Userland}. */
    static final class Templates {
        final @Nullable Template[] by = new @Nullable Template[Userland.values().length];
    }
}
