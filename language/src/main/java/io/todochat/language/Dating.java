package io.todochat.language;

import io.todochat.language.time.Mention;
import io.todochat.language.token.Token;
import io.todochat.schedule.Slot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Which of its times say when a new task is due; the others belong to what is to be done: "Q1 planning next Tuesday", "buy
 * tickets for Friday's concert tomorrow".
 *
 * @param reminds whether each of several times is one to remind at
 */
record Dating(Clause clause, Timing all, boolean reminds) {

    private static final Set<String> DETERMINERS =
            Set.of("the", "my", "our", "your", "his", "her", "their", "a", "an", "this", "that");

    /** A time behind one of these tells what something is for, if another tells when it is to be done. */
    private static final Set<String> PURPOSES = Set.of("for", "about", "of");

    /** Around something else that takes place: "before Saturday's market" stays in the title, as it says more than the day. */
    private static final Set<String> EVENTFUL = Set.of("before", "after", "until");

    /** What begins with one of these says when, also in front of a noun. */
    private static final Set<String> WHEN = Set.of(
            ("today tomorrow overmorrow tonight next this the coming following day end eod in on at by from until till before after "
                            + "during over within due first last")
                    .split(" "));

    private static final Set<String> WEEKDAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    /** What may stand behind a time, and is no noun. */
    private static final Set<String> LINKING = Set.of(
            ("to about with for at on in from by of and or but then if when i we you my our the a an please that not is "
                            + "are remind")
                    .split(" "));

    /** What is asked about by these stands behind an "if". */
    private static final Set<String> ASKING = Set.of("ask", "check", "find", "see", "confirm", "clarify", "verify");

    private static final Set<String> WHETHER = Set.of("if", "whether");

    /** Days of a period that is more than any day in it. */
    private static final int LONG = 14;

    static Dating of(Said said) {
        var clause = said.courtesy().core();
        var reminds = said.found() != null
                && (said.says().equals("remind-me") || said.says().equals("alarm"));
        return new Dating(clause, Timing.of(clause), reminds);
    }

    /** Only those that say when. */
    Timing timing() {
        return all.only(dating());
    }

    /** Those that stay in the title. */
    List<Mention> named() {
        var dating = dating();
        var either = new EitherTime(clause, all);
        return all.times().stream()
                .filter(time -> !dating.contains(time)
                        || isNamed(time) && !isBare(time)
                        || !reminds && either.ofHours(time)
                        || either.isFirst(time))
                .toList();
    }

    private List<Mention> dating() {
        var dating = new ArrayList<Mention>();
        main().ifPresent(main -> {
            dating.add(main);
            if (reminds) {
                dating.addAll(all.joinedTo(main));
            } else if (isDay(main)) {
                all.joinedTo(main).stream().takeWhile(Dating::isDay).forEach(dating::add);
            }
        });
        all.times().stream()
                .filter(time -> isBeginning(time) && !isPast(time))
                .findFirst()
                .ifPresent(dating::add);
        return dating;
    }

    private static boolean isDay(Mention time) {
        var isHours = time.kind() == Mention.Kind.PERIOD && time.value() instanceof Slot.Moment;
        return (time.kind() == Mention.Kind.DATE || isHours) && !time.isDayOpen() && !isBeginning(time);
    }

    private Optional<Mention> main() {
        return first(time -> time.repeat().isPresent())
                .or(() -> first(time -> !isBeginning(time) && !isNamed(time) && !(isPast(time) && isOneOfSeveral())))
                .or(() -> first(time -> !isBeginning(time) && !isPast(time) && !hasBeginning() && !isAsked(time)));
    }

    private Optional<Mention> first(Predicate<Mention> which) {
        return all.times().stream().filter(which).findFirst();
    }

    private boolean hasBeginning() {
        return all.times().stream().anyMatch(Dating::isBeginning);
    }

    /** Not before then, and no more is said. */
    private static boolean isBeginning(Mention time) {
        return time.link() == Mention.Link.FROM
                && time.until().isEmpty()
                && time.repeat().isEmpty();
    }

    private boolean isOneOfSeveral() {
        return all.times().size() > 1;
    }

    private boolean isPast(Mention time) {
        return end(time).isBefore(all.phrase().at().toLocalDate());
    }

    private static LocalDate end(Mention time) {
        var end = time.until().orElse(time.value());
        return time.until().isPresent() && end instanceof Slot.Day ? end.date().minusDays(1) : end.date();
    }

    /** Whether it belongs to a noun. */
    private boolean isNamed(Mention time) {
        return time.repeat().isEmpty()
                && time.places().size() == 1
                && time.from() >= clause.range().from()
                && time.to() <= clause.range().to()
                && (isOwner(time)
                        || isAttribute(time)
                        || isLong(time)
                        || isWeekendOf(time)
                        || isAsked(time)
                        || isOneOfSeveral() && PURPOSES.contains(word(time.from())));
    }

    /** "Ask Tom if he can come on Saturday": it says when he comes, and not when he is asked. */
    private boolean isAsked(Mention time) {
        return clause.size() > 0
                && time.link() != Mention.Link.BY
                && time.kind() != Mention.Kind.TIME
                && ASKING.contains(clause.word(0))
                && IntStream.range(clause.range().from() + 1, time.from() - 1)
                        .anyMatch(token -> WHETHER.contains(word(token)));
    }

    /** "Race weekend 10 April". */
    private boolean isWeekendOf(Mention time) {
        return time.to() == time.from() + 1
                && word(time.from()).equals("weekend")
                && time.from() > clause.range().from()
                && all.times().stream().anyMatch(other -> other != time && !other.isDayOpen());
    }

    /** "The invoice 2026-11 by Friday": a month or more beside a day says nothing of when. */
    private boolean isLong(Mention time) {
        return lasts(time) && all.times().stream().anyMatch(other -> !lasts(other) && !isBeginning(other));
    }

    private static boolean lasts(Mention time) {
        return time.kind() == Mention.Kind.PERIOD
                && time.link() == Mention.Link.AT
                && time.value() instanceof Slot.Day(var from)
                && end(time).isAfter(from.plusDays(LONG));
    }

    /** "Tomorrow's lecture"; alone, and as what a sentence begins with, it says when that is. */
    private boolean isOwner(Mention time) {
        return word(time.to() - 1).endsWith("'s")
                && isBeforeNoun(time.to())
                && (isOneOfSeveral() || time.from() > clause.range().from());
    }

    /** "Q4 taxes", "the 8 am crew". */
    private boolean isAttribute(Mention time) {
        var isPeriod = time.kind() == Mention.Kind.PERIOD || time.kind() == Mention.Kind.DATE && isHoliday(time);
        return isBeforeNoun(time.to())
                && (isPeriod && !WHEN.contains(word(time.from()))
                        || time.kind() == Mention.Kind.TIME
                                && time.from() > clause.range().from()
                                && DETERMINERS.contains(word(time.from() - 1)));
    }

    /** A date in figures, or a weekday, says when, whatever stands behind it. */
    private boolean isHoliday(Mention time) {
        return clause.sentence().tokens().subList(time.from(), time.to()).stream()
                .noneMatch(token -> token instanceof Token.Number || WEEKDAYS.contains(token.word()));
    }

    private boolean isBeforeNoun(int next) {
        return next < clause.range().to()
                && !clause.isSeenThrough(next)
                && clause.sentence().tokens().get(next) instanceof Token.Word word
                && !LINKING.contains(word.word())
                && !Adding.isDoing(word.word());
    }

    /** "Prepare tomorrow's lecture" is to prepare the lecture; nobody buys tickets concert. */
    private boolean isBare(Mention time) {
        return isOwner(time) && !PURPOSES.contains(word(time.from())) && !EVENTFUL.contains(word(time.from()));
    }

    private String word(int token) {
        return clause.sentence().tokens().get(token).word();
    }
}
