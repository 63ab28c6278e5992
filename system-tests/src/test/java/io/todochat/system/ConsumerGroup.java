package io.todochat.system;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/** The replicas of a service as the broker sees them: a group that has read a topic up to somewhere. */
record ConsumerGroup(String brokers, String name) {

    private interface Question<T> {
        KafkaFuture<T> to(Admin admin);
    }

    /** Has it read everything anew when it comes back. Waits until the broker has given up those who died in it. */
    void forget() {
        Waiting.until(
                () -> ask(admin -> admin.deleteConsumerGroups(List.of(name)).all()) == null, done -> done);
    }

    /** Returns when it has read all that stands in the topic now. */
    void awaitTheEndOf(String topic) {
        var partitions =
                ask(admin -> admin.describeTopics(List.of(topic)).allTopicNames()).get(topic).partitions().stream()
                        .map(partition -> new TopicPartition(topic, partition.partition()))
                        .toList();
        Waiting.untilCaughtUp(() -> unread(partitions), unread -> unread == 0);
    }

    private long unread(List<TopicPartition> partitions) {
        var read = ask(admin -> admin.listConsumerGroupOffsets(name).partitionsToOffsetAndMetadata());
        return partitions.stream()
                .mapToLong(partition -> end(partition) - offset(read.get(partition)))
                .sum();
    }

    private long end(TopicPartition partition) {
        return ask(admin -> admin.listOffsets(Map.of(partition, OffsetSpec.latest()))
                        .partitionResult(partition))
                .offset();
    }

    private static long offset(OffsetAndMetadata read) {
        return read == null ? 0 : read.offset();
    }

    private <T> T ask(Question<T> question) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", brokers))) {
            return question.to(admin).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
