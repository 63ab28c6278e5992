package io.todochat.cell;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One of the processes that a service runs in. All of them share its app id, its tokens and its stores.
 *
 * @param number 1 for the first, which is called like the service itself
 */
record Replica(Service service, int number) {

    /** The ports leave room for no more. */
    static final int MOST = 2;

    static Replica first(Service service) {
        return new Replica(service, 1);
    }

    /** Every one that a cell can have. */
    static Stream<Replica> all() {
        return Stream.of(Service.values())
                .flatMap(service -> IntStream.rangeClosed(1, MOST).mapToObj(number -> new Replica(service, number)));
    }

    static List<Replica> firsts(List<Service> services) {
        return services.stream().map(Replica::first).toList();
    }

    /** The name of its server's process. */
    String server() {
        return service.appId() + suffix();
    }

    /** The name of its sidecar's process. */
    String sidecar() {
        return service.sidecar() + suffix();
    }

    /** What Kubernetes would call its pod. */
    String pod() {
        return service.appId() + "-" + number;
    }

    /** Its place among all replicas of all services. */
    int place() {
        return service.ordinal() + (number - 1) * Service.values().length;
    }

    private String suffix() {
        return number == 1 ? "" : "-" + number;
    }
}
