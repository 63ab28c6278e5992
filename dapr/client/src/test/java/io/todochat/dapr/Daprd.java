package io.todochat.dapr;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import io.todochat.cell.Dapr;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A real daprd with a state store and a secret store, in a folder of its own; it runs until it is closed. */
final class Daprd implements AutoCloseable {

    static final String STORE = "state";
    static final String SECRETS = "secrets";
    static final String TOKEN = "the-token-of-the-tests";

    private static final String FLAGS = """
            --app-id tests --resources-path resources --config config.yaml
            --dapr-listen-addresses 127.0.0.1 --dapr-http-port %s --dapr-grpc-port %s
            --dapr-internal-grpc-listen-address 127.0.0.1 --dapr-internal-grpc-port %s
            --metrics-listen-address 127.0.0.1 --metrics-port %s
            """;

    private static final Path PROJECT = Path.of("..", "..").toAbsolutePath().normalize();

    private final List<Integer> ports = FreePorts.some(4);
    private final Database database;
    private final Map<String, String> environment;
    private final Path folder;
    private Process process;

    private Daprd(Database database, Path folder, Map<String, String> environment) {
        this.database = database;
        this.folder = folder;
        this.environment = environment;
        start();
    }

    static Daprd onSqlite() {
        return new Daprd(Database.SQLITE, SiteFiles.create(Database.SQLITE.component("state.db")), Map.of());
    }

    static Daprd onPostgres(Postgres server) {
        return new Daprd(
                Database.POSTGRESQL, SiteFiles.create(Database.POSTGRESQL.component(server.create())), Map.of());
    }

    /** With the project's language model, too. */
    static Daprd asking(URI model) {
        var file = PROJECT.resolve("dapr/components/language-model/language-model.yaml");
        var folder = SiteFiles.create(Database.SQLITE.component("state.db"), file);
        return new Daprd(
                Database.SQLITE,
                folder,
                Map.of(
                        "TODO_MODEL_ENDPOINT",
                        model.toString(),
                        "TODO_MODEL_KEY",
                        "the-key",
                        "TODO_MODEL_NAME",
                        "stub"));
    }

    @Override
    public void close() {
        process.destroy();
        awaitEnd();
        SiteFiles.delete(folder);
    }

    @Override
    public String toString() {
        return database.name();
    }

    Database database() {
        return database;
    }

    /** The state store, as a replica of its own reaches it. */
    StateStore store() {
        return new SidecarStore(sidecar(), STORE, database.transactions());
    }

    Sidecar sidecar() {
        return new Sidecar(uri(), TOKEN);
    }

    int port() {
        return ports.getFirst();
    }

    /** As the kernel does it when memory is short: no farewell. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Starts it, again on the same ports, and waits until it answers. */
    void start() {
        try {
            process = command().start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        await("daprd to answer, see " + log()).atMost(Duration.ofSeconds(20)).until(this::answers);
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(20, SECONDS)) {
                throw new IllegalStateException("daprd does not end, see " + log());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private ProcessBuilder command() {
        var flags = FLAGS.formatted(ports.toArray()).strip().split("\\s+");
        var words = Stream.concat(Stream.of(program().toString()), Stream.of(flags));
        var builder = new ProcessBuilder(words.toList());
        builder.environment().put("DAPR_API_TOKEN", TOKEN);
        builder.environment().put("DAPR_HOST_IP", "127.0.0.1");
        builder.environment().putAll(environment);
        return builder.directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
    }

    private boolean answers() {
        if (!process.isAlive()) {
            throw new IllegalStateException("daprd ended with " + process.exitValue() + ", see " + log());
        }
        return statusOf("/v1.0/healthz/outbound") == 204;
    }

    /** What a GET answers; 0 if nobody does. */
    int statusOf(String path) {
        var request = HttpRequest.newBuilder(uri().resolve(path))
                .header("dapr-api-token", TOKEN)
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private URI uri() {
        return URI.create("http://127.0.0.1:" + port());
    }

    private Path log() {
        return folder.resolve("daprd.log");
    }

    private static Path program() {
        try {
            return new Dapr(PROJECT, System.out::println).daprd();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
