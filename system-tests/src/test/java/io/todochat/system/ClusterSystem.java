package io.todochat.system;

import io.todochat.cell.Service;
import io.todochat.cell.SigningKey;
import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A release of the chart in a cluster, with its Minikube values. Nothing of it needs to be reachable but its node
 * ports; all else goes through kubectl.
 */
final class ClusterSystem implements RunningSystem {

    static final int SIDECAR_HTTP = 3500;
    private static final int SIDECAR_GRPC = 50001;
    private static final int BROKER = 9092;

    private final Map<Service, URI> urls = new ConcurrentHashMap<>();
    private final Kubectl kubectl = new Kubectl(System.getProperty("todochat.namespace"));

    /** Whether the tests are about a cluster. */
    static boolean isChosen() {
        return System.getProperty("todochat.namespace") != null;
    }

    /** Objects of the release are called like this, a dash, and what they are. */
    static String release() {
        return System.getProperty("todochat.release", "todo");
    }

    static String named(String thing) {
        return release() + "-" + thing;
    }

    Kubectl kubectl() {
        return kubectl;
    }

    @Override
    public URI url(Service service) {
        return urls.computeIfAbsent(service, this::nodePort);
    }

    private URI nodePort(Service service) {
        var port = kubectl.object("service", named(service.appId()))
                .getJsonObject("spec")
                .getJsonArray("ports")
                .getJsonObject(0)
                .getInt("nodePort");
        var node = kubectl
                .object("nodes")
                .getJsonArray("items")
                .getJsonObject(0)
                .getJsonObject("status")
                .getJsonArray("addresses")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(address -> address.getString("type").equals("InternalIP"))
                .findFirst()
                .orElseThrow();
        return URI.create("http://" + node.getString("address") + ":" + port);
    }

    @Override
    public String token(String user) {
        var key = SigningKey.of(kubectl.secret(named("user-signing"), "privateKey"));
        return key.token(SigningKey.ISSUER, user, Instant.now(), Duration.ofDays(1));
    }

    @Override
    public OpenSidecar openSidecar(Service service) {
        var token = kubectl.secret(named(service.appId() + "-api-token"), "token");
        var pod = podsOf(service.appId()).getFirst().getJsonObject("metadata").getString("name");
        var forward = PortForward.to(kubectl, pod, SIDECAR_HTTP, SIDECAR_GRPC);
        return new OpenSidecar(forward.port(SIDECAR_HTTP), forward.port(SIDECAR_GRPC), token, forward::close);
    }

    /** The pods that are this part of the release and not on their way out. */
    List<JsonObject> podsOf(String part) {
        return kubectl.pods("app.kubernetes.io/instance=" + release() + ",app.kubernetes.io/name=" + part);
    }

    @Override
    public List<ConsumerRecord<String, String>> records(String topic) {
        try (var forward = PortForward.at(BrokerNames.ADDRESS, kubectl, named("kafka-0"), BROKER)) {
            return TopicReader.records(BrokerNames.ADDRESS + ":" + forward.port(BROKER), topic);
        }
    }
}
