package io.todochat.system;

import io.todochat.events.PersonKey;
import io.todochat.events.Topics;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Looks into a topic of the broker itself, past Dapr and past our own code. */
final class TopicReader {

    private TopicReader() {}

    /** Everything that stands in a topic now, partition by partition, oldest first. */
    static List<ConsumerRecord<String, String>> records(String topic) {
        return SystemUnderTest.get().records(topic);
    }

    static List<ConsumerRecord<String, String>> records(String brokers, String topic) {
        var settings = Map.<String, Object>of("bootstrap.servers", brokers);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var all = new ArrayList<ConsumerRecord<String, String>>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(all::add);
            }
            return all;
        }
    }

    /** The events of one person in a topic, in order. */
    static List<JsonObject> eventsOf(String topic, String key) {
        return records(topic).stream()
                .filter(found -> key.equals(found.key()))
                .map(found -> PersonClient.read(found.value()))
                .toList();
    }

    /** The sequences of a person's events on the broker, where each may stand again after an outage. */
    static List<Long> sequences(PersonClient person) {
        return eventsOf(Topics.TASK_EVENTS, PersonKey.of(person.name())).stream()
                .map(event ->
                        event.getJsonObject("data").getJsonNumber("sequence").longValue())
                .distinct()
                .toList();
    }
}
