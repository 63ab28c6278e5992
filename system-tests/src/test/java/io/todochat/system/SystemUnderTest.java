package io.todochat.system;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The system that journeys are made through: a cell of this machine, or with {@code -Dtodochat.namespace=todo} the
 * release in that namespace of the cluster that kubectl talks to.
 */
public final class SystemUnderTest implements BeforeAllCallback {

    private static final LocalSystem LOCAL = new LocalSystem();
    private static final RunningSystem CHOSEN = ClusterSystem.isChosen() ? new ClusterSystem() : LOCAL;

    static RunningSystem get() {
        return CHOSEN;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        if (CHOSEN == LOCAL) {
            LOCAL.beforeAll(context);
        }
    }
}
