package io.todochat.notification;

import io.todochat.events.Actor;
import io.todochat.events.Announcement;
import io.todochat.events.CloudEvents;
import io.todochat.events.PersonKey;
import io.todochat.events.Priority;
import io.todochat.events.ReminderDue;
import io.todochat.events.RemindersDue;
import io.todochat.events.Status;
import io.todochat.events.TaskEvent;
import io.todochat.events.TaskEvent.Happened;
import io.todochat.events.TaskUpdate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** What task-service would tell, told without it. */
final class Announcements {

    private Announcements() {}

    /** Tells it as task-service does, and waits until the broker has it. */
    static void publish(Announcement announcement) throws Exception {
        publish(announcement.topic(), announcement);
    }

    static void publish(String topic, Announcement announcement) throws Exception {
        publishText(topic, announcement.user(), CloudEvents.write(announcement, "task-service", null));
    }

    static void publishText(String topic, String user, String letter) throws Exception {
        Map<String, Object> settings = Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, NotificationCell.CELL.brokers());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, PersonKey.of(user), letter))
                    .get();
        }
    }

    /** What stands in a dead-letter topic. */
    static List<String> dead(String topic) {
        Map<String, Object> settings = Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, NotificationCell.CELL.brokers());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var found = new ArrayList<String>();
            consumer.poll(Duration.ofSeconds(1)).forEach(letter -> found.add(letter.value()));
            return found;
        }
    }

    static TaskEvent event(String user, long sequence, Happened happened) {
        return new TaskEvent(happened, Instant.now(), user, sequence, Actor.USER, "request:1", null, List.of(), null);
    }

    static TaskUpdate update(String user, long sequence) {
        return new TaskUpdate(
                Instant.now(), user, sequence, "updated", "7", sequence, "Water", Status.OPEN, Priority.NONE, null);
    }

    static RemindersDue reminder(String user, String task) {
        return reminder(user, task, 1);
    }

    /** One that was due so long ago. */
    static RemindersDue missed(String user, String task, Duration ago) {
        return due(user, new ReminderDue(task, "Call Bob", "1", 1, Instant.now().minus(ago)));
    }

    static RemindersDue reminder(String user, String task, long generation) {
        return due(user, new ReminderDue(task, "Call Bob", "1", generation, Instant.now()));
    }

    /** Several of one instant. */
    static RemindersDue reminders(String user, String... tasks) {
        return due(
                user,
                Stream.of(tasks)
                        .map(task -> new ReminderDue(task, "Call Bob", "1", 1, Instant.now()))
                        .toArray(ReminderDue[]::new));
    }

    private static RemindersDue due(String user, ReminderDue... reminders) {
        return new RemindersDue(Instant.now(), user, List.of(reminders));
    }
}
