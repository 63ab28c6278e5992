package io.todochat.system;

import io.todochat.cell.Service;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** The HTTP API of a service's sidecar, used as that service would. */
record SidecarClient(Supplier<OpenSidecar> open) {

    static SidecarClient of(Service service) {
        return new SidecarClient(() -> SystemUnderTest.get().openSidecar(service));
    }

    /** Publishes an event of ours once more, as a broker that repeats itself does. */
    void publishEvent(String topic, String key, String event) {
        expect(
                204,
                post(
                        "/v1.0/publish/pubsub/" + topic + "?metadata.partitionKey=" + key,
                        "application/cloudevents+json",
                        event));
    }

    /** Publishes bytes that are no event. */
    void publishRaw(String topic, String key, String bytes) {
        expect(
                204,
                post(
                        "/v1.0/publish/pubsub/" + topic + "?metadata.rawPayload=true&metadata.partitionKey=" + key,
                        "application/octet-stream",
                        bytes));
    }

    /** A stored document; empty where there is none. */
    String stored(String store, String key) {
        return get("/v1.0/state/" + store + "/" + key).body();
    }

    int secretStatus(String name) {
        return get("/v1.0/secrets/secrets/" + name).statusCode();
    }

    HttpResponse<String> get(String path) {
        return send(path, request -> request);
    }

    HttpResponse<String> post(String path, String type, String body) {
        return send(path, request -> request.header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(String path, UnaryOperator<HttpRequest.Builder> described) {
        try (var sidecar = open.get()) {
            var uri = URI.create("http://127.0.0.1:" + sidecar.httpPort() + path);
            return PersonClient.send(described.apply(HttpRequest.newBuilder(uri)
                    .timeout(Duration.ofSeconds(10))
                    .header("dapr-api-token", sidecar.apiToken())));
        }
    }

    private static void expect(int status, HttpResponse<String> response) {
        if (response.statusCode() != status) {
            throw new AssertionError(
                    response.uri().getPath() + " answered " + response.statusCode() + " " + response.body());
        }
    }
}
