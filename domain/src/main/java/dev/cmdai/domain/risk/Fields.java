package dev.cmdai.domain.risk;

import java.util.List;

/** Collects the words that one written word becomes. */
final class Fields {
    private static final int MAX_LENGTH = 1 << 16;

    private final String separators;
    private final List<Arg> fields;
    private final StringBuilder text = new StringBuilder();
    private boolean started;
    private boolean glob;
    private int taint;

    /** Without separators nothing is split. */
    Fields(String separators, List<Arg> fields) {
        this.separators = separators;
        this.fields = fields;
    }

    void literal(String part) {
        started = true;
        if (!glob && Glob.has(part)) {
            glob = true;
        }
        append(part);
    }

    void quoted(String part) {
        started = true;
        append(part);
    }

    void value(Arg value, boolean quoted) {
        taint |= value.taint();
        if (quoted || separators.isEmpty()) {
            quoted(value.text());
            return;
        }
        String part = value.text();
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (separators.indexOf(c) >= 0) {
                next();
            } else {
                started = true;
                glob |= c == '*' || c == '?';
                text.append(c);
            }
        }
    }

    private void append(String part) {
        if (text.length() + part.length() <= MAX_LENGTH) {
            text.append(part);
        } else if (text.length() <= MAX_LENGTH) {
            text.append(Arg.UNKNOWN);
        }
    }

    /** Ends a word; an empty one only counts if it was quoted. */
    void next() {
        if (started) {
            fields.add(new Arg(text.toString(), glob, taint));
        }
        text.setLength(0);
        started = false;
        glob = false;
    }
}
