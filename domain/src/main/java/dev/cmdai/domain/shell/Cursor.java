package dev.cmdai.domain.shell;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place in a text that is being parsed, with what all its readers share. */
final class Cursor {

    /** Deeper nesting is not followed: no stack overflows, and nobody writes that by hand. */
    static final int MAX_DEPTH = 120;

    private static final int MAX_PROBLEMS = 50;

    final String text;
    final ShellKind shell;
    final List<SyntaxProblem> problems;
    final List<PendingHeredoc> heredocs = new ArrayList<>();
    private final int @Nullable [] origin;

    int pos;
    int depth;

    /** How many more units look-ahead may visit in all, which keeps parsing linear. */
    int lookahead;

    /** A here-document whose body has not been reached. */
    record PendingHeredoc(Redirect redirect, String delimiter, boolean literal, boolean tabs) {}

    Cursor(String text, ShellKind shell) {
        this(text, shell, null, new ArrayList<>(), 0);
    }

    private Cursor(
            String text,
            ShellKind shell,
            int @Nullable [] origin,
            List<SyntaxProblem> problems,
            int depth) {
        this.text = text;
        this.shell = shell;
        this.origin = origin;
        this.problems = problems;
        this.depth = depth;
        this.lookahead = 8 * text.length() + 4096;
    }

    /** A cursor over text that was taken out of this one; origin maps its units back. */
    Cursor inner(String inside, int[] insideOrigin) {
        return new Cursor(inside, shell, insideOrigin, problems, depth + 1);
    }

    int origin(int at) {
        int[] map = origin;
        return map == null ? at : map[Math.min(at, map.length - 1)];
    }

    Span span(int from, int to) {
        int start = origin(from);
        return new Span(start, Math.max(start, origin(to)));
    }

    Span spanFrom(int from) {
        return span(from, pos);
    }

    boolean atEnd() {
        skipContinuations();
        return pos >= text.length();
    }

    /** The next unit, with line continuations skipped; NUL at the end. */
    char peek() {
        skipContinuations();
        return pos < text.length() ? text.charAt(pos) : '\0';
    }

    /** The unit n behind the next one, as it stands; NUL behind the end. */
    char peek(int n) {
        skipContinuations();
        int at = pos + n;
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private void skipContinuations() {
        while (pos + 1 < text.length()
                && text.charAt(pos) == '\\'
                && text.charAt(pos + 1) == '\n') {
            pos += 2;
        }
    }

    boolean take(char c) {
        if (!atEnd() && text.charAt(pos) == c) {
            pos++;
            return true;
        }
        return false;
    }

    boolean startsWith(String s) {
        skipContinuations();
        return text.startsWith(s, pos);
    }

    void skipBlanks() {
        while (true) {
            char c = peek();
            if (c == ' ' || c == '\t' || c == '\r' && peek(1) == '\n') {
                pos++;
            } else {
                return;
            }
        }
    }

    void problem(int from, int to, String message) {
        add(new SyntaxProblem(span(from, to), message, false));
    }

    void missing(String what) {
        int end = text.length();
        add(new SyntaxProblem(span(end, end), "The command ends before " + what, true));
    }

    void add(Span span, String message) {
        add(new SyntaxProblem(span, message, false));
    }

    private void add(SyntaxProblem problem) {
        if (problems.size() < MAX_PROBLEMS) {
            problems.add(problem);
        }
    }

    /** Goes one level down; false when that is too deep, with the rest of the text skipped. */
    boolean enter() {
        if (depth >= MAX_DEPTH) {
            add(new SyntaxProblem(span(pos, pos), "The command is nested too deep", false));
            pos = text.length();
            return false;
        }
        depth++;
        return true;
    }

    void leave() {
        depth--;
    }
}
