package dev.cmdai.adapter.builtin.recipe.compile;

import dev.cmdai.adapter.builtin.recipe.Dialect;
import dev.cmdai.adapter.builtin.recipe.Filter;
import dev.cmdai.adapter.builtin.recipe.QuoteContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The parsed form of a template, on its way into the index. */
final class TemplateSteps {

    private static final int LITERAL = 0;
    private static final int SLOT = 1;
    private static final int OPTION = 2;
    private static final int OPTION_END = 3;

    private record SlotStep(int at, int slot) {}

    private final ByteSink steps = new ByteSink();
    private final StringBuilder literal = new StringBuilder();
    private final List<SlotStep> slots = new ArrayList<>();
    private final StringBuilder shape = new StringBuilder();
    private Dialect dialect = Dialect.PLAIN;
    private boolean optional;
    private boolean slotInOption;

    void literal(char c) {
        literal.append(c);
        shape.append(c);
    }

    /** What stands directly before the next step, as a template's text. */
    String shape() {
        return shape.toString();
    }

    void slot(int slot, QuoteContext place, Filter filter) {
        flush();
        slots.add(new SlotStep(steps.size(), slot));
        steps.u8(SLOT);
        steps.u8(slot);
        steps.u8(place.ordinal());
        steps.u8(filter.ordinal());
        shape.append('\u0001');
        slotInOption = true;
    }

    void beginOption() throws BadRecipe {
        if (optional) {
            throw new BadRecipe("has <? inside of <?…?>: write two parts one after the other");
        }
        flush();
        steps.u8(OPTION);
        optional = true;
        slotInOption = false;
    }

    void endOption() throws BadRecipe {
        if (!optional || !slotInOption) {
            throw new BadRecipe(
                    optional
                            ? "has a <?…?> without a slot: write it plainly"
                            : "has ?> without <?");
        }
        flush();
        steps.u8(OPTION_END);
        optional = false;
    }

    boolean inOption() {
        return optional;
    }

    void needs(Dialect wanted) {
        if (wanted.ordinal() > dialect.ordinal()) {
            dialect = wanted;
        }
    }

    Dialect dialect() {
        return dialect;
    }

    /** The indexes of the slots that are used, each as often as it is. */
    List<Integer> usedSlots() {
        return slots.stream().map(SlotStep::slot).toList();
    }

    byte[] toBytes() throws BadRecipe {
        if (optional) {
            throw new BadRecipe("has <? without ?>");
        }
        flush();
        ByteSink all = new ByteSink();
        all.u8(dialect.ordinal());
        all.raw(steps.toBytes());
        return all.toBytes();
    }

    private void flush() {
        if (!literal.isEmpty()) {
            steps.u8(LITERAL);
            steps.text(literal.toString());
            literal.setLength(0);
        }
    }

    /** The filter of that name. */
    static Filter filter(String name) throws BadRecipe {
        for (Filter filter : Filter.values()) {
            if (filter != Filter.NONE && filter.id().equals(name.toLowerCase(Locale.ROOT))) {
                return filter;
            }
        }
        throw new BadRecipe("has an unknown filter ':" + name + "': see models/recipes/README.md");
    }
}
