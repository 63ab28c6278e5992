package io.todochat.http;

import io.todochat.dapr.SidecarUnavailable;
import io.todochat.dapr.StateStore;

/**
 * The need of a service that keeps documents: its own store, through its own sidecar.
 *
 * @param store the service's store
 */
public record StoreNeeded(StateStore store) implements Needs {

    @Override
    public boolean areMet() {
        try {
            store.get("health");
            return true;
        } catch (SidecarUnavailable e) {
            return false;
        }
    }
}
