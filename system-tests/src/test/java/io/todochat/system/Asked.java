package io.todochat.system;

import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A request, to be sent again to any replica until there is an answer that tells what became of it.
 *
 * @param body null for none
 */
record Asked(String method, String path, String body, Map<String, String> headers) {

    /** A POST that is done once, however often it is sent. */
    static Asked post(String path, String body, String key) {
        return new Asked("POST", path, body, Map.of("Idempotency-Key", key));
    }

    /** A change that comes to the same, however often it is made. */
    static Asked patch(String path, String body) {
        return new Asked("PATCH", path, body, Map.of());
    }

    static Asked delete(String path) {
        return new Asked("DELETE", path, null, Map.of());
    }

    Asked with(String header, String value) {
        return new Asked(method, path, body, Map.of(header, value));
    }

    HttpResponse<String> untilAnswered(List<URI> replicas, String token) {
        return Waiting.until(() -> once(replicas, token), Optional::isPresent).orElseThrow();
    }

    /** Empty where nobody can tell what became of it. */
    private Optional<HttpResponse<String>> once(List<URI> replicas, String token) {
        try {
            var replica = replicas.get(ThreadLocalRandom.current().nextInt(replicas.size()));
            var answer = PersonClient.send(request(replica, token));
            return isFinal(answer) ? Optional.of(answer) : Optional.empty();
        } catch (UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private HttpRequest.Builder request(URI replica, String token) {
        var request = HttpRequest.newBuilder(replica.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return request;
    }

    private static boolean isFinal(HttpResponse<String> answer) {
        return answer.statusCode() < 500 && !answer.body().contains("request-running");
    }
}
