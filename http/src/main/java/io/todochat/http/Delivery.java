package io.todochat.http;

import io.todochat.dapr.OutcomeUnknown;
import io.todochat.dapr.SidecarUnavailable;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What a subscriber answers to its sidecar.
 *
 * @param status {@code SUCCESS}, {@code RETRY} or {@code DROP}
 */
public record Delivery(String status) {

    /** Done, or nothing to do. */
    public static final Delivery SUCCESS = new Delivery("SUCCESS");

    private static final Delivery RETRY = new Delivery("RETRY");
    private static final Delivery DROP = new Delivery("DROP");

    private static final Logger LOG = Logger.getLogger(Delivery.class.getName());

    /**
     * Handles an event. While something that is needed is away, it is asked for again, without end: nothing may be lost
     * to an outage. Whatever else goes wrong would go wrong again, and hold up all events behind it: the event goes into
     * the dead-letter topic, and the log says where it failed. The log says nothing of what stands in it.
     */
    public static Delivery of(Runnable handling) {
        try {
            handling.run();
            return SUCCESS;
        } catch (SidecarUnavailable | OutcomeUnknown e) {
            LOG.log(Level.FINE, "again later: {0}", e.getMessage());
            return RETRY;
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "an event cannot be handled: {0} at {1}", new Object[] {
                e.getClass().getName(), e.getStackTrace().length == 0 ? "?" : e.getStackTrace()[0]
            });
            return DROP;
        }
    }
}
