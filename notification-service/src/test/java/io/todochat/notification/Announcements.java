package io.todochat.notification;

import io.todochat.events.Announcement;
import io.todochat.events.CloudEvents;
import io.todochat.events.PersonKey;
import io.todochat.events.Priority;
import io.todochat.events.ReminderDue;
import io.todochat.events.Status;
import io.todochat.events.TaskUpdate;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** What task-service would tell, told without it. */
final class Announcements {

    private Announcements() {}

    /** Tells it as task-service does, and waits until the broker has it. */
    static void publish(Announcement announcement) throws Exception {
        Map<String, Object> settings = Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, NotificationCell.CELL.brokers());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            var letter = CloudEvents.write(announcement, "task-service", null).toString();
            producer.send(new ProducerRecord<>(announcement.topic(), PersonKey.of(announcement.user()), letter))
                    .get();
        }
    }

    static TaskUpdate update(String user, long sequence) {
        return new TaskUpdate(
                Instant.now(), user, sequence, "updated", "7", sequence, "Water", Status.OPEN, Priority.NONE, null);
    }

    static ReminderDue reminder(String user, String task) {
        return new ReminderDue(Instant.now(), user, task, "Call Bob", "1", 1, Instant.now());
    }
}
