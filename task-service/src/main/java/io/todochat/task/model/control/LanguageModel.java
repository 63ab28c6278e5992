package io.todochat.task.model.control;

import io.todochat.dapr.Converser;
import io.todochat.dapr.Sidecar;
import io.todochat.dapr.SidecarUnavailable;
import io.todochat.language.Phrase;
import io.todochat.task.model.entity.Fence;
import io.todochat.task.model.entity.Instructions;
import io.todochat.task.model.entity.Proposal;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Somebody else who may understand what our grammar does not. Off unless a component is configured. The message is all
 * that it is told: no name, no time, no task. It proposes; what it proposes is read by our grammar and believed in
 * nothing else.
 */
@ApplicationScoped
public class LanguageModel {

    private static final Logger LOG = Logger.getLogger(LanguageModel.class.getName());

    /** In characters of UTF-16. Who says more tells a story. */
    private static final int LONGEST_TEXT = 1_000;

    /** The others are answered without it: requests must not pile up behind a model. */
    private static final int AT_ONCE = 8;

    @Inject
    @ConfigProperty(name = "todochat.model.component")
    Optional<String> component;

    @Inject
    @ConfigProperty(name = "todochat.model.limit", defaultValue = "PT4S")
    Duration limit;

    @Inject
    Sidecar sidecar;

    @Inject
    Clock clock;

    private Optional<Converser> converser;
    private Breaker breaker;

    @PostConstruct
    void connect() {
        converser = component.map(name -> new Converser(sidecar, name, limit));
        breaker = new Breaker(clock, AT_ONCE);
    }

    /**
     * What the phrase may mean, for phrases that the grammar takes for no command. Never fails, and takes no longer than
     * its limit: whatever goes wrong, there is no proposal. One that there is can be read.
     */
    public Optional<Proposal> propose(Phrase phrase) {
        if (converser.isEmpty() || phrase.text().isBlank() || phrase.text().length() > LONGEST_TEXT) {
            return Optional.empty();
        }
        try {
            var proposal =
                    breaker.ask(() -> ask(converser.get(), phrase.text())).map(Proposal::of);
            var reading = proposal.flatMap(told -> told.reading(phrase));
            LOG.info(() -> "the language model proposed "
                    + reading.map(one -> one.command().intent()).orElse("nothing"));
            return proposal.filter(_ -> reading.isPresent());
        } catch (SidecarUnavailable e) {
            LOG.log(Level.WARNING, "the language model is not available: {0}", e.getMessage());
            return Optional.empty();
        }
    }

    private static Optional<JsonObject> ask(Converser converser, String text) {
        var fence = new Fence(UUID.randomUUID().toString().replace("-", ""));
        return converser.call(ProposalForm.TOOL, Instructions.about(fence), fence.around(text));
    }
}
