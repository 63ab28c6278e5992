package io.todochat.cell;

/**
 * How to talk to a sidecar.
 *
 * @param apiToken goes into the header {@code dapr-api-token} of calls to the sidecar
 * @param appToken stands in that header when the sidecar calls its service
 */
public record SidecarAddress(int httpPort, int grpcPort, String apiToken, String appToken) {

    /** The base of its HTTP API. */
    public String url() {
        return Probe.url(httpPort).toString();
    }
}
