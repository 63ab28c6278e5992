package io.todochat.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.cell.Service;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an operator's Prometheus reads. */
@ExtendWith(LocalSystem.class)
class MetricsIT {

    @ParameterizedTest
    @EnumSource(Service.class)
    void everyServiceTellsItsNumbers(Service service) {
        assertThat(metrics(service).statusCode()).isEqualTo(200);
        assertThat(metrics(service).body()).contains("memory_usedHeap_bytes");
    }

    @Test
    void eventsThatWaitForTheBrokerAreCounted() {
        assertThat(metrics(Service.TASK).body()).containsPattern("(?m)^todochat_outbox_waiting\\{.*} [0-9.]+$");
    }

    @Test
    void theDelayOfRemindersIsMeasured() {
        PersonClient.anybody().say("remind me in 1 second to stretch");

        Waiting.until(
                () -> metrics(Service.TASK).body(),
                body -> body.contains("todochat_reminders_delay_seconds_count")
                        && body.contains("todochat_reminders_delay_seconds_max"));
    }

    @Test
    void nobodyIsNamedInThem() {
        var ann = PersonClient.anybody();
        ann.say("add buy milk");
        Waiting.until(ann::auditEntries, entries -> entries.size() == 1);

        for (var service : Service.values()) {
            assertThat(metrics(service).body()).doesNotContain(ann.name());
        }
    }

    private static HttpResponse<String> metrics(Service service) {
        return PersonClient.send(
                HttpRequest.newBuilder(LocalSystem.CELL.url(service).resolve("/metrics")));
    }
}
