package io.todochat.cell;

import java.util.Map;
import java.util.TreeMap;

/** How a sidecar treats its service, wherever both run: flags of daprd, and annotations of a pod. */
public final class SidecarFlags {

    /** Failures in a row, one a second. */
    private static final int NEVER = 1_000_000;

    private SidecarFlags() {}

    /** By name, in one order. */
    public static Map<String, String> of(Service service) {
        return new TreeMap<>(Map.of(
                "disable-init-endpoints", "config,subscribe",
                "enable-app-health-check", "true",
                "app-health-check-path", "/dapr/health",
                "app-health-probe-interval", "1",
                "app-health-probe-timeout", "500",
                "app-health-threshold", String.valueOf(failuresBeforeItCountsAsDown(service)),
                "dapr-graceful-shutdown-seconds", "15"));
    }

    /**
     * Jobs wait while their app is down. Subscriptions must not be closed for that: if one is opened again while an
     * event is being repeated, Dapr 1.18.3 may close the new one in place of the old, for good. (Its Kafka component
     * forgets topics by name, in a thread of its own, after the subscription has ended.) So the check holds events back
     * only until an app is up for the first time; later they are repeated until it is back.
     */
    private static int failuresBeforeItCountsAsDown(Service service) {
        return service == Service.TASK ? 2 : NEVER;
    }
}
