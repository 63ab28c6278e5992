package io.todochat.components;

import static org.assertj.core.api.Assertions.assertThat;

import io.todochat.cell.Service;
import io.todochat.cell.Topics;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The YAML of the components says what the cell and the services rely on. */
class ComponentsTest {

    private static final Components YAML = Components.local();
    private static final Set<String> APPS =
            Set.copyOf(Stream.of(Service.values()).map(Service::appId).toList());

    static Stream<Components.Subscription> subscriptions() {
        return YAML.subscriptions();
    }

    static Stream<Components.Component> pubsubs() {
        return YAML.components().filter(component -> component.type().startsWith("pubsub."));
    }

    static Stream<Components.Component> stores() {
        return YAML.components().filter(component -> component.type().startsWith("state."));
    }

    @Test
    void theBrokerHasExactlyTheTopicsThatAreSpokenOf() {
        var published = pubsubs().flatMap(pubsub -> pubsub.topics("publishingScopes").values().stream());
        var heard = pubsubs().flatMap(pubsub -> pubsub.topics("subscriptionScopes").values().stream());

        var spokenOf = Stream.concat(published, heard).flatMap(Set::stream).distinct();

        assertThat(spokenOf).containsExactlyInAnyOrderElementsOf(Topics.ALL);
    }

    @ParameterizedTest
    @MethodSource("pubsubs")
    void everyAppThatSeesAPubsubIsLimitedInBothDirections(Components.Component pubsub) {
        // An app that is not named there may do everything.
        assertThat(pubsub.topics("publishingScopes").keySet()).containsExactlyInAnyOrderElementsOf(pubsub.scopes());
        assertThat(pubsub.topics("subscriptionScopes").keySet()).containsExactlyInAnyOrderElementsOf(pubsub.scopes());
    }

    @ParameterizedTest
    @MethodSource("subscriptions")
    void everySubscriptionIsOneAppsAndThatAppMayHearTheTopic(Components.Subscription subscription) {
        assertThat(subscription.scopes()).hasSize(1).isSubsetOf(APPS);
        var app = subscription.scopes().getFirst();

        var pubsub = YAML.component(subscription.pubsub());

        assertThat(pubsub.topics("subscriptionScopes").get(app)).contains(subscription.topic());
    }

    @ParameterizedTest
    @MethodSource("subscriptions")
    void theReceiversSidecarMayWriteItsDeadLetters(Components.Subscription subscription) {
        var app = subscription.scopes().getFirst();
        var allowed =
                YAML.component(subscription.pubsub()).topics("publishingScopes").get(app);

        // What is only for open pages is never repeated, and needs none.
        assertThat(subscription.deadLetterTopic().isEmpty())
                .isEqualTo(subscription.pubsub().equals("broadcast"));
        assertThat(allowed).containsAll(subscription.deadLetterTopic().stream().toList());
    }

    @Test
    void noTwoSubscriptionsShareADeadLetterTopic() {
        assertThat(subscriptions().flatMap(subscription -> subscription.deadLetterTopic().stream()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("subscriptions")
    void noEventIsWithoutARoute(Components.Subscription subscription) {
        assertThat(subscription.routes().at("default").exists()).isTrue();
    }

    @Test
    void everyStoreIsOneAppsAndHasAFileOfItsOwn() {
        assertThat(stores()).allMatch(store -> store.scopes().size() == 1 && APPS.containsAll(store.scopes()));
        assertThat(stores().map(store -> store.setting("connectionString"))).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("stores")
    void everyStoreRemovesWhatIsOver(Components.Component store) {
        assertThat(store.setting("cleanupInterval")).isNotEqualTo("0");
    }

    @Test
    void appsMayReadOneSecretOnly() {
        assertThat(YAML.configurations())
                .allSatisfy(configuration -> assertThat(
                                configuration.at("spec", "secrets", "scopes").items())
                        .singleElement()
                        .satisfies(scope ->
                                assertThat(scope.at("allowedSecrets").words()).isEqualTo(List.of("user-tokens"))));
    }

    @Test
    void noStoreIsEverAskedTwiceOnItsOwn() {
        var stores = stores().map(Components.Component::name).toList();

        assertThat(YAML.resiliency().at("targets", "components").keys()).doesNotContainAnyElementsOf(stores);
    }
}
