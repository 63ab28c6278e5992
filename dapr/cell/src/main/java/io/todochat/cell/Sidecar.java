package io.todochat.cell;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The daprd beside a service. */
record Sidecar(Plan plan, Dapr dapr, Service service) implements Part {

    /** Failures in a row, one a second. */
    private static final int NEVER = 1_000_000;

    private Site site() {
        return plan.site();
    }

    @Override
    public String name() {
        return service.sidecar();
    }

    @Override
    public List<Integer> ports() {
        var ports = site().ports();
        return List.of(
                ports.sidecarHttp(service),
                ports.sidecarGrpc(service),
                ports.sidecarInternal(service),
                ports.sidecarMetrics(service));
    }

    @Override
    public String address() {
        return Probe.url(site().ports().sidecarHttp(service)).toString();
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
        return new Command(
                List.of(
                        dapr.daprd().toString(),
                        "--app-id=" + service.appId(),
                        "--app-protocol=http",
                        "--app-channel-address=" + Ports.HOST,
                        "--app-port=" + site().ports().server(service),
                        "--dapr-listen-addresses=" + Ports.HOST,
                        "--dapr-http-port=" + site().ports().sidecarHttp(service),
                        "--dapr-grpc-port=" + site().ports().sidecarGrpc(service),
                        "--dapr-internal-grpc-listen-address=" + Ports.HOST,
                        "--dapr-internal-grpc-port=" + site().ports().sidecarInternal(service),
                        "--metrics-listen-address=" + Ports.HOST,
                        "--metrics-port=" + site().ports().sidecarMetrics(service),
                        "--scheduler-host-address=" + Ports.HOST + ":"
                                + site().ports().scheduler(),
                        "--resources-path=" + site().components(),
                        "--config=" + site().components().resolve("configuration.yaml"),
                        "--disable-init-endpoints=config,subscribe",
                        "--enable-app-health-check",
                        "--app-health-check-path=/dapr/health",
                        "--app-health-probe-interval=1",
                        "--app-health-probe-timeout=500",
                        "--app-health-threshold=" + failuresBeforeItCountsAsDown(),
                        "--dapr-graceful-shutdown-seconds=15"),
                environment());
    }

    /**
     * Jobs wait while their app is down. Subscriptions must not be closed for that: if one is opened again while an
     * event is being repeated, Dapr 1.18.3 may close the new one in place of the old, for good. (Its Kafka component
     * forgets topics by name, in a thread of its own, after the subscription has ended.) So the check holds events back
     * only until an app is up for the first time; later they are repeated until it is back.
     */
    private int failuresBeforeItCountsAsDown() {
        return service == Service.TASK ? 2 : NEVER;
    }

    private Map<String, String> environment() {
        var secrets = plan.secrets();
        return Map.of(
                "DAPR_API_TOKEN", secrets.apiToken(service),
                "APP_API_TOKEN", secrets.appToken(service),
                "DAPR_HOST_IP", Ports.HOST,
                "POD_NAME", service.appId() + "-1",
                "TODO_BROKERS", site().brokers());
    }

    /** Its own parts are up; a service that starts beside it can use it. */
    @Override
    public boolean ready() {
        return Probe.status(site().ports().sidecarHttp(service), "/v1.0/healthz/outbound") == 204;
    }

    /** It has found its service as well, and the scheduler. Never so without a service. */
    boolean serves() {
        return Probe.status(site().ports().sidecarHttp(service), "/v1.0/healthz") == 204;
    }

    /** More than its service gets: that one is to be named if it is late. */
    @Override
    public Duration patience() {
        return Duration.ofSeconds(150);
    }
}
