package io.todochat.language;

import io.todochat.language.command.Changes;
import io.todochat.language.command.Fields;
import io.todochat.language.command.Filter;
import io.todochat.language.command.Reminder;
import io.todochat.language.time.Mention;
import io.todochat.language.token.Token;
import io.todochat.schedule.Slot;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the times of a clause say of a task. */
record Timing(
        Sentence sentence,
        List<Mention> times,
        List<Mention> leads,
        List<Mention> rings,
        Set<Mention> strict,
        Set<Mention> joined) {

    /** A day behind these words is not meant itself. */
    private static final Set<String> STRICT = Set.of("before", "after");

    /** "Not before Friday" may be on it, and "day before Friday" is no more before than that. */
    private static final Set<String> DISTANT =
            Set.of("not", "day", "night", "evening", "morning", "week", "weekend", "month", "year");

    static Timing of(Clause clause) {
        var rings = mentions(clause, "ring");
        var said = mentions(clause, "time");
        var times = said.isEmpty() ? rings : said;
        var strict = times.stream().filter(time -> isStrict(clause, time)).collect(Collectors.toSet());
        var joined = times.stream().filter(clause::isJoined).collect(Collectors.toSet());
        return new Timing(clause.sentence(), times, mentions(clause, "reminder"), rings, strict, joined);
    }

    Phrase phrase() {
        return sentence.phrase();
    }

    /** The words in which a time is said. */
    List<String> words(Mention time) {
        return time.places().stream()
                .flatMap(place -> sentence.tokens().subList(place.from(), place.to()).stream())
                .map(Token::word)
                .toList();
    }

    /** Only some of the times. */
    Timing only(Collection<Mention> some) {
        return new Timing(sentence, times.stream().filter(some::contains).toList(), leads, rings, strict, joined);
    }

    /** Those behind a time that are joined to it by an "and" alone: "at noon and at 6". */
    List<Mention> joinedTo(Mention time) {
        return times.stream()
                .skip(times.indexOf(time) + 1L)
                .takeWhile(joined::contains)
                .toList();
    }

    private static boolean isStrict(Clause clause, Mention time) {
        var tokens = clause.sentence().tokens();
        var first = time.places().getFirst();
        var word = tokens.get(first.from()).word();
        return new Beforehand(tokens).isBeforeTurnAt(first.from())
                || STRICT.contains(word)
                || !DISTANT.contains(word)
                        && first.from() + 1 < first.to()
                        && STRICT.contains(tokens.get(first.from() + 1).word());
    }

    private static List<Mention> mentions(Clause clause, String field) {
        return clause.chunks().stream()
                .filter(chunk -> chunk.field().equals(field))
                .map(chunk -> (Mention) chunk.meaning())
                .toList();
    }

    /** The same, as if only that time was said. */
    Timing only(Mention time) {
        return new Timing(sentence, List.of(time), leads, rings, strict, joined);
    }

    /** Whether one of them is of two minds about its day. */
    boolean isDoubtful() {
        return times.stream().anyMatch(Mention::isDoubtful);
    }

    boolean isSaid() {
        return !times.isEmpty();
    }

    /** The first one that is no mere beginning. */
    Optional<Mention> main() {
        return times.stream()
                .filter(time -> time.repeat().isPresent())
                .findFirst()
                .or(() -> times.stream()
                        .filter(time ->
                                time.link() != Mention.Link.FROM || time.until().isPresent())
                        .findFirst());
    }

    /** The next time it is that hour, as people say hours: 1 to 6 are in the afternoon. */
    Slot next(int hour) {
        return nextAt(hour <= 6 ? hour + 12 : hour);
    }

    private Slot nextAt(int hour) {
        var today = phrase().at().toLocalDate().atTime(hour % 24, 0);
        return new Slot.Moment(today.isBefore(phrase().at().toLocalDateTime()) ? today.plusDays(1) : today);
    }

    /** The day that is said, and nothing else of a time. */
    Optional<LocalDate> day() {
        return times.size() == 1
                        && times.getFirst().kind() == Mention.Kind.DATE
                        && times.getFirst().part().isEmpty()
                        && times.getFirst().value() instanceof Slot.Day(var day)
                ? Optional.of(day)
                : Optional.empty();
    }

    /** What rings at exactly that hour, on the day that is said or the next time it is that hour. */
    Fields alarm(int hour) {
        var due = day().<Slot>map(day -> new Slot.Moment(day.atTime(hour % 24, 0)))
                .orElseGet(() -> nextAt(hour));
        var rings = due.in(phrase().at().getZone()).toInstant();
        return Fields.NOTHING.due(due).reminding(List.of(new Reminder.At(rings)));
    }

    /** Each of them alone. */
    List<Timing> each() {
        return times.stream()
                .map(time -> new Timing(sentence, List.of(time), leads, rings, strict, joined))
                .toList();
    }

    /** The last one, to which something is moved. */
    Optional<Mention> last() {
        return times.isEmpty() ? Optional.empty() : Optional.of(times.getLast());
    }

    /** What they say of a new task. */
    Fields fields() {
        return new DueDate(this).fields();
    }

    /** What one of them says of a task. */
    Fields fields(Optional<Mention> time, Optional<Slot> start) {
        return new DueDate(this).fields(time, start);
    }

    /** What one of them says of a task that is there. */
    Changes changes(Mention time) {
        return new DueDate(this).changes(time);
    }

    /** What begins at that time, or not before it. */
    Slot beginning(Mention time) {
        return new DueDate(this).beginning(time);
    }

    static Reminder before(Mention lead) {
        var amount = lead.amount().orElseThrow();
        return amount.isDays() && lead.value() instanceof Slot.Moment(var at)
                ? new Reminder.DaysBefore(amount.period(), at.toLocalTime())
                : new Reminder.Before(amount);
    }

    /** By the person's own clocks; of a part of the day its day. */
    static Slot slot(Mention time) {
        return time.kind() == Mention.Kind.DATE && time.part().isPresent()
                ? new Slot.Day(time.value().date())
                : time.zone().isPresent() ? time.due() : time.value();
    }

    Optional<Slot> until(Mention time) {
        return time.untilAt(phrase().at().getZone());
    }

    /** When "remind me" reminds: not at all where nothing was said of a time, or that is past. */
    List<Reminder> reminders() {
        return new Ringing(this).reminders();
    }

    /** A filter for what is due then. */
    Filter filter(Filter filter) {
        return new DueThen(this).filter(filter);
    }
}
