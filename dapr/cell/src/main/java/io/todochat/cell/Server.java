package io.todochat.cell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One replica of a service in an Open Liberty server of its own; all servers run from one installation. */
record Server(Plan plan, Liberty liberty, Replica replica) implements Jvm {

    private Site site() {
        return plan.site();
    }

    private Service service() {
        return replica.service();
    }

    @Override
    public String name() {
        return replica.server();
    }

    @Override
    public List<Integer> ports() {
        return List.of(site().ports().server(replica));
    }

    @Override
    public String address() {
        return Probe.url(site().ports().server(replica)).toString();
    }

    @Override
    public void provide() throws InterruptedException {
        if (!Files.exists(site().application(service()))) {
            throw new CellException("%s is not built yet: call mvn package, or ./todo up"
                    .formatted(service().appId()));
        }
        liberty.install();
    }

    /** All servers run the same features: what one has learned serves the others as well. */
    @Override
    public StartCache cache() {
        var key = new ArrayList<>(liberty.flags());
        key.add(Cache.LIBERTY.toString());
        return StartCache.of("servers", key);
    }

    @Override
    public Command prepare(List<String> flags) throws IOException {
        var folder = site().liberty().resolve("servers").resolve(name());
        copyAll(site().root().resolve(service().appId()).resolve("src/main/liberty/config"), folder);
        copy(site().root().resolve("liberty-config/bootstrap.properties"), folder.resolve("bootstrap.properties"));
        deploy(folder.resolve("apps").resolve(service().appId() + ".war"));
        var environment = new HashMap<>(environment());
        environment.put("WLP_USER_DIR", site().liberty().toString());
        environment.put("WLP_OUTPUT_DIR", site().liberty().resolve("output").toString());
        if (flags.equals(cache().learning())) {
            environment.put("TODOCHAT_SECRETS", ""); // it has no sidecar yet that could be asked for any
        }
        return new Command(liberty.start(name(), flags), environment);
    }

    /**
     * Unpacked: from a packed one Liberty takes a library out once, and keeps it for as long as its time stamp does not
     * change. In a reproducible build that is for ever.
     */
    private void deploy(Path application) throws IOException {
        var built = site().application(service());
        Folders.delete(application);
        copyAll(built, application);
    }

    @Override
    public boolean readyToLearn() {
        var port = site().ports().server(replica);
        var ready = Probe.status(port, "/health/started") == 200;
        if (ready) {
            List.of("/health/ready", "/dapr/health", "/api/v1").forEach(path -> Probe.status(port, path));
        }
        return ready;
    }

    /** What tells the service where everything is; the settings of the plan come on top. */
    Map<String, String> environment() {
        var ports = site().ports();
        var secrets = plan.secrets();
        var all = new HashMap<>(Map.of(
                "HTTP_PORT", Integer.toString(ports.server(replica)),
                "DAPR_HTTP_PORT", Integer.toString(ports.sidecarHttp(replica)),
                "DAPR_GRPC_PORT", Integer.toString(ports.sidecarGrpc(replica)),
                "DAPR_API_TOKEN", secrets.apiToken(service()),
                "APP_API_TOKEN", secrets.appToken(service()),
                "JAVA_HOME", System.getProperty("java.home"),
                "POD_NAME", replica.pod(),
                "LIBERTY_SHARED", site().root().resolve("liberty-config").toString()));
        plan.modelOf(service()).map(Model::ofServer).ifPresent(all::putAll);
        all.putAll(plan.settings());
        return all;
    }

    private static void copyAll(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                copy(file, to.resolve(from.relativize(file)));
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
    }

    @Override
    public boolean ready() {
        return Probe.status(site().ports().server(replica), "/health/ready") == 200;
    }

    @Override
    public Duration patience() {
        return Duration.ofSeconds(120);
    }
}
