package dev.cmdai.domain.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects where secrets stand in one text; what overlaps becomes one. */
final class SecretSpans {

    private record Found(int from, int to, String kind) {}

    private final String text;
    private final List<Found> found = new ArrayList<>();

    SecretSpans(String text) {
        this.text = text;
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    void add(int from, int to, String kind) {
        if (to > from) {
            found.add(new Found(from, to, kind));
        }
    }

    Redaction redaction() {
        found.sort(Comparator.comparingInt(Found::from));
        StringBuilder out = new StringBuilder();
        List<String> kinds = new ArrayList<>();
        int done = 0;
        Found last = null;
        for (Found next : found) {
            if (last != null && next.from < last.to) {
                last = new Found(last.from, Math.max(last.to, next.to), last.kind);
            } else {
                done = write(last, done, out, kinds);
                last = next;
            }
        }
        done = write(last, done, out, kinds);
        return new Redaction(out.append(text, done, text.length()).toString(), kinds);
    }

    private int write(@Nullable Found span, int done, StringBuilder out, List<String> kinds) {
        if (span == null) {
            return done;
        }
        out.append(text, done, span.from).append("[redacted:").append(span.kind).append(']');
        if (!kinds.contains(span.kind)) {
            kinds.add(span.kind);
        }
        return span.to;
    }
}
