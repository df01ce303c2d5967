package dev.cmdai.adapter.cli.print;

import java.io.Writer;

/** Collects text; a {@link java.io.StringWriter} without its locks. */
final class StringBuilderWriter extends Writer {

    private final StringBuilder text = new StringBuilder(1024);

    @Override
    public void write(char[] buffer, int from, int length) {
        text.append(buffer, from, length);
    }

    @Override
    public void write(String string) {
        text.append(string);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return text.toString();
    }
}
