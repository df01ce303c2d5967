package dev.cmdai.adapter.builtin.match;

import dev.cmdai.adapter.builtin.recipe.SlotKinds;
import dev.cmdai.adapter.builtin.slot.SlotFinder;
import dev.cmdai.adapter.builtin.slot.SlotType;
import dev.cmdai.adapter.builtin.slot.SlotValue;
import org.jspecify.annotations.Nullable;

/** What the types of slots take, beyond finds of their own type. */
final class SlotFit {

    private SlotFit() {}

    /** Whether a quoted text is unlike the names that such a slot takes. */
    static boolean looksOdd(SlotType type, String value) {
        for (int i = 0; i < value.length(); i++) {
            if ("{}\"<>|:;".indexOf(value.charAt(i)) >= 0) {
                return true;
            }
        }
        boolean file = value.indexOf('.') >= 0 || value.indexOf('/') >= 0;
        return value.indexOf(' ') >= 0 && !(SlotKinds.isPath(type) && file);
    }

    static boolean isNameOfNoFile(SlotType type) {
        return switch (type) {
            case USER, GROUP, CONTAINER, IMAGE, PROCESS, SESSION, DATABASE, TABLE, VARIABLE -> true;
            default -> false;
        };
    }

    static boolean takesTools(SlotType type) {
        return switch (type) {
            case SERVICE, PROCESS, COMMAND, PACKAGE, CONTAINER, IMAGE, GROUP, USER, SESSION -> true;
            default -> false;
        };
    }

    static boolean isAmount(SlotType type) {
        return switch (type) {
            case SIZE, DURATION, DATE, TIME, COUNT, NUMBER, EMAIL, IP, URL, EXT, MODE -> true;
            default -> false;
        };
    }

    /** How well a find of one type serves a slot of another; 0 if not at all. */
    static float fit(SlotType slot, SlotValue value) {
        SlotType found = value.type();
        if (slot == found) {
            return Names.likeness(slot, value.value());
        }
        return switch (slot) {
            case PATH ->
                    found == SlotType.FILE || found == SlotType.DIR
                            ? 0.95f
                            : found == SlotType.GLOB ? 0.6f : 0;
            case FILE -> found == SlotType.PATH ? 0.85f : found == SlotType.GLOB ? 0.6f : 0;
            case DIR -> found == SlotType.PATH ? 0.95f : found == SlotType.FILE ? 0.5f : 0;
            case GLOB -> found == SlotType.EXT ? 0.8f : found == SlotType.FILE ? 0.7f : 0;
            case NUMBER -> found == SlotType.COUNT ? 0.95f : 0;
            case PORT, PID -> found == SlotType.COUNT ? 0.8f : 0;
            case HOST -> found == SlotType.IP ? 0.95f : 0;
            case URL -> found == SlotType.HOST ? 0.55f : 0;
            case TEXT, PATTERN -> found == SlotType.NAME ? 0.8f : 0;
            case NAME -> found == SlotType.TEXT ? 0.9f : 0;
            case USER,
                    GROUP,
                    CONTAINER,
                    IMAGE,
                    PROCESS,
                    SESSION,
                    DATABASE,
                    TABLE,
                    BRANCH,
                    SERVICE ->
                    found == SlotType.NAME ? 0.9f : 0;
            default -> 0;
        };
    }

    static @Nullable String converted(SlotType slot, SlotValue value) {
        if (slot == SlotType.FILE && (value.value().equals("~") || value.value().equals("/"))) {
            return null;
        }
        if (slot == SlotType.GLOB && value.type() == SlotType.EXT) {
            return "*." + value.value();
        }
        if (slot == SlotType.PORT || slot == SlotType.PID || value.type() == SlotType.NAME) {
            return SlotFinder.normalise(slot, value.value());
        }
        return value.value();
    }

    /** Whether a word says which kind of file, and is no file's name. */
    static boolean isKindOfFile(String word) {
        return switch (word) {
            case "file", "files", "folder", "folders", "directory", "directories" -> true;
            default -> false;
        };
    }

    /** Whether a word only says what the next one names: "the folder site". */
    static boolean isNoun(String word) {
        return switch (word) {
            case "folder", "directory", "dir", "file" -> true;
            default -> false;
        };
    }

    /** Whether a word says how many, and is never a name. */
    static boolean isQuantity(String word) {
        return switch (word) {
            case "all", "every", "each", "everything", "only" -> true;
            default -> false;
        };
    }
}
