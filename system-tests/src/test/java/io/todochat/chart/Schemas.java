package io.todochat.chart;

import io.todochat.components.Tree;
import jakarta.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What Kubernetes and its extensions accept: a strict JSON schema for each kind, in files as kubeconform wants them. */
final class Schemas {

    private static final Path GO_MOD = Path.of("schemas");
    private static final Path FOLDER = Path.of("target", "schemas").toAbsolutePath();
    private static String location;

    private Schemas() {}

    /** Writes them, once, and says where. */
    static synchronized String location() {
        if (location == null) {
            BuiltInKinds.of(GoModules.files(GO_MOD, "k8s.io/kubernetes")).forEach(Schemas::write);
            extensions().forEach(folder -> ExtensionKinds.in(folder).forEach(Schemas::write));
            location = FOLDER + "/{{.Group}}/{{.ResourceAPIVersion}}/{{.ResourceKind}}.json";
        }
        return location;
    }

    private static List<Path> extensions() {
        return List.of(
                GoModules.files(Path.of("../dapr/runtime"), "github.com/dapr/dapr")
                        .resolve("charts/dapr/crds"),
                GoModules.files(GO_MOD, "github.com/prometheus-operator/prometheus-operator")
                        .resolve("example/prometheus-operator-crd"),
                GoModules.files(GO_MOD, "github.com/kedacore/keda/v2").resolve("config/crd/bases"),
                GoModules.files(GO_MOD, "sigs.k8s.io/gateway-api").resolve("config/crd/standard"));
    }

    /** A kind, and its schema. kubeconform takes the version for the group of what has none. */
    record Kind(String group, String version, String name, Map<String, Object> schema) {

        Path file() {
            return FOLDER.resolve(group.isEmpty() ? version : group)
                    .resolve(version)
                    .resolve(name.toLowerCase(Locale.ROOT) + ".json");
        }
    }

    private static void write(Kind kind) {
        try {
            Files.createDirectories(kind.file().getParent());
            Files.writeString(
                    kind.file(), Json.createObjectBuilder(kind.schema()).build().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one document, or the many, of a file; YAML reads JSON as well. */
    static List<Tree> read(Path file) {
        try {
            return Tree.documents(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
