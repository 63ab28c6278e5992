package io.todochat.dapr;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads named secrets through the sidecar: patiently at the start, and again every minute, so that keys can change. */
final class SecretsReader {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration REFRESH = Duration.ofMinutes(1);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final String address;
    private final String token;
    private final List<String> names;
    private volatile Map<String, String> secrets = Map.of();

    private SecretsReader(Map<String, String> environment) {
        address = "http://127.0.0.1:%s/v1.0/secrets/%s/"
                .formatted(
                        environment.getOrDefault("DAPR_HTTP_PORT", "3500"),
                        environment.getOrDefault("TODOCHAT_SECRET_STORE", "secrets"));
        token = environment.getOrDefault("DAPR_API_TOKEN", "");
        names = Stream.of(environment
                        .getOrDefault("TODOCHAT_SECRETS", "user-tokens")
                        .split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** @throws SidecarUnavailable if the secrets cannot be read within a minute and a half */
    static SecretsReader start(Map<String, String> environment) {
        var reader = new SecretsReader(environment);
        reader.readPatiently();
        Thread.ofVirtual().name("secrets").start(reader::keepFresh);
        return reader;
    }

    Map<String, String> secrets() {
        return secrets;
    }

    private void readPatiently() {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                secrets = read();
                return;
            } catch (SidecarUnavailable e) {
                if (System.nanoTime() > deadline) {
                    throw e;
                }
                sleep(PAUSE);
            }
        }
    }

    private void keepFresh() {
        while (sleep(REFRESH)) {
            try {
                secrets = read();
            } catch (SidecarUnavailable e) {
                // What was read before stays good until the sidecar is back.
            }
        }
    }

    private Map<String, String> read() {
        var all = new HashMap<String, String>();
        names.forEach(name -> all.putAll(read(name)));
        return Map.copyOf(VerifyingKey.added(all));
    }

    private Map<String, String> read(String name) {
        var request = HttpRequest.newBuilder(URI.create(address + name))
                .header("dapr-api-token", token)
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new SidecarUnavailable("secret " + name + ": " + answer.statusCode());
            }
            return parse(answer.body());
        } catch (IOException | JsonException e) {
            throw new SidecarUnavailable("secret " + name + " cannot be read", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SidecarUnavailable("interrupted", e);
        }
    }

    private static Map<String, String> parse(String body) {
        var secret = new HashMap<String, String>();
        try (var reader = Json.createReader(new StringReader(body))) {
            reader.readObject().forEach((key, value) -> secret.put(key, ((JsonString) value).getString()));
        }
        return secret;
    }

    private static boolean sleep(Duration pause) {
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
