package dev.cmdai.domain.config;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The kind of value that a setting takes: how it is read, checked and written. */
public sealed interface ConfigType<T> {

    /**
     * Reads a raw value.
     *
     * @param raw as in {@link RawSetting}; text is read the way a person would write the value
     * @throws IllegalArgumentException with one clause that says what is wanted: {@code wants a
     *     duration such as 30s, not 'soon'}
     */
    T read(Object raw);

    /** Writes a value the way {@link #read} takes it as text. */
    String write(T value);

    /** What it takes, in a few words, for help and reference. */
    String describe();

    /** Any text. */
    static ConfigType<String> text() {
        return new Text();
    }

    /** One of these words. */
    static ConfigType<String> choice(String... words) {
        return new Choice(List.of(words));
    }

    /** True or false. */
    static ConfigType<Boolean> flag() {
        return new Flag();
    }

    /** A whole number between two bounds, both included. */
    static ConfigType<Long> wholeNumber(long least, long most) {
        return new WholeNumber(least, most);
    }

    /** A duration between two bounds, both included: {@code 500ms}, {@code 30s}, {@code 5m}. */
    static ConfigType<Duration> duration(Duration least, Duration most) {
        return new TimeSpan(least, most);
    }

    /** A list of words; as text they are separated by commas. */
    static ConfigType<List<String>> words() {
        return new Words(List.of());
    }

    /** A list of words out of these; as text they are separated by commas. */
    static ConfigType<List<String>> wordsOf(String... allowed) {
        return new Words(List.of(allowed));
    }

    /** See {@link #text()}. */
    record Text() implements ConfigType<String> {
        @Override
        public String read(Object raw) {
            if (raw instanceof String text) {
                return text;
            }
            throw new IllegalArgumentException("wants text in quotes, not " + shown(raw));
        }

        @Override
        public String write(String value) {
            return value;
        }

        @Override
        public String describe() {
            return "text";
        }
    }

    /** See {@link #choice}. */
    record Choice(List<String> words) implements ConfigType<String> {
        @Override
        public String read(Object raw) {
            if (raw instanceof String text && words.contains(text.toLowerCase(Locale.ROOT))) {
                return text.toLowerCase(Locale.ROOT);
            }
            throw new IllegalArgumentException(
                    "wants one of " + String.join(", ", words) + ", not " + shown(raw));
        }

        @Override
        public String write(String value) {
            return value;
        }

        @Override
        public String describe() {
            return "one of " + String.join(", ", words);
        }
    }

    /** See {@link #flag()}. */
    record Flag() implements ConfigType<Boolean> {
        @Override
        public Boolean read(Object raw) {
            if (raw instanceof Boolean flag) {
                return flag;
            }
            if (raw instanceof String text) {
                switch (text.toLowerCase(Locale.ROOT)) {
                    case "true", "yes", "on", "1" -> {
                        return true;
                    }
                    case "false", "no", "off", "0" -> {
                        return false;
                    }
                    default -> {}
                }
            }
            throw new IllegalArgumentException("wants true or false, not " + shown(raw));
        }

        @Override
        public String write(Boolean value) {
            return value.toString();
        }

        @Override
        public String describe() {
            return "true or false";
        }
    }

    /** See {@link #wholeNumber}. */
    record WholeNumber(long least, long most) implements ConfigType<Long> {
        @Override
        public Long read(Object raw) {
            Long number = null;
            if (raw instanceof Long whole) {
                number = whole;
            } else if (raw instanceof String text) {
                try {
                    number = Long.valueOf(text.strip());
                } catch (NumberFormatException e) {
                    number = null;
                }
            }
            if (number == null || number < least || number > most) {
                throw new IllegalArgumentException("wants " + describe() + ", not " + shown(raw));
            }
            return number;
        }

        @Override
        public String write(Long value) {
            return value.toString();
        }

        @Override
        public String describe() {
            return "a whole number from " + least + " to " + most;
        }
    }

    /** See {@link #duration}. */
    record TimeSpan(Duration least, Duration most) implements ConfigType<Duration> {
        @Override
        public Duration read(Object raw) {
            Duration value = raw instanceof String text ? Durations.parse(text) : null;
            if (value == null || value.compareTo(least) < 0 || value.compareTo(most) > 0) {
                throw new IllegalArgumentException("wants " + describe() + ", not " + shown(raw));
            }
            return value;
        }

        @Override
        public String write(Duration value) {
            return Durations.format(value);
        }

        @Override
        public String describe() {
            return "a duration such as 500ms, 30s or 5m, from "
                    + Durations.format(least)
                    + " to "
                    + Durations.format(most);
        }
    }

    /** See {@link #words()}; an empty list of allowed words allows any. */
    record Words(List<String> allowed) implements ConfigType<List<String>> {
        @Override
        public List<String> read(Object raw) {
            List<String> words = new ArrayList<>();
            if (raw instanceof String text) {
                for (String part : text.split(",", -1)) {
                    if (!part.isBlank()) {
                        words.add(part.strip());
                    }
                }
            } else if (raw instanceof List<?> list) {
                for (Object item : list) {
                    if (!(item instanceof String word)) {
                        throw new IllegalArgumentException(
                                "wants text in quotes, not " + shown(item));
                    }
                    words.add(word);
                }
            } else {
                throw new IllegalArgumentException("wants a list of words, not " + shown(raw));
            }
            for (String word : words) {
                if (!allowed.isEmpty() && !allowed.contains(word)) {
                    throw new IllegalArgumentException(
                            "wants words out of "
                                    + String.join(", ", allowed)
                                    + ", not '"
                                    + word
                                    + "'");
                }
            }
            return List.copyOf(words);
        }

        @Override
        public String write(List<String> value) {
            return String.join(",", value);
        }

        @Override
        public String describe() {
            return allowed.isEmpty()
                    ? "a list of words"
                    : "a list out of " + String.join(", ", allowed);
        }
    }

    private static String shown(Object raw) {
        return "'" + raw + "'";
    }
}
