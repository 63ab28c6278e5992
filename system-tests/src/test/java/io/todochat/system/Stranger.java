package io.todochat.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A pod beside the release, with a sidecar of its own under an app-id that nobody gave leave to anything. */
final class Stranger implements AutoCloseable {

    private static final String NAME = ClusterSystem.named("stranger");

    private final Kubectl kubectl;

    private Stranger(Kubectl kubectl) {
        this.kubectl = kubectl;
    }

    /** Comes with the image that {@code helm test} uses, and is ready. */
    static Stranger come(ClusterSystem cluster) {
        var kubectl = cluster.kubectl();
        var image = PersonClient.read(kubectl.helm("get", "values", ClusterSystem.release(), "--all", "--output=json"))
                .getJsonObject("tests")
                .getString("image");
        kubectl.feed(manifest().replace("NAME", NAME).replace("IMAGE", image), "apply", "--filename=-");
        kubectl.run("wait", "pod/" + NAME, "--for=condition=Ready", "--timeout=2m");
        return new Stranger(kubectl);
    }

    private static String manifest() {
        try (var file = Stranger.class.getResourceAsStream("/stranger.yaml")) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SidecarClient sidecar() {
        return new SidecarClient(() -> {
            var forward = PortForward.to(kubectl, NAME, ClusterSystem.SIDECAR_HTTP);
            return new OpenSidecar(forward.port(ClusterSystem.SIDECAR_HTTP), 0, "none", forward::close);
        });
    }

    /** The status with which an address inside the cluster answers this pod, 0 where it does not. */
    int statusOf(String url) {
        var script =
                "curl --silent --insecure --max-time 5 --output /dev/null --write-out '%{http_code}' \"$1\" || true";
        return Integer.parseInt(kubectl.run("exec", NAME, "--container=stranger", "--", "sh", "-c", script, "sh", url));
    }

    @Override
    public void close() {
        kubectl.run("delete", "pod", NAME, "--wait=false");
    }
}
