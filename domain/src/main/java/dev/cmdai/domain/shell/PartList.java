package dev.cmdai.domain.shell;

import java.util.ArrayList;
import java.util.List;

/** Collects the parts of a word, joining neighbouring literal text. */
final class PartList {
    private final Cursor cursor;
    private final List<WordPart> parts = new ArrayList<>(2);
    private final StringBuilder text = new StringBuilder();
    private int textFrom;
    private int textTo;

    PartList(Cursor cursor) {
        this.cursor = cursor;
    }

    /** Adds the unit at the cursor as literal text and steps over it. */
    void literal() {
        if (text.isEmpty()) {
            textFrom = cursor.pos;
        }
        text.append(cursor.text.charAt(cursor.pos++));
        textTo = cursor.pos;
    }

    void add(WordPart part) {
        flush();
        parts.add(part);
    }

    boolean isEmpty() {
        return parts.isEmpty() && text.isEmpty();
    }

    /** The literal text that the word consists of so far; empty when it has other parts. */
    String soFar() {
        return parts.isEmpty() ? text.toString() : "";
    }

    char lastLiteral() {
        return text.isEmpty() ? '\0' : text.charAt(text.length() - 1);
    }

    List<WordPart> done() {
        flush();
        return parts;
    }

    private void flush() {
        if (!text.isEmpty()) {
            parts.add(new WordPart.Literal(cursor.span(textFrom, textTo), text.toString()));
            text.setLength(0);
        }
    }
}
