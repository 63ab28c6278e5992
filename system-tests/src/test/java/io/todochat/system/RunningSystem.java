package io.todochat.system;

import io.todochat.cell.Service;
import java.net.URI;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A whole system that runs somewhere, and the ways into it that a journey needs. */
interface RunningSystem {

    /** The base of a service's own HTTP API. */
    URI url(Service service);

    /** A token that makes its bearer that user. */
    String token(String user);

    /** A way to the sidecar of a service; closing it ends it. */
    OpenSidecar openSidecar(Service service);

    /** Everything that stands in a topic of the broker now, partition by partition, oldest first. */
    List<ConsumerRecord<String, String>> records(String topic);

    /** A person who uses the system. */
    default PersonClient person(String name) {
        return new PersonClient(name, token(name), url(Service.TASK), url(Service.NOTIFICATION), url(Service.AUDIT));
    }
}
