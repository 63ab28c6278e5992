package io.todochat.task.tasks.entity;

import io.todochat.events.SeriesState;
import io.todochat.schedule.Continuation;
import io.todochat.schedule.Recurrence;
import io.todochat.schedule.Slot;
import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A repeating task over its life. One instance is open at a time.
 *
 * @param id the number of its first task
 * @param rule RFC 5545 RRULE value
 * @param start the first slot: a local date or date-time
 * @param zone the IANA zone in which slots are placed; dates float with the person
 * @param monthEnd {@code clamp} or {@code skip}
 * @param revision new with each commit that closes or opens its instance, changes its rule, or ends it: the sequence of
 *     that commit's last event; an answer must name it
 * @param lastSlot the newest slot
 * @param lastTask the task of that slot
 * @param open whether that task is open
 * @param ended whether the rule has no further slot
 * @param missed how many slots were passed over because an occurrence was closed late
 * @param from {@code schedule} or {@code completion}; null is {@code schedule}
 * @param previous the task before the newest, which may become the open one again; 0 where none is known
 * @param edition the revision in which it was first so; an undo brings the old one back
 * @param paused whether nothing is to follow until a person resumes it
 * @param stopped whether a person ended it; that its newest task is open again does not bring it back
 * @param skipTo slots before this local date or date-time are left out on purpose; null for none
 * @param completed when the newest task was done; null where it is open or was not done
 * @param done how many occurrences were done; like the next three, counted since there are such counts
 * @param skipped how many slots were left out on purpose: skipped, given up, deleted, or passed while it was paused
 * @param position which slot of its rule the newest is, counted from 1
 * @param passed how many slots were passed over when the newest task was made; null for none
 * @param opening the edition of the newest task as it was made by itself; 0 where that is not known
 * @param following what the next task is made of; null where that is the newest task
 * @param rdates slots besides those of the rule; null for none
 * @param exdates slots that are left out; null for none
 */
public record Series(
        String id,
        String rule,
        String start,
        String zone,
        String monthEnd,
        long revision,
        String lastSlot,
        int lastTask,
        boolean open,
        boolean ended,
        int missed,
        String from,
        int previous,
        long edition,
        boolean paused,
        boolean stopped,
        String skipTo,
        Instant completed,
        int done,
        int skipped,
        int position,
        Passed passed,
        long opening,
        Template following,
        List<String> rdates,
        List<String> exdates) {

    /** Slots that were passed over at once. */
    public record Passed(int missed, int skipped) {}

    public Series {
        position = Math.max(1, position);
    }

    /** One that begins with a task. */
    static Series of(Repetition how, Task first, String zone) {
        var parts = new SeriesParts();
        parts.id = first.id();
        parts.repeats(how);
        parts.start = first.due();
        parts.zone = zone;
        parts.lastSlot = first.due();
        parts.lastTask = first.number();
        parts.open = first.isOpen();
        if (!first.isOpen()) {
            parts.close(first.completed());
        }
        return parts.series();
    }

    /** The same with some parts changed. It gets a new edition. */
    Series with(Consumer<SeriesParts> change) {
        var parts = new SeriesParts(this);
        parts.edition = 0;
        change.accept(parts);
        return parts.series();
    }

    /** How it repeats, as a person gives it. */
    @JsonbTransient
    public Repetition repetition() {
        return new Repetition(rule, monthEnd, from, rdates, exdates);
    }

    /** How one of its tasks repeats; empty for an open one that is the last, as nothing follows it. */
    public Optional<Repetition> repetition(Task task) {
        return task.isOpen() && isOver() ? Optional.empty() : Optional.of(repetition());
    }

    /** Whether nothing follows any more. */
    @JsonbTransient
    public boolean isOver() {
        return ended || stopped;
    }

    /** Whether its slots are dates, which float with the person. */
    @JsonbTransient
    public boolean floats() {
        return Slot.parse(start) instanceof Slot.Day;
    }

    /** Whether the next instance is still to be made. */
    @JsonbTransient
    public boolean asksForTheNext() {
        return !open && !paused && !isOver();
    }

    /** Whether nothing was said about it since its newest task was made by itself. */
    boolean isAsOpened() {
        return opening == 0 || opening == edition;
    }

    /** Whether a task is its newest one, still as it was made by itself. */
    boolean isUntouched(Task task) {
        return open && task.edition() > 0 && task.edition() == (opening == 0 ? edition : opening);
    }

    /** Whether it says the same, whenever it said so first. */
    boolean isLike(Series other) {
        return unstamped().equals(other.unstamped());
    }

    /** Whether it will go on in the same way. */
    boolean goesOnLike(Series other) {
        return repetition().equals(other.repetition())
                && start.equals(other.start)
                && paused == other.paused
                && isOver() == other.isOver()
                && Objects.equals(skipTo, other.skipTo);
    }

    private Series unstamped() {
        return with(parts -> parts.revision = 0);
    }

    Series stamped(long newRevision) {
        var parts = new SeriesParts(this);
        parts.revision = newRevision;
        parts.edition = edition == 0 ? newRevision : edition;
        parts.opening = opening == SeriesParts.NOW ? newRevision : opening;
        return parts.series();
    }

    /** What others are told of it. */
    public SeriesState state(Settings settings) {
        return new SeriesState(
                id,
                rule,
                start,
                lastSlot,
                placedIn(settings),
                monthEnd,
                revision,
                open,
                position,
                from,
                completed,
                skipTo,
                paused,
                isOver(),
                rdates,
                exdates);
    }

    /** The zone in which its slots are placed now. */
    public String placedIn(Settings settings) {
        return floats() ? settings.zone() : zone;
    }

    /** What it comes to, where its slots are placed now. */
    public Recurrence recurrence(Settings settings) {
        return repetition().recurrence(start, placedIn(settings));
    }

    /** How it repeats, in plain English. */
    public String sentence(Settings settings) {
        var all = recurrence(settings);
        return isFromCompletion() ? all.sentenceFromCompletion() : all.sentence();
    }

    /** Whether its rule begins anew whenever a task is done. */
    @JsonbTransient
    public boolean isFromCompletion() {
        return "completion".equals(from);
    }

    /** Its rule as it reads when it begins at the newest slot: COUNT counts only what is left. */
    @JsonbTransient
    public String ruleLeft() {
        return continuation(zone, null).left();
    }

    /**
     * What follows if its open task is done at an instant, or what comes at that instant where none is open.
     *
     * @return empty when the rule has ended
     * @throws IllegalArgumentException where that cannot be told
     */
    public Optional<Continuation.Next> next(Instant now, Settings settings) {
        return continuation(placedIn(settings), open ? now : completed).next(now);
    }

    private Continuation continuation(String place, Instant doneAt) {
        return new Continuation(
                repetition().recurrence(start, place),
                Slot.parse(lastSlot),
                position,
                isFromCompletion(),
                doneAt,
                skipTo == null ? null : Slot.parse(skipTo));
    }
}
