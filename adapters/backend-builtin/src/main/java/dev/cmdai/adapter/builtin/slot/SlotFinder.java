package dev.cmdai.adapter.builtin.slot;

import dev.cmdai.adapter.builtin.words.Word;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds all typed things of recognisable shape in a request. The finds may overlap: {@code
 * notes.txt} is a file and may be a host. A quoted text is a TEXT and may serve any slot that its
 * type accepts.
 */
public final class SlotFinder {

    private final Supplier<LocalDate> today;

    /**
     * Makes a finder.
     *
     * @param today asked only when the words depend on it ("yesterday")
     */
    public SlotFinder(Supplier<LocalDate> today) {
        this.today = today;
    }

    /** All finds, ordered by their first word. */
    public List<SlotValue> find(List<Word> words) {
        List<SlotValue> found = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            Word word = words.get(at);
            if (word.quoted()) {
                found.add(one(SlotType.TEXT, word.text(), at));
            }
            add(found, Places.called(words, at));
            add(found, Places.named(words, at));
            if (hasOnlyLetters(word.lower())) {
                spoken(words, at, found);
            } else {
                shaped(words, at, found);
            }
        }
        return found;
    }

    /** Words of plain letters: spoken numbers, days, names behind "user" and the like. */
    private void spoken(List<Word> words, int at, List<SlotValue> found) {
        Word word = words.get(at);
        amounts(words, at, found);
        ext(word, at, found);
        if (Places.isFileName(word.text())) {
            found.add(one(SlotType.FILE, word.text(), at));
        }
        if (at == 0) {
            return;
        }
        String before = words.get(at - 1).lower();
        String further = at > 1 ? words.get(at - 2).lower() : "";
        SlotType type =
                switch (before) {
                    case "user", "owner" -> SlotType.USER;
                    case "group" -> SlotType.GROUP;
                    case "by" -> further.equals("owned") ? SlotType.USER : null;
                    case "called", "named", "titled" -> SlotType.NAME;
                    default -> null;
                };
        if (type != null && accepts(type, word.text())) {
            found.add(one(type, word.text(), at));
        }
    }

    private void shaped(List<Word> words, int at, List<SlotValue> found) {
        Word word = words.get(at);
        String text = word.text();
        amounts(words, at, found);
        ext(word, at, found);
        SlotType path = Places.shape(word);
        if (path != null) {
            found.add(one(path, text, at));
        }
        if (Shapes.isMode(text) && !word.quoted()) {
            found.add(one(SlotType.MODE, text, at));
        }
        if (Networks.isUrl(text)) {
            found.add(one(SlotType.URL, text, at));
        } else if (Networks.isIp(text)) {
            found.add(one(SlotType.IP, text, at));
        } else if (Networks.isEmail(text)) {
            found.add(one(SlotType.EMAIL, text, at));
            found.add(one(SlotType.HOST, text, at));
        } else if (Networks.isHost(text)) {
            found.add(one(SlotType.HOST, text, at));
        } else if (text.indexOf('@') > 0 && Networks.isHostName(text)) {
            found.add(one(SlotType.HOST, text, at));
        }
        port(words, at, found);
        spokenName(words, at, found);
    }

    private static void spokenName(List<Word> words, int at, List<SlotValue> found) {
        if (at == 0) {
            return;
        }
        String before = words.get(at - 1).lower();
        String text = words.get(at).text();
        SlotType type =
                switch (before) {
                    case "user", "owner" -> SlotType.USER;
                    case "group" -> SlotType.GROUP;
                    case "by" ->
                            at > 1 && words.get(at - 2).lower().equals("owned")
                                    ? SlotType.USER
                                    : null;
                    case "called", "named", "titled" -> SlotType.NAME;
                    case "pid", "pids" -> SlotType.PID;
                    case "id" ->
                            at > 1 && words.get(at - 2).lower().equals("process")
                                    ? SlotType.PID
                                    : null;
                    case "process" -> SlotType.PID;
                    default -> null;
                };
        if (type != null && accepts(type, text)) {
            found.add(one(type, text, at));
        }
    }

    private void amounts(List<Word> words, int at, List<SlotValue> found) {
        if (words.get(at).quoted()) {
            return;
        }
        add(found, Amounts.size(words, at));
        add(found, Amounts.duration(words, at));
        add(found, Dates.date(words, at, today));
        add(found, Dates.time(words, at));
        int place = Ordinals.read(words, at);
        if (place > 0) {
            found.add(one(SlotType.COUNT, String.valueOf(place), at));
        }
        Numbers.Number number = Numbers.read(words, at);
        if (number != Numbers.NONE) {
            String value =
                    number.isWhole() ? String.valueOf(number.whole()) : words.get(at).lower();
            if (number.isWhole()) {
                found.add(new SlotValue(SlotType.COUNT, value, at, number.end()));
            }
            found.add(new SlotValue(SlotType.NUMBER, value, at, number.end()));
        }
    }

    private static void ext(Word word, int at, List<SlotValue> found) {
        String ext = Extensions.of(word.lower());
        if (!ext.isEmpty()) {
            found.add(one(SlotType.EXT, ext, at));
        }
    }

    private static void port(List<Word> words, int at, List<SlotValue> found) {
        String text = words.get(at).text();
        int colon = text.lastIndexOf(':');
        String before = at > 0 ? words.get(at - 1).lower() : "";
        String tail = colon >= 0 ? text.substring(colon + 1) : text;
        if (!Shapes.isPort(tail)) {
            return;
        }
        if (colon == 0 || (colon < 0 && (before.equals("port") || before.equals("ports")))) {
            found.add(one(SlotType.PORT, tail, at));
        } else if (colon > 0
                && Networks.isHostName(text.substring(0, colon))
                && !Numbers.allDigits(text.substring(0, colon))) {
            found.add(one(SlotType.PORT, tail, at));
            found.add(one(SlotType.HOST, text.substring(0, colon), at));
        }
    }

    /** Whether one word, at a place where the phrasing has the slot, can be its value. */
    public static boolean accepts(SlotType type, String word) {
        return normalise(type, word) != null;
    }

    /** The value that one word gives a slot of this type, or null if it can't be one. */
    public static @Nullable String normalise(SlotType type, String word) {
        return Shapes.normalise(type, word);
    }

    private static boolean hasOnlyLetters(String lower) {
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) < 'a' || lower.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    private static SlotValue one(SlotType type, String value, int at) {
        return new SlotValue(type, value, at, at + 1);
    }

    private static void add(List<SlotValue> found, @Nullable SlotValue value) {
        if (value != null) {
            found.add(value);
        }
    }
}
