package io.todochat.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.cell.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/**
 * Dapr takes a wrong path for success or drops the message, and says nothing: so every route of the YAML is asked
 * whether the right resource answers there, and only its own sidecar.
 */
@ExtendWith(LocalSystem.class)
class RoutesIT {

    private static final Path YAML = Path.of("..", "dapr", "components", "subscriptions.yaml");
    private static final String UNREADABLE = "{}";

    record Route(Service receiver, String pubsub, String path, String deadLetterTopic) {}

    @ParameterizedTest
    @MethodSource("routes")
    void everySubscriptionIsAnsweredByItsSubscriber(Route route) {
        var answer = post(route.receiver(), route.path(), "application/cloudevents+json", true);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(PersonClient.read(answer.body()).getString("status"))
                .isEqualTo(route.deadLetterTopic() == null ? "SUCCESS" : "DROP");
    }

    @ParameterizedTest
    @MethodSource("routes")
    void nobodyButTheSidecarMayDeliver(Route route) {
        assertThat(post(route.receiver(), route.path(), "application/cloudevents+json", false)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void jobsAreAnsweredAtTheRootAndOnlyForTheSidecar() {
        assertThat(post(Service.TASK, "/job/r-1", "application/json", true).statusCode())
                .isNotEqualTo(404);
        assertThat(post(Service.TASK, "/job/r-1", "application/json", false).statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void everyServiceTellsItsSidecarHowItIs(Service service) {
        var answer = PersonClient.send(
                HttpRequest.newBuilder(LocalSystem.CELL.url(service).resolve("/dapr/health")));

        assertThat(answer.statusCode()).isEqualTo(204);
    }

    @Test
    void everySubscriptionButThoseOfOpenPagesHasADeadLetterTopicOfItsOwn() {
        var ordinary = routes().stream()
                .filter(route -> !route.pubsub().equals("broadcast"))
                .toList();

        assertThat(ordinary).hasSize(3).extracting(Route::deadLetterTopic).doesNotHaveDuplicates();
        assertThat(ordinary).extracting(Route::deadLetterTopic).doesNotContainNull();
    }

    static List<Route> routes() {
        var routes = new ArrayList<Route>();
        try (var text = Files.newBufferedReader(YAML)) {
            for (Object document : new Yaml().loadAll(text)) {
                routes.add(route((Map<?, ?>) document));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return routes;
    }

    private static Route route(Map<?, ?> subscription) {
        var spec = (Map<?, ?>) subscription.get("spec");
        var appId = (String) ((List<?>) subscription.get("scopes")).getFirst();
        return new Route(
                Service.called(appId).orElseThrow(),
                (String) spec.get("pubsubname"),
                (String) ((Map<?, ?>) spec.get("routes")).get("default"),
                (String) spec.get("deadLetterTopic"));
    }

    private static HttpResponse<String> post(Service service, String path, String type, boolean asSidecar) {
        var token = asSidecar ? LocalSystem.CELL.sidecar(service).appToken() : "guessed";
        URI uri = LocalSystem.CELL.url(service).resolve(path);
        return PersonClient.send(HttpRequest.newBuilder(uri)
                .header("Content-Type", type)
                .header("dapr-api-token", token)
                .POST(BodyPublishers.ofString(UNREADABLE)));
    }
}
