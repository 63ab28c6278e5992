package io.todochat.http;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The hold that a request has on its Idempotency-Key. It ends with the request, however that ends, if not before. */
@RequestScoped
public class OneAtATime {

    @Inject
    RunningRequests requests;

    private RunningRequests.Running held;

    /** Whether the request may run: nobody else holds the key of that person. */
    public boolean take(String person, IdempotencyKey key) {
        held = requests.begin(person, key).orElse(null);
        return held != null;
    }

    /** Lets the next one run. */
    @PreDestroy
    public void release() {
        if (held != null) {
            held.close();
        }
    }
}
