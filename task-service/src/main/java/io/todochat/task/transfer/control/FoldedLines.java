package io.todochat.task.transfer.control;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Folds lines as RFC 5545 wants it: none is longer than 75 bytes of UTF-8, and no character is cut. */
final class FoldedLines extends FilterWriter {

    private static final int LONGEST = 75;

    private int length;
    private char pending;

    FoldedLines(Writer out) {
        super(out);
    }

    @Override
    public void write(int character) throws IOException {
        var unit = (char) character;
        if (Character.isHighSurrogate(unit)) {
            pending = unit;
        } else if (unit == '\r' || unit == '\n') {
            out.write(unit);
            length = 0;
        } else if (pending != 0) {
            put(4, pending, unit);
            pending = 0;
        } else {
            put(unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3, unit);
        }
    }

    private void put(int bytes, char... units) throws IOException {
        if (length + bytes > LONGEST) {
            out.write("\r\n ");
            length = 1;
        }
        out.write(units);
        length += bytes;
    }

    @Override
    public void write(char[] text, int from, int count) throws IOException {
        for (int index = from; index < from + count; index++) {
            write(text[index]);
        }
    }

    @Override
    public void write(String text, int from, int count) throws IOException {
        write(text.toCharArray(), from, count);
    }
}
