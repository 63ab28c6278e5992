package io.todochat.dapr;

import io.todochat.dapr.Fault.Call;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Supplier;

/** The real store behind a way on which things go wrong. Thread-safe if plan and other replica are. */
final class FaultyStore implements StateStore {

    private final StateStore real;
    private final Function<Call, Fault> plan;
    private final Runnable other;
    private final Queue<List<Operation>> untilNextReading = new ConcurrentLinkedQueue<>();
    private final Queue<List<Operation>> untilTheEnd = new ConcurrentLinkedQueue<>();
    private volatile boolean calm;

    /**
     * @param plan tells the fault of each call
     * @param other lets another replica commit
     */
    FaultyStore(StateStore real, Function<Call, Fault> plan, Runnable other) {
        this.real = real;
        this.plan = plan;
        this.other = other;
    }

    /** What is under way arrives; from now on nothing goes wrong. */
    void calm() {
        calm = true;
        arrive(untilNextReading);
        arrive(untilTheEnd);
    }

    @Override
    public Optional<Document> get(String key) {
        return read(() -> real.get(key));
    }

    @Override
    public Map<String, Document> getAll(Collection<String> keys) {
        return read(() -> real.getAll(keys));
    }

    private <T> T read(Supplier<T> reading) {
        var fault = next(Call.READ);
        if (fault == Fault.REFUSED || fault == Fault.SILENCE) {
            throw new SidecarUnavailable("refused by the test");
        }
        var found = reading.get();
        arrive(untilNextReading);
        if (fault == Fault.OTHER_AFTER) {
            other.run();
        }
        return found;
    }

    @Override
    public Outcome transact(List<Operation> operations) {
        return switch (next(Call.WRITE)) {
            case NOT_SENT, SILENCE -> Outcome.UNKNOWN;
            case BUSY -> Outcome.BUSY;
            case LATE -> postpone(operations, untilNextReading);
            case LATEST -> postpone(operations, untilTheEnd);
            case ANSWER_LOST -> {
                real.transact(operations);
                yield Outcome.UNKNOWN;
            }
            case SENT_TWICE -> {
                real.transact(operations);
                yield real.transact(operations);
            }
            case OTHER_AFTER -> {
                var outcome = real.transact(operations);
                other.run();
                yield outcome;
            }
            case NONE, REFUSED -> real.transact(operations);
        };
    }

    private Fault next(Call call) {
        return calm ? Fault.NONE : plan.apply(call);
    }

    private static Outcome postpone(List<Operation> operations, Queue<List<Operation>> queue) {
        queue.add(operations);
        return Outcome.UNKNOWN;
    }

    private void arrive(Queue<List<Operation>> queue) {
        for (var operations = queue.poll(); operations != null; operations = queue.poll()) {
            real.transact(operations);
        }
    }
}
