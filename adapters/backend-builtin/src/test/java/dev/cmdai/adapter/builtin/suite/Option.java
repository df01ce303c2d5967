package dev.cmdai.adapter.builtin.suite;

/**
 * One option as given.
 *
 * @param name its one name: the short letter where there is one
 * @param value its value, empty for a flag
 */
record Option(String name, String value) {
    /** Its one spelling. */
    String spelling() {
        String dashes = name.length() == 1 ? "-" : "--";
        return dashes + name + (value.isEmpty() ? "" : " " + value);
    }

    /** Its key in the rules: the name alone, or name=value. */
    String key() {
        return value.isEmpty() ? name : name + "=" + value;
    }
}
