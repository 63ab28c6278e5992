package io.todochat.cell;

import java.util.Arrays;
import java.util.Optional;

/** The four services of todochat. Their order decides their ports. */
public enum Service {
    /** The only writer of tasks. */
    TASK,
    /** Says which instance of a repeating task comes next. */
    RECURRENCE,
    /** Inboxes and open pages. */
    NOTIFICATION,
    /** What happened, for ever. */
    AUDIT;

    /** Its Dapr app id; also the name of its module, its server and its process. */
    public String appId() {
        return word() + "-service";
    }

    /** The name of its sidecar's process. */
    public String sidecar() {
        return word() + "-sidecar";
    }

    /** The service with that app id. */
    public static Optional<Service> called(String appId) {
        return Arrays.stream(values())
                .filter(service -> service.appId().equals(appId))
                .findFirst();
    }

    private String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
