package dev.cmdai.adapter.builtin.recipe;

import java.nio.charset.StandardCharsets;

/** Reads numbers and texts of the index one after the other; numbers are big-endian. */
final class Cursor {

    private final byte[] data;
    private int at;

    Cursor(byte[] data, int at) {
        this.data = data;
        this.at = at;
    }

    int at() {
        return at;
    }

    void skip(int bytes) {
        at += bytes;
    }

    int u8() {
        return data[at++] & 0xff;
    }

    int u16() {
        int value = u16(data, at);
        at += 2;
        return value;
    }

    int u32() {
        int value = u32(data, at);
        at += 4;
        return value;
    }

    /** A text: its length in bytes as a u16, then UTF-8. */
    String text() {
        int length = u16();
        String text = new String(data, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    static int u16(byte[] data, int at) {
        return (data[at] & 0xff) << 8 | data[at + 1] & 0xff;
    }

    static int u32(byte[] data, int at) {
        return u16(data, at) << 16 | u16(data, at + 2);
    }
}
