package io.todochat.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A PostgreSQL server from published binaries, with one empty database, until it is closed. */
public final class Postgres implements AutoCloseable {

    private static final String TASKS = """
            apiVersion: dapr.io/v1alpha1
            kind: Component
            metadata:
              name: tasks
            spec:
              type: state.postgresql
              version: v2
              metadata:
                - name: connectionString
                  value: "host=127.0.0.1 port=%d user=postgres database=postgres"
                - name: cleanupInterval
                  value: 1h
            scopes:
              - task-service
            """;

    private final Path folder;
    private final EmbeddedPostgres server;

    private Postgres(Path folder) {
        this.folder = folder;
        try {
            server = EmbeddedPostgres.builder()
                    .setDataDirectory(folder.resolve("server"))
                    .setCleanDataDirectory(true)
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param folder where it may write */
    public static Postgres start(Path folder) {
        return new Postgres(folder.toAbsolutePath());
    }

    /** Its process; others belong to it. */
    public long pid() {
        try (var lines = Files.lines(folder.resolve("server/postmaster.pid"))) {
            return Long.parseLong(lines.findFirst().orElseThrow().strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The components of the project, but for tasks, which are kept here: a folder for a cell. */
    public Path components(Path project) {
        var target = folder.resolve("components");
        try (var files = Files.list(project.resolve("dapr/components"))) {
            Files.createDirectories(target);
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(target.resolve(file.getFileName()), withoutTasks(Files.readString(file)));
            }
            Files.writeString(target.resolve("tasks.yaml"), TASKS.formatted(server.getPort()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return target;
    }

    private static String withoutTasks(String yaml) {
        return Stream.of(yaml.split("(?m)^---\\n"))
                .filter(document -> !document.contains("\n  name: tasks\n"))
                .reduce((first, second) -> first + "---\n" + second)
                .orElse("");
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
