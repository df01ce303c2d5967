package dev.cmdai.adapter.builtin.recipe;

import dev.cmdai.adapter.builtin.slot.SlotType;
import dev.cmdai.domain.shell.Quoting;
import dev.cmdai.domain.shell.ShellKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A command with places for values, as the build has parsed it. The bytes are a {@link Dialect},
 * then steps: a literal text, a slot with its place and filter, the begin and the end of a part
 * that may be left out.
 */
public final class Template {

    static final int LITERAL = 0;
    static final int SLOT = 1;
    static final int OPTION = 2;
    static final int OPTION_END = 3;

    private static final QuoteContext[] PLACES = QuoteContext.values();
    private static final Filter[] FILTERS = Filter.values();

    private final byte[] data;
    private final int from;
    private final int to;
    private final List<SlotSpec> slots;

    Template(byte[] data, int from, int to, List<SlotSpec> slots) {
        this.data = data;
        this.from = from;
        this.to = to;
        this.slots = slots;
    }

    /**
     * The index of the first slot that the command can't do without and that has no value; -1 if
     * nothing is missing.
     */
    public int missing(@Nullable String[] values) {
        Cursor steps = new Cursor(data, from + 1);
        boolean optional = false;
        while (steps.at() < to) {
            switch (steps.u8()) {
                case LITERAL -> steps.skip(steps.u16());
                case OPTION -> optional = true;
                case OPTION_END -> optional = false;
                default -> {
                    int slot = steps.u8();
                    steps.skip(2);
                    if (!optional && values[slot] == null) {
                        return slot;
                    }
                }
            }
        }
        return -1;
    }

    /**
     * Takes away values that say "here" where the command means here anyway: {@code ls} for {@code
     * ls .}.
     */
    public void dropHere(@Nullable String[] values) {
        Cursor steps = new Cursor(data, from + 1);
        boolean[] needed = new boolean[values.length];
        boolean optional = false;
        while (steps.at() < to) {
            switch (steps.u8()) {
                case LITERAL -> steps.skip(steps.u16());
                case OPTION -> optional = true;
                case OPTION_END -> optional = false;
                default -> {
                    needed[steps.u8()] |= !optional;
                    steps.skip(2);
                }
            }
        }
        for (int i = 0; i < values.length; i++) {
            if (!needed[i] && ".".equals(values[i])) {
                values[i] = null;
            }
        }
    }

    /**
     * The command with these values, written for a shell.
     *
     * @param values by slot, null for none; nothing must be {@link #missing}
     * @throws IllegalArgumentException if a value is not of its slot's kind, or the shell can't
     *     hold it
     */
    public String render(@Nullable String[] values, ShellKind shell) {
        Dialect dialect = Dialect.of(data[from]);
        if (dialect.isSpokenBy(shell)) {
            return write(values, shell);
        }
        // The command needs a shell that this one is not: hand it over as one quoted word.
        ShellKind inner = dialect == Dialect.WINDOWS ? ShellKind.POWERSHELL : ShellKind.SH;
        return dialect.program() + " -c " + Quoting.quote(write(values, inner), shell);
    }

    private String write(@Nullable String[] values, ShellKind shell) {
        StringBuilder out = new StringBuilder(80);
        Cursor steps = new Cursor(data, from + 1);
        while (steps.at() < to) {
            switch (steps.u8()) {
                case LITERAL -> {
                    int length = steps.u16();
                    out.append(new String(data, steps.at(), length, StandardCharsets.UTF_8));
                    steps.skip(length);
                }
                case OPTION -> {
                    if (lacksValue(steps.at(), values)) {
                        skipOption(steps);
                    }
                }
                case OPTION_END -> {}
                default -> {
                    int slot = steps.u8();
                    QuoteContext place = PLACES[steps.u8()];
                    append(out, slot, values[slot], place, FILTERS[steps.u8()], shell);
                }
            }
        }
        return out.toString();
    }

    private void append(
            StringBuilder out,
            int slot,
            @Nullable String value,
            QuoteContext place,
            Filter filter,
            ShellKind shell) {
        if (value == null) {
            throw new IllegalArgumentException("no value for " + slots.get(slot).name());
        }
        SlotType type = slots.get(slot).type();
        if (SlotKinds.isCodeSafe(type) && !SlotKinds.isCodeSafe(value)) {
            throw new IllegalArgumentException("not a " + type.id() + ": " + value);
        }
        if (filter == Filter.FILES && place == QuoteContext.BARE && shell != ShellKind.POWERSHELL) {
            WordQuoting.appendFiles(out, value, shell);
            return;
        }
        boolean path = SlotKinds.isPath(type) && (filter == Filter.NONE || filter == Filter.FILES);
        WordQuoting.append(out, filter.apply(value), place, path, shell);
    }

    private boolean lacksValue(int at, @Nullable String[] values) {
        Cursor steps = new Cursor(data, at);
        while (true) {
            switch (steps.u8()) {
                case LITERAL -> steps.skip(steps.u16());
                case OPTION_END -> {
                    return false;
                }
                default -> {
                    if (values[steps.u8()] == null) {
                        return true;
                    }
                    steps.skip(2);
                }
            }
        }
    }

    private static void skipOption(Cursor steps) {
        while (true) {
            switch (steps.u8()) {
                case LITERAL -> steps.skip(steps.u16());
                case OPTION_END -> {
                    return;
                }
                default -> steps.skip(3);
            }
        }
    }
}
