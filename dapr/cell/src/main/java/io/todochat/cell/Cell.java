package io.todochat.cell;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A whole local system as processes: broker, scheduler, and services each beside its sidecar. The processes outlive the
 * caller; whoever looks at the same folder later finds them again.
 *
 * <p>A cell is described first, {@code Cell.in(folder).portBase(9480).with(Service.TASK)}, each step giving a new
 * description. Broker and scheduler always belong to it. Processes are called {@code broker}, {@code scheduler}, {@code
 * task-service}, {@code task-sidecar} and so on. What fails throws {@link CellException}; so does an interruption, after
 * it has been cleaned up, with the thread's flag set again.
 */
public final class Cell {

    private final Plan plan;
    private final Operations operations;

    private Cell(Plan plan) {
        this.plan = plan;
        operations = new Operations(plan);
    }

    /** A cell of all services in that folder, from the project around the working directory, on the usual ports. */
    public static Cell in(Path directory) {
        return new Cell(Plan.in(directory));
    }

    /** The same on other ports; refused while it runs. */
    public Cell portBase(int base) {
        return new Cell(plan.portBase(base));
    }

    /** The same from another project folder, with the components that stand there. */
    public Cell from(Path projectRoot) {
        return new Cell(plan.from(projectRoot));
    }

    /**
     * The same with another folder of Dapr components, {@code configuration.yaml} among them, such as stores on
     * PostgreSQL. Not remembered: whoever starts a sidecar of the cell later has to name it again.
     */
    public Cell components(Path folder) {
        return new Cell(plan.components(folder));
    }

    /** The same with these services only. */
    public Cell with(Service... services) {
        return new Cell(plan.with(List.of(services)));
    }

    /** The same with a second replica of a service, {@code task-service-2} beside {@code task-sidecar-2}. */
    public Cell twice(Service service) {
        return new Cell(plan.twice(service));
    }

    /** The same with one more environment variable for all services. */
    public Cell setting(String name, String value) {
        return new Cell(plan.setting(name, value));
    }

    /** The same with a language model for the chat. Not remembered, as the components are not. */
    public Cell asking(Model model) {
        return new Cell(plan.asking(model));
    }

    /** The same, telling what it does line by line. */
    public Cell reporting(Consumer<String> progress) {
        return new Cell(plan.reporting(progress));
    }

    /**
     * Starts what does not run, and returns when everything is ready. If that fails, it stops what it started.
     *
     * @return the names of the processes that it started
     */
    public List<String> start() {
        return operations.start(operations.parts());
    }

    /**
     * Starts everything but one service, which it stops: somebody else takes its place beside the sidecar.
     *
     * @return the names of the processes that it started
     */
    public List<String> startWithout(Service service) {
        process(service.appId()).terminate();
        return operations.start(operations.parts().stream()
                .filter(part -> !part.name().equals(service.appId()))
                .toList());
    }

    /**
     * Stops whatever runs, who is served before who serves.
     *
     * @return the names of the processes that it stopped
     */
    public List<String> stop() {
        return operations.stop();
    }

    /** Stops it and forgets all data; secrets and logs stay. */
    public void reset() {
        stop();
        Folders.delete(plan.site().data());
        Folders.delete(plan.site().liberty());
    }

    /** Every process of this cell, running or not. */
    public List<ProcessStatus> status() {
        return operations.parts().stream().map(operations::examine).toList();
    }

    /**
     * One process of this cell.
     *
     * @param name {@code broker}, {@code scheduler}, {@code task-service}, {@code task-sidecar} …
     */
    public CellProcess process(String name) {
        return new CellProcess(operations, operations.part(name));
    }

    /** The base of a service's own HTTP API. */
    public URI url(Service service) {
        return Probe.url(plan.site().ports().server(Replica.first(service)));
    }

    /** The same of each of its replicas. */
    public List<URI> urls(Service service) {
        return plan.replicas().stream()
                .filter(replica -> replica.service() == service)
                .map(replica -> Probe.url(plan.site().ports().server(replica)))
                .toList();
    }

    /** How to talk to the sidecar of a service. */
    public SidecarAddress sidecar(Service service) {
        var ports = plan.site().ports();
        var secrets = plan.secrets();
        return new SidecarAddress(
                ports.sidecarHttp(Replica.first(service)),
                ports.sidecarGrpc(Replica.first(service)),
                secrets.apiToken(service),
                secrets.appToken(service));
    }

    /** Where Kafka clients connect. */
    public String brokers() {
        return plan.site().brokers();
    }

    /** A token that makes its bearer that user, for a day. */
    public String token(String user) {
        var key = plan.secrets().userKeys().signingKey();
        return key.token(SigningKey.ISSUER, user, Instant.now(), Duration.ofDays(1));
    }

    /** The environment that a service is started with, for those who start it themselves. */
    public Map<String, String> environment(Service service) {
        return operations.server(Replica.first(service)).environment();
    }

    /** The names of all its processes. */
    public List<String> names() {
        return operations.parts().stream().map(Part::name).toList();
    }
}
