package io.todochat.cell;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * A language model that the chat asks where it understands nothing by itself.
 *
 * @param endpoint of a server that speaks OpenAI's API, as in {@code http://127.0.0.1:11434/v1}; empty for OpenAI's own
 * @param key that it demands; empty for none
 * @param name of the model; empty for the one that Dapr chooses
 */
public record Model(String endpoint, String key, String name) {

    /** The name of the Dapr component, and of the folder where its file is alone. */
    private static final String COMPONENT = "language-model";

    /** One that demands no key. */
    public Model(URI endpoint, String name) {
        this(endpoint.toString(), "", name);
    }

    /** The one that an environment names: there is one if it has an endpoint or a key. */
    public static Optional<Model> in(Map<String, String> environment) {
        var model = new Model(
                environment.getOrDefault("TODO_MODEL_ENDPOINT", ""),
                environment.getOrDefault("TODO_MODEL_KEY", ""),
                environment.getOrDefault("TODO_MODEL_NAME", ""));
        return Optional.of(model).filter(one -> !one.endpoint.isBlank() || !one.key.isBlank());
    }

    /** The folder of its component, whatever other components a cell has. */
    static Path resources(Site site) {
        return site.root().resolve("dapr/components").resolve(COMPONENT);
    }

    /** For the sidecar: its component reads this. Dapr's takes no empty key. */
    Map<String, String> ofSidecar() {
        return Map.of(
                "TODO_MODEL_ENDPOINT",
                endpoint,
                "TODO_MODEL_KEY",
                key.isBlank() ? "none" : key,
                "TODO_MODEL_NAME",
                name);
    }

    /** For the service. */
    Map<String, String> ofServer() {
        return Map.of("TODOCHAT_MODEL_COMPONENT", COMPONENT);
    }
}
