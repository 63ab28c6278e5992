package io.todochat.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.cell.Service;
import io.todochat.cell.SigningKey;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may do what, told by identities, scopes and tokens. */
@Tag("cluster")
class ClusterAccessIT {

    private static final String EVENTS = "/v1.0/invoke/task-service/method/internal/events?user=nobody&from=1&to=1";
    private static final String NEXT = "/v1.0/invoke/task-service/method/internal/series/next";
    private static final String PUBLISH = "/v1.0/publish/pubsub/task-events";
    private static final String JSON = "application/json";

    private static final ClusterSystem CLUSTER = new ClusterSystem();
    private static Stranger stranger;

    @BeforeAll
    static void aStrangerComes() {
        stranger = Stranger.come(CLUSTER);
    }

    @AfterAll
    static void theStrangerGoes() {
        stranger.close();
    }

    @Test
    void aStrangerMayInvokeNothing() {
        assertThat(stranger.sidecar().get(EVENTS).statusCode()).isEqualTo(403);
        assertThat(stranger.sidecar().post(NEXT, JSON, "{}").statusCode()).isEqualTo(403);
        assertThat(stranger.sidecar()
                        .get("/v1.0/invoke/task-service/method/health/ready")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aStrangerHasNoBrokerToPublishToAndNoStore() {
        var published = stranger.sidecar().post(PUBLISH, JSON, "{}");

        assertThat(published.statusCode()).isBetween(400, 499);
        assertThat(published.body()).contains("PUBSUB");
        assertThat(stranger.sidecar().get("/v1.0/state/tasks/head:x").statusCode())
                .isBetween(400, 599);
    }

    @Test
    void aServiceMayInvokeWhatItIsNamedForAndNothingElse() {
        assertThat(sidecar(Service.AUDIT).get(EVENTS).statusCode()).isEqualTo(200);
        assertThat(sidecar(Service.AUDIT).post(NEXT, JSON, "{}").statusCode()).isEqualTo(403);
        assertThat(sidecar(Service.NOTIFICATION).get(EVENTS).statusCode()).isEqualTo(403);
        assertThat(sidecar(Service.RECURRENCE).get(EVENTS).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @EnumSource(value = Service.class, names = "TASK", mode = EnumSource.Mode.EXCLUDE)
    void nobodyButTaskServiceMayPublishTaskEvents(Service service) {
        var refused = sidecar(service).post(PUBLISH, JSON, "{}");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("PUBSUB_FORBIDDEN");
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void aServiceCanReadTheKeyThatVerifiesTokensAndNoOtherSecret(Service service) {
        var sidecar = sidecar(service);

        assertThat(sidecar.secretStatus(ClusterSystem.named("user-tokens"))).isEqualTo(200);
        assertThat(sidecar.secretStatus(ClusterSystem.named("user-signing"))).isEqualTo(403);
        assertThat(sidecar.get("/v1.0/secrets/kubernetes/" + ClusterSystem.named("user-signing"))
                        .statusCode())
                .isBetween(400, 499);
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void aSidecarWantsTheTokenOfItsService(Service service) {
        var withoutToken = new SidecarClient(() -> {
            var open = CLUSTER.openSidecar(service);
            return new OpenSidecar(open.httpPort(), open.grpcPort(), "guessed", open.end());
        });

        assertThat(withoutToken.get("/v1.0/metadata").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void withoutAnIdentityNoSidecarAnswersAnotherPod(Service service) {
        var pod = CLUSTER.podsOf(service.appId())
                .getFirst()
                .getJsonObject("status")
                .getString("podIP");

        assertThat(stranger.statusOf("http://localhost:3500/v1.0/healthz")).isEqualTo(204);
        assertThat(stranger.statusOf("http://" + pod + ":3500/v1.0/metadata")).isZero();
        assertThat(stranger.statusOf("http://" + pod + ":50001/")).isZero();
        assertThat(stranger.statusOf("http://" + pod + ":50002/")).isZero();
        assertThat(stranger.statusOf("https://" + pod + ":50002/")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"TASK, /api/v1/tasks", "NOTIFICATION, /api/v1/notifications", "AUDIT, /api/v1/audit"})
    void withoutATokenOfOursNothingIsTold(Service service, String path) throws GeneralSecurityException {
        var key = new SigningKey(
                KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate());
        var foreign = key.token(SigningKey.ISSUER, "ann", Instant.now(), Duration.ofDays(1));
        var uri = CLUSTER.url(service).resolve(path);

        assertThat(status(uri, "X-None", "1")).isEqualTo(401);
        assertThat(status(uri, "Authorization", "Bearer " + foreign)).isEqualTo(401);
        assertThat(status(uri, "Authorization", "Bearer " + CLUSTER.token("ann")))
                .isEqualTo(200);
    }

    @Test
    void whatSidecarsCallIsShutToPeople() {
        var ann = PersonClient.anybody();
        var uri = CLUSTER.url(Service.TASK);

        assertThat(ann.get(uri.resolve("/internal/events?user=ann&from=1&to=1")).statusCode())
                .isEqualTo(403);
        assertThat(PersonClient.send(HttpRequest.newBuilder(uri.resolve("/job/r-1"))
                                .header("Content-Type", JSON)
                                .header("dapr-api-token", "guessed")
                                .POST(BodyPublishers.ofString("{}")))
                        .statusCode())
                .isEqualTo(403);
    }

    private static SidecarClient sidecar(Service service) {
        return new SidecarClient(() -> CLUSTER.openSidecar(service));
    }

    private static int status(URI uri, String header, String value) {
        return PersonClient.send(HttpRequest.newBuilder(uri).header(header, value))
                .statusCode();
    }
}
