package io.todochat.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.todochat.cell.Cell;
import io.todochat.cell.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;

/** The least that reminding can cost: jobs alone, which call an application that does nothing, in a service's place. */
final class BareJobs implements AutoCloseable {

    private static final int CALLERS = 8;

    private final HttpServer server;
    private volatile Arrivals arrivals = new Arrivals();
    private int rounds;

    private BareJobs(HttpServer server) {
        this.server = server;
    }

    /** Takes the place of a service whose sidecar runs without it. */
    static BareJobs inPlaceOf(URI service) {
        try {
            var server = HttpServer.create(new InetSocketAddress(service.getHost(), service.getPort()), 1_024);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            var jobs = new BareJobs(server);
            server.createContext("/", jobs::answer);
            server.start();
            return jobs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(HttpExchange call) throws IOException {
        var now = Instant.now();
        var path = call.getRequestURI().getPath();
        if (path.startsWith("/job/")) {
            arrivals.arrived(path.substring(5), now);
        }
        call.getRequestBody().readAllBytes();
        call.sendResponseHeaders(200, -1);
        call.close();
    }

    /** Sets a job for each instant and returns when all have rung. */
    Samples measure(Cell cell, List<Instant> instants) {
        var address = cell.sidecar(Service.RECURRENCE);
        var sidecar = new Wire(URI.create(address.url() + "/v1.0/jobs"), Map.of("dapr-api-token", address.apiToken()));
        var round = ++rounds;
        arrivals = new Arrivals();
        try (var callers = Executors.newFixedThreadPool(CALLERS)) {
            for (int index = 0; index < instants.size(); index++) {
                var name = "bare-" + round + "-" + index;
                var due = instants.get(index);
                arrivals.expect(name, due);
                callers.submit(() -> sidecar.post("/" + name, "{\"dueTime\":\"%s\",\"data\":{}}".formatted(due))
                        .expect(204));
            }
        }
        return arrivals.all();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
