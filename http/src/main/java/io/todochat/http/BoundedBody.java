package io.todochat.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body that is counted while it is read, and breaks off with {@link BodyTooLarge}. */
final class BoundedBody extends FilterInputStream {

    private final long most;
    private long read;

    /** @param most bytes that may be read */
    BoundedBody(InputStream body, long most) {
        super(body);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        var next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        var got = super.read(bytes, from, length);
        count(Math.max(got, 0));
        return got;
    }

    @Override
    public long skip(long wanted) throws IOException {
        var skipped = super.skip(wanted);
        count(skipped);
        return skipped;
    }

    /** To go back would make the count wrong. */
    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long more) {
        read += more;
        if (read > most) {
            throw new BodyTooLarge(most);
        }
    }
}
