package io.todochat.cell;

import java.nio.file.Path;

/**
 * Where a cell lives.
 *
 * @param directory all that it writes
 * @param root the project whose services it runs
 * @param components what its sidecars are told, {@code configuration.yaml} among it
 */
record Site(Path directory, Path root, Path components, Ports ports) {

    /** With the components of the project. */
    Site(Path directory, Path root, Ports ports) {
        this(directory, root, root.resolve("dapr").resolve("components"), ports);
    }

    Path data() {
        return directory.resolve("data");
    }

    Path log(String process) {
        return directory.resolve("logs").resolve(process + ".log");
    }

    Path pidFile(String process) {
        return directory.resolve("pids").resolve(process);
    }

    Path secrets() {
        return directory.resolve("secrets").resolve("secrets.json");
    }

    Path liberty() {
        return directory.resolve("liberty");
    }

    /** What the build has made of a service, not packed. */
    Path application(Service service) {
        return root.resolve(service.appId()).resolve("target").resolve(service.appId());
    }

    String brokers() {
        return Ports.HOST + ":" + ports.broker();
    }
}
