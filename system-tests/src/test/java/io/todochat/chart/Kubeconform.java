package io.todochat.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The program that holds manifests against schemas. A kind without a schema is a failure. */
final class Kubeconform {

    private static final Path FOLDER = Path.of("target", "rendered").toAbsolutePath();

    private Kubeconform() {}

    static Answer check(String name, String manifests) throws IOException {
        Files.createDirectories(FOLDER);
        var file = Files.writeString(FOLDER.resolve(name), manifests);
        var words = List.of(
                GoModules.program("kubeconform").toString(),
                "-strict",
                "-summary",
                "-schema-location",
                Schemas.location(),
                file.toString());
        return Answer.of(FOLDER, Map.of(), words);
    }
}
