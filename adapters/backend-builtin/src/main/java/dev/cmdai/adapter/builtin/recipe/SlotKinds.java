package dev.cmdai.adapter.builtin.recipe;

import dev.cmdai.adapter.builtin.slot.SlotType;

/** What the types of slots mean for writing a command. */
public final class SlotKinds {

    private SlotKinds() {}

    /** Whether the value names a file or a folder. */
    public static boolean isPath(SlotType type) {
        return type == SlotType.PATH
                || type == SlotType.FILE
                || type == SlotType.DIR
                || type == SlotType.GLOB;
    }

    /**
     * Whether values of this type are so plain that they can stand in any program's code without a
     * filter.
     */
    public static boolean isCodeSafe(SlotType type) {
        return switch (type) {
            case COUNT, NUMBER, PORT, PID, EXT, SIZE, DURATION, DATE, TIME -> true;
            default -> false;
        };
    }

    /** Whether this value is as plain as {@link #isCodeSafe(SlotType)} promises. */
    static boolean isCodeSafe(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean plain =
                    c >= 'a' && c <= 'z'
                            || c >= 'A' && c <= 'Z'
                            || c >= '0' && c <= '9'
                            || c == '.'
                            || c == ':'
                            || c == '_'
                            || c == '+'
                            || c == '-' && i + 1 < value.length();
            if (!plain) {
                return false;
            }
        }
        return !value.isEmpty();
    }
}
