package dev.cmdai.adapter.builtin.suite;

import java.util.ArrayList;
import java.util.List;

/** Reads one line of a suite file: a flat JSON object of strings, lists of strings and true. */
final class SuiteLine {
    private final String line;
    private int at;

    SuiteLine(String line) {
        this.line = line;
    }

    /**
     * The wish on the line.
     *
     * @throws IllegalArgumentException when the line is not of that form, or says both none and
     *     some
     */
    SuiteRequest read() {
        String id = "";
        String request = "";
        List<String> accept = List.of();
        boolean none = false;
        expect('{');
        do {
            String key = string();
            expect(':');
            switch (key) {
                case "id" -> id = string();
                case "request" -> request = string();
                case "accept" -> accept = strings();
                case "none" -> none = truth();
                default -> throw broken();
            }
        } while (next(','));
        expect('}');
        if (at < line.length() || none != accept.isEmpty()) {
            throw broken();
        }
        return new SuiteRequest(id, request, accept);
    }

    private List<String> strings() {
        List<String> values = new ArrayList<>();
        expect('[');
        if (next(']')) {
            return values;
        }
        do {
            values.add(string());
        } while (next(','));
        expect(']');
        return values;
    }

    private boolean truth() {
        skipBlanks();
        if (!line.startsWith("true", at)) {
            throw broken();
        }
        at += 4;
        return true;
    }

    private String string() {
        expect('"');
        StringBuilder value = new StringBuilder();
        while (at < line.length() && line.charAt(at) != '"') {
            char c = line.charAt(at++);
            value.append(c == '\\' ? escape() : c);
        }
        expect('"');
        return value.toString();
    }

    private char escape() {
        char c = at < line.length() ? line.charAt(at++) : ' ';
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'n' -> '\n';
            case 't' -> '\t';
            default -> throw broken();
        };
    }

    private void expect(char c) {
        if (!next(c)) {
            throw broken();
        }
    }

    private boolean next(char c) {
        skipBlanks();
        if (at < line.length() && line.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private void skipBlanks() {
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
    }

    private IllegalArgumentException broken() {
        return new IllegalArgumentException("Not a line of a suite at " + at + ": " + line);
    }
}
