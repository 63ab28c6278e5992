package io.todochat.notification.stream.control;

import io.todochat.notification.stream.entity.Message;
import io.todochat.notification.stream.entity.Recent;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The pages that are open on this replica, by person. Thread-safe; no method waits for a page. */
@ApplicationScoped
public class OpenPages {

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final Map<String, Audience> audiences = new ConcurrentHashMap<>();

    /** Liberty lets requests end first, for 30 seconds at least: to it a page that is open is one of them. */
    private Thread atShutdown;

    private volatile boolean closed;

    /** One person's pages, and what they were told last. Changed only inside the map's own atomic steps. */
    private record Audience(Set<OpenPage> pages, Recent told) {}

    @PostConstruct
    void beToldOfShutdown() {
        atShutdown = new Thread(this::close, "close-pages");
        Runtime.getRuntime().addShutdownHook(atShutdown);
    }

    /** Keeps a page told of its person's news until it is gone. */
    public void open(String user, Wire wire) {
        open(user, new OpenPage(wire, HEARTBEAT));
    }

    void open(String user, OpenPage page) {
        audiences.compute(user, (same, present) -> {
            var audience = present == null ? new Audience(ConcurrentHashMap.newKeySet(), new Recent()) : present;
            audience.pages().add(page);
            page.open(() -> remove(user, page));
            return audience;
        });
        if (closed) {
            page.giveUp();
        }
    }

    private void remove(String user, OpenPage page) {
        audiences.computeIfPresent(user, (same, audience) -> {
            audience.pages().remove(page);
            return audience.pages().isEmpty() ? null : audience;
        });
    }

    /** Tells all of a person's pages, once of each event. */
    public void tell(String user, Message.Event event) {
        audiences.computeIfPresent(user, (same, audience) -> {
            if (audience.told().isNew(event.name() + ":" + event.id())) {
                audience.pages().removeIf(page -> !page.tell(event));
            }
            return audience.pages().isEmpty() ? null : audience;
        });
    }

    int count(String user) {
        var audience = audiences.get(user);
        return audience == null ? 0 : audience.pages().size();
    }

    @PreDestroy
    void stop() {
        close();
        try {
            Runtime.getRuntime().removeShutdownHook(atShutdown);
        } catch (IllegalStateException e) {
            // It runs, or has run: the whole server stops, not just this application.
        }
    }

    /** Pages connect again, to a replica that goes on. */
    void close() {
        closed = true;
        audiences.values().forEach(audience -> audience.pages().forEach(OpenPage::giveUp));
    }
}
