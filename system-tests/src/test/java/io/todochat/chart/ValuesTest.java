package io.todochat.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The values' schema: what is wrong is refused, and the place is named. Each case breaks a set of values that works. */
class ValuesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    surprise=1                                  | additional properties 'surprise' not allowed
                    kafka.surprise=1                            | at '/kafka': additional properties 'surprise' not allowed
                    services.task.surprise=1                    | at '/services/task': additional properties 'surprise'
                    services.billing.replicas=1                 | at '/services': additional properties 'billing'
                    services.task.replicas=-1                   | at '/services/task/replicas'
                    services.task.replicas="two"                | at '/services/task/replicas'
                    services.task.nodePort=80                   | at '/services/task/nodePort'
                    services.task.resources.limits.memory="much"| at '/services/task/resources/limits/memory'
                    image.pullPolicy="Sometimes"                | at '/image/pullPolicy'
                    image.digests.task-service="latest"         | at '/image/digests/task-service'
                    kafka.mode="managed"                        | at '/kafka/mode'
                    kafka.auth.type="kerberos"                  | at '/kafka/auth/type'
                    kafka.auth.mechanism="SHA-512"              | at '/kafka/auth/mechanism'
                    kafka.auth.existingSecret=""                | at '/kafka/auth/existingSecret'
                    kafka.auth={"type":"oidc"}                   | at '/kafka/auth/oidc/tokenEndpoint'
                    kafka.brokers=[]                            | at '/kafka/brokers'
                    kafka.brokers=null                          | missing property 'brokers'
                    postgresql.existingSecret=null              | missing property 'existingSecret'
                    redis.host=null                             | missing property 'host'
                    httpRoute.parents=null                      | missing property 'parents'
                    kafka.brokers=["broker"]                    | at '/kafka/brokers/0'
                    kafka.topics.partitions=0                   | at '/kafka/topics/partitions'
                    postgresql.existingSecret=""                | at '/postgresql/existingSecret'
                    redis.host=""                               | at '/redis/host'
                    auth.jwksUri=""                             | at '/auth/existingSecret'
                    auth.jwksUri="keys"                         | at '/auth/jwksUri'
                    ingress.host=""                             | at '/ingress/host'
                    httpRoute.parents=[]                        | at '/httpRoute/parents'
                    autoscaling.task.cpuPercent=0               | at '/autoscaling/task/cpuPercent'
                    autoscaling.consumers.minReplicas=0         | at '/autoscaling/consumers/minReplicas'
                    networkPolicy.outside=["everywhere"]        | at '/networkPolicy/outside/0'
                    dapr.tracing.samplingRate="2"                 | at '/dapr/tracing/samplingRate'
                    dapr.tracing.samplingRate="0"                 | at '/dapr/tracing/samplingRate'
                    dapr.resources.limits.cpu="1"               | additional properties 'cpu' not allowed
                    kafka.auth.type="none",kafka.tls.caSecret="" | at '/kafka/tls/caSecret'
                    kafka.auth.type="mtls",kafka.tls.caSecret="" | at '/kafka/tls/caSecret'
                    kafka.auth.type="mtls",kafka.tls.enabled=false | at '/kafka/tls/enabled'
                    kafka.auth.type="oidc"                      | at '/autoscaling/consumers/enabled'
                    postgresql.mode="internal",postgresql.existingSecret="" | at '/postgresql/existingSecret'
                    redis.mode="internal",redis.existingSecret="" | at '/redis/existingSecret'
                    tasks.restored="after the fire"             | at '/tasks/restored'
                    tasks.trashDays=0                           | at '/tasks/trashDays'
                    requestsPerMinute=-1                        | at '/requestsPerMinute'
                    logging.format="xml"                        | at '/logging/format'
                    languageModel.existingSecret=""             | at '/languageModel/existingSecret'
                    languageModel.endpoint="models"             | at '/languageModel/endpoint'
                    languageModel.limit="4 s"                   | at '/languageModel/limit'
                    languageModel.port=0                        | at '/languageModel/port'
                    """)
    void aWrongValueIsRefusedAtItsPlace(String wrong, String message) {
        var answer =
                Helm.template(List.of("--values", Scenario.EVERYTHING.values().toString(), "--set-json", wrong));

        assertThat(answer.succeeded()).as(wrong).isFalse();
        assertThat(answer.errors()).contains("don't meet the specifications of the schema", message);
    }
}
