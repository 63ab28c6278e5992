package io.todochat.dapr;

import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Secrets of the Dapr secret store as MicroProfile Config properties: every key of the named secrets is one,
 * and a certificate is also offered as the key in it (see {@link VerifyingKey}).
 *
 * <p>It is read before anything else is configured, so its own settings come from the environment only: {@code
 * TODOCHAT_SECRETS} names the secrets, separated by commas (default {@code user-tokens}; empty for none), {@code
 * TODOCHAT_SECRET_STORE} the component (default {@code secrets}).
 */
public final class DaprSecrets implements ConfigSource {

    /** Above the defaults packed with a service, below the environment. */
    private static final int ORDINAL = 200;

    /** Liberty makes the source several times, in several class loaders: they share what was read. */
    private static final class Holder {
        private static final SecretsReader READER = SecretsReader.start(System.getenv());
    }

    private static Map<String, String> secrets() {
        return Holder.READER.secrets();
    }

    @Override
    public Map<String, String> getProperties() {
        return secrets();
    }

    @Override
    public Set<String> getPropertyNames() {
        return secrets().keySet();
    }

    @Override
    public String getValue(String name) {
        return secrets().get(name);
    }

    @Override
    public int getOrdinal() {
        return ORDINAL;
    }

    @Override
    public String getName() {
        return "Dapr secret store";
    }
}
