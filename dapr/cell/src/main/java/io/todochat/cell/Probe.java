package io.todochat.cell;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;

/** Cheap questions to a process: does it listen, and what does it say about itself? */
final class Probe {

    private static final int LIMIT_MS = 1000;

    private Probe() {}

    static boolean listens(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(Ports.HOST, port), LIMIT_MS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** The status of the answer, or 0 where there is none. */
    static int status(int port, String path) {
        try {
            var connection = (HttpURLConnection) url(port).resolve(path).toURL().openConnection();
            connection.setConnectTimeout(LIMIT_MS);
            connection.setReadTimeout(LIMIT_MS);
            try {
                return connection.getResponseCode();
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return 0;
        }
    }

    static URI url(int port) {
        return URI.create("http://%s:%d".formatted(Ports.HOST, port));
    }
}
