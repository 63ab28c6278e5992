package io.todochat.task.tasks.control;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.json.bind.Jsonb;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** The tasks of all persons, without a server. */
public final class MemoryTasks {

    private MemoryTasks() {}

    /** Those in a store. */
    public static TaskStore in(MemoryStore store, Jsonb jsonb, Clock clock) {
        var tasks = new TaskStore();
        tasks.store = store;
        tasks.jsonb = jsonb;
        tasks.clock = clock;
        tasks.committed = new Unheard<>();
        tasks.cachedMegabytes = 32;
        tasks.restoration = new Restoration();
        tasks.restoration.restored = Optional.empty();
        tasks.open();
        return tasks;
    }

    /** Nobody listens. */
    private static final class Unheard<T> implements Event<T> {

        @Override
        public void fire(T event) {}

        @Override
        public <U extends T> CompletionStage<U> fireAsync(U event) {
            return CompletableFuture.completedStage(event);
        }

        @Override
        public <U extends T> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
            return CompletableFuture.completedStage(event);
        }

        @Override
        public Event<T> select(Annotation... qualifiers) {
            return this;
        }

        @Override
        public <U extends T> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
            return new Unheard<>();
        }

        @Override
        public <U extends T> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
            return new Unheard<>();
        }
    }
}
