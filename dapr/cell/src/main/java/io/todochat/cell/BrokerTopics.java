package io.todochat.cell;

import java.util.HashSet;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/** The topics as the broker has them. */
final class BrokerTopics {

    private static final String LIMIT_MS = "5000";

    private BrokerTopics() {}

    /** Creates those that are missing. False while the broker cannot say. */
    static boolean exist(String brokers) throws InterruptedException {
        Map<String, Object> settings = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, brokers,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, LIMIT_MS,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, LIMIT_MS,
                AdminClientConfig.ENABLE_METRICS_PUSH_CONFIG, false);
        try (var admin = Admin.create(settings)) {
            var missing = new HashSet<>(Topics.ALL);
            missing.removeAll(admin.listTopics().names().get());
            admin.createTopics(missing.stream()
                            .map(topic -> new NewTopic(topic, Topics.PARTITIONS, (short) 1))
                            .toList())
                    .all()
                    .get();
            return true;
        } catch (ExecutionException e) {
            return e.getCause() instanceof TopicExistsException;
        }
    }
}
