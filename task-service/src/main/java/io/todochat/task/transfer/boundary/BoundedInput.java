package io.todochat.task.transfer.boundary;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body that is read only so far. */
final class BoundedInput extends FilterInputStream {

    private long left;

    /** There is more of it than allowed. Unchecked, as it passes through parsers that would hide it. */
    static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    BoundedInput(InputStream in, long most) {
        super(in);
        left = most;
    }

    @Override
    public int read() throws IOException {
        var read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int from, int count) throws IOException {
        var read = super.read(bytes, from, count);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) {
        left -= read;
        if (left < 0) {
            throw new TooLarge();
        }
    }
}
