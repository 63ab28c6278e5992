package io.todochat.audit;

import io.todochat.cell.Cell;
import io.todochat.cell.Service;
import io.todochat.events.Announcement;
import io.todochat.events.CloudEvents;
import io.todochat.events.PersonKey;
import java.nio.file.Path;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.microshed.testing.ApplicationEnvironment;
import org.microshed.testing.jaxrs.RestClientBuilder;

/** A broker, and this service beside its real sidecar; nobody else. */
public final class AuditCell implements ApplicationEnvironment {

    static final Cell CELL = Cell.in(Path.of("target", "cell")).portBase(19_280).with(Service.AUDIT);

    @Override
    public int getPriority() {
        return 100;
    }

    @Override
    public void start() {
        CELL.reset();
        CELL.start();
    }

    @Override
    public String getApplicationURL() {
        return CELL.url(Service.AUDIT).toString();
    }

    static <A> A as(String user, Class<A> api) {
        return new RestClientBuilder()
                .withHeader("Authorization", "Bearer " + CELL.token(user))
                .build(api);
    }

    static <A> A asSidecar(Class<A> api) {
        return new RestClientBuilder()
                .withHeader("dapr-api-token", CELL.sidecar(Service.AUDIT).appToken())
                .build(api);
    }

    /** Tells it as task-service does, and waits until the broker has it. */
    static void announce(Announcement announcement) throws Exception {
        Map<String, Object> settings = Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, CELL.brokers());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            var letter = CloudEvents.write(announcement, "task-service", null);
            producer.send(new ProducerRecord<>(announcement.topic(), PersonKey.of(announcement.user()), letter))
                    .get();
        }
    }
}
