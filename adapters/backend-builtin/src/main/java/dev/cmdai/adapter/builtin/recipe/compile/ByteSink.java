package dev.cmdai.adapter.builtin.recipe.compile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Collects the bytes of the index; the counterpart of the cursor that reads them. */
final class ByteSink {

    private byte[] data = new byte[256];
    private int size;

    int size() {
        return size;
    }

    void u8(int value) {
        if (value < 0 || value > 0xff) {
            throw new IllegalArgumentException("does not fit into a byte: " + value);
        }
        if (size == data.length) {
            data = Arrays.copyOf(data, size * 2);
        }
        data[size++] = (byte) value;
    }

    void u16(int value) {
        if (value < 0 || value > 0xffff) {
            throw new IllegalArgumentException("does not fit into two bytes: " + value);
        }
        u8(value >> 8);
        u8(value & 0xff);
    }

    void u32(int value) {
        u16(value >>> 16);
        u16(value & 0xffff);
    }

    void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        u16(bytes.length);
        raw(bytes);
    }

    void raw(byte[] bytes) {
        for (byte b : bytes) {
            u8(b & 0xff);
        }
    }

    byte[] toBytes() {
        return Arrays.copyOf(data, size);
    }
}
