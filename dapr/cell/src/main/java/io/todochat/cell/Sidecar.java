package io.todochat.cell;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The daprd beside a service. */
record Sidecar(Plan plan, Dapr dapr, Replica replica) implements Part {

    private Site site() {
        return plan.site();
    }

    @Override
    public String name() {
        return replica.sidecar();
    }

    @Override
    public List<Integer> ports() {
        var ports = site().ports();
        return List.of(
                ports.sidecarHttp(replica),
                ports.sidecarGrpc(replica),
                ports.sidecarInternal(replica),
                ports.sidecarMetrics(replica));
    }

    @Override
    public String address() {
        return Probe.url(site().ports().sidecarHttp(replica)).toString();
    }

    /** It ends at once where no broker listens. */
    @Override
    public List<String> needs() {
        return List.of(Broker.NAME);
    }

    @Override
    public void provide() throws InterruptedException {
        dapr.folder();
    }

    @Override
    public Command prepare() throws IOException, InterruptedException {
        Files.createDirectories(site().data());
        var places = Stream.of(
                dapr.daprd().toString(),
                "--app-id=" + replica.service().appId(),
                "--app-protocol=http",
                "--app-channel-address=" + Ports.HOST,
                "--app-port=" + site().ports().server(replica),
                "--dapr-listen-addresses=" + Ports.HOST,
                "--dapr-http-port=" + site().ports().sidecarHttp(replica),
                "--dapr-grpc-port=" + site().ports().sidecarGrpc(replica),
                "--dapr-internal-grpc-listen-address=" + Ports.HOST,
                "--dapr-internal-grpc-port=" + site().ports().sidecarInternal(replica),
                "--metrics-listen-address=" + Ports.HOST,
                "--metrics-port=" + site().ports().sidecarMetrics(replica),
                "--scheduler-host-address=" + Ports.HOST + ":" + site().ports().scheduler(),
                "--resources-path=" + site().components(),
                "--config=" + site().components().resolve("configuration.yaml"));
        var flags = SidecarFlags.of(replica.service()).entrySet().stream()
                .map(flag -> "--%s=%s".formatted(flag.getKey(), flag.getValue()));
        var more = plan.modelOf(replica.service()).stream().map(_ -> "--resources-path=" + Model.resources(site()));
        return new Command(
                Stream.of(places, more, flags).flatMap(words -> words).toList(), environment());
    }

    private Map<String, String> environment() {
        var secrets = plan.secrets();
        var all = new HashMap<>(Map.of(
                "DAPR_API_TOKEN", secrets.apiToken(replica.service()),
                "APP_API_TOKEN", secrets.appToken(replica.service()),
                "DAPR_HOST_IP", Ports.HOST,
                "POD_NAME", replica.pod(),
                "TODO_BROKERS", site().brokers()));
        plan.modelOf(replica.service()).map(Model::ofSidecar).ifPresent(all::putAll);
        return all;
    }

    /** Its own parts are up; a service that starts beside it can use it. */
    @Override
    public boolean ready() {
        return Probe.status(site().ports().sidecarHttp(replica), "/v1.0/healthz/outbound") == 204;
    }

    /** It has found its service as well, and the scheduler. Never so without a service. */
    boolean serves() {
        return Probe.status(site().ports().sidecarHttp(replica), "/v1.0/healthz") == 204;
    }

    /** More than its service gets: that one is to be named if it is late. */
    @Override
    public Duration patience() {
        return Duration.ofSeconds(150);
    }
}
