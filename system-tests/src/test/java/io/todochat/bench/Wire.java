package io.todochat.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** Sends requests as leanly as the JDK can, in the thread of the caller; connections are kept. */
record Wire(URI base, Map<String, String> headers) {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    /**
     * What came back.
     *
     * @param etag of its header; null for none
     * @param location of its header; null for none
     */
    record Answer(int status, String body, String etag, String location) {

        /** The same, where it has that status. */
        Answer expect(int expected) {
            if (status != expected) {
                throw new Refused(status, body);
            }
            return this;
        }
    }

    /** An answer that was not the expected one. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(int status, String body) {
            super(status + " " + body.substring(0, Math.min(300, body.length())));
        }
    }

    Answer get(String path) {
        return send("GET", path, null);
    }

    /** @param json null for an empty body */
    Answer post(String path, String json) {
        return send("POST", path, json == null ? "" : json);
    }

    private Answer send(String method, String path, String body) {
        try {
            var connection = (HttpURLConnection) URI.create(base + path).toURL().openConnection();
            connection.setRequestMethod(method);
            connection.setReadTimeout((int) LIMIT.toMillis());
            headers.forEach(connection::setRequestProperty);
            connection.setRequestProperty("Accept", "application/json, text/plain;q=0.9");
            if (body != null) {
                connection.setRequestProperty("Content-Type", "application/json");
                connection.setDoOutput(true);
                connection.getOutputStream().write(body.getBytes(UTF_8));
            }
            return read(connection);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer read(HttpURLConnection connection) throws IOException {
        var status = connection.getResponseCode();
        return new Answer(
                status,
                text(status < 400 ? connection.getInputStream() : connection.getErrorStream()),
                connection.getHeaderField("ETag"),
                connection.getHeaderField("Location"));
    }

    /** To its end: only then is the connection used again. */
    private static String text(InputStream stream) throws IOException {
        if (stream == null) {
            return "";
        }
        try (stream) {
            return new String(stream.readAllBytes(), UTF_8);
        }
    }
}
