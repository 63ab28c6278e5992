package io.todochat.dapr;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** What a daprd of the tests is told: a state store, a secret store, and which secrets its application may read. */
final class SiteFiles {

    private static final String SECRETS = """
            apiVersion: dapr.io/v1alpha1
            kind: Component
            metadata: {name: %s}
            spec:
              type: secretstores.local.file
              version: v1
              metadata:
                - {name: secretsFile, value: secrets.json}
                - {name: multiValued, value: "true"}
            """.formatted(Daprd.SECRETS);

    private static final String CONFIGURATION = """
            apiVersion: dapr.io/v1alpha1
            kind: Configuration
            metadata: {name: tests}
            spec:
              nameResolution:
                component: sqlite
                version: v1
                configuration: {connectionString: names.db}
              secrets:
                scopes:
                  - {storeName: %s, defaultAccess: deny, allowedSecrets: [user-tokens, page-tokens]}
            """.formatted(Daprd.SECRETS);

    private static final String SECRET_VALUES = """
            {
              "user-tokens": {"mp.jwt.verify.publickey": "the public half", "mp.jwt.verify.issuer": "todochat"},
              "page-tokens": {"page.key": "for pages"},
              "signing-key": {"private": "the private half"}
            }
            """;

    private SiteFiles() {}

    /**
     * Writes them.
     *
     * @param state the component of the state store
     * @param services components of task-service, which here are the tests'
     */
    static Path create(String state, Path... services) {
        try {
            var folder = Files.createTempDirectory("daprd");
            var resources = Files.createDirectory(folder.resolve("resources"));
            Files.writeString(resources.resolve("state.yaml"), state);
            Files.writeString(resources.resolve("secrets.yaml"), SECRETS);
            for (var file : services) {
                var component = Files.readString(file).replace("- task-service", "- tests");
                Files.writeString(resources.resolve(file.getFileName()), component);
            }
            Files.writeString(folder.resolve("config.yaml"), CONFIGURATION);
            Files.writeString(folder.resolve("secrets.json"), SECRET_VALUES);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
