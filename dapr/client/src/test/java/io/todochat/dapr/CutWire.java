package io.todochat.dapr;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;

/** A way to the real sidecar that is cut after some bytes of every answer. */
final class CutWire implements AutoCloseable {

    private final ServerSocket entrance;
    private final int exit;
    private volatile long bytes = Long.MAX_VALUE;

    CutWire(int exit) {
        this.exit = exit;
        try {
            entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::connect);
    }

    /** Answers on connections that are made from now on get this far. */
    void cutAfter(long bytes) {
        this.bytes = bytes;
    }

    Sidecar sidecar() {
        return new Sidecar(URI.create("http://127.0.0.1:" + entrance.getLocalPort()), Daprd.TOKEN);
    }

    private void connect() {
        while (!entrance.isClosed()) {
            try {
                var from = entrance.accept();
                var to = new Socket(InetAddress.getLoopbackAddress(), exit);
                Thread.ofVirtual().start(() -> carry(from, to, Long.MAX_VALUE));
                Thread.ofVirtual().start(() -> carry(to, from, bytes));
            } catch (IOException e) {
                // Closed, at the end of a test.
            }
        }
    }

    private static void carry(Socket from, Socket to, long most) {
        try (from;
                to) {
            copy(from.getInputStream(), to.getOutputStream(), most);
        } catch (IOException e) {
            // The other direction was cut.
        }
    }

    private static void copy(InputStream in, OutputStream out, long most) throws IOException {
        var buffer = new byte[8_192];
        for (long left = most; left > 0; ) {
            var read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
            if (read < 0) {
                return;
            }
            out.write(buffer, 0, read);
            left -= read;
        }
    }

    @Override
    public void close() {
        try {
            entrance.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
