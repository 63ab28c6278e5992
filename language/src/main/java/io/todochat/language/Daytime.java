package io.todochat.language;

import io.todochat.language.grammar.Range;
import io.todochat.language.time.DayPart;
import io.todochat.language.time.Mention;
import io.todochat.schedule.Slot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * In which half of the day an hour is by what takes place then: an evening walk, a concert, an alarm, a train.
 *
 * @param times those of it; none where only its name is known
 */
record Daytime(Clause event, List<Mention> times) {

    private static final Map<String, DayPart> PARTS = Map.of(
            "morning", DayPart.MORNING,
            "afternoon", DayPart.AFTERNOON,
            "evening", DayPart.EVENING,
            "night", DayPart.NIGHT);

    /** What may stand behind something that takes place. */
    private static final String PLACES =
            "at in on with for by from and or then is are was starts begins to near together again please tickets";

    private static final DayWords EVENINGS = DayWords.in("evenings.words", PLACES);

    private static final DayWords REHEARSALS = DayWords.in("rehearsals.words", PLACES);

    private static final DayWords MORNINGS = DayWords.in("mornings.words", PLACES);

    /** Who trains for a race is in no train. */
    private static final DayWords DEPARTURES =
            DayWords.in("departures.words", "at on and or then is are was leaves goes departs please");

    private static final Set<String> LEAVING = Set.of("leave for", "head to", "drive to", "walk to", "cycle to");

    /** Nobody rehearses in the evening from this hour on, or later. */
    private static final int LATE_TO_BEGIN = 9;

    private static final int NOON = 12;

    /** Nothing that takes place is called by more. */
    private static final int MOST_WORDS = 60;

    /** Who does this is there; whoever does anything else about a party may do it at any hour. */
    private static final Set<String> BEING_THERE = Set.of(
            "go", "attend", "watch", "see", "have", "host", "join", "visit", "meet", "get", "order", "book", "reserve",
            "do", "take", "run", "cook");

    /** Who does this to a train is in it. */
    private static final Set<String> BOARDING = Set.of("catch", "take", "get", "board");

    /** Who is on the way home has been away in the morning. */
    private static final Set<String> RETURNING = Set.of("home", "back", "return");

    /** Behind one of these a party is only what something else is for. */
    private static final Set<String> PURPOSES = Set.of("about", "of", "before", "after", "without", "for", "from");

    private static final Set<String> DEFINITE = Set.of("the", "my", "our", "his", "her", "their");

    /** The same of what is called so. */
    static Optional<DayPart> of(Phrase title) {
        var sentence = Sentence.of(title);
        return new Daytime(Clause.of(sentence, new Range(0, sentence.tokens().size())), List.of()).part();
    }

    /** Empty where any hour is the usual one. */
    static Optional<DayPart> of(Said said) {
        if (said.wakes()) {
            return Optional.of(DayPart.EARLY);
        }
        var slot = said.found() == null
                ? Optional.<String>empty()
                : Stream.of("title", "event", "what").filter(said::has).findFirst();
        var event = slot.map(said::slot).orElse(said.courtesy().core());
        return new Daytime(event, said.timing().times()).part();
    }

    private Optional<DayPart> part() {
        if (event.size() == 0) {
            return Optional.empty();
        }
        if (isRising()) {
            return Optional.of(DayPart.EARLY);
        }
        if (MORNINGS.begin(event, 0) || departs()) {
            return Optional.of(DayPart.MORNING);
        }
        if (event.size() > 2 && LEAVING.contains(event.word(0) + " " + event.word(1))) {
            return new Daytime(event.part(2, event.size()), times).part();
        }
        if (isEveningWithHour()) {
            return Optional.of(DayPart.EVENING);
        }
        if (Adding.isDoing(event.word(0)) && !BEING_THERE.contains(event.word(0))
                || event.has("ticket")
                || event.has("tickets")) {
            return Optional.empty();
        }
        return IntStream.range(0, Math.min(event.size(), MOST_WORDS))
                .filter(i -> part(i).isPresent() && !isPurpose(i))
                .mapToObj(this::part)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** "Bake a cake before the party at 7": the hour behind it is its own. */
    private boolean isEveningWithHour() {
        return IntStream.range(2, Math.min(event.size(), MOST_WORDS))
                .filter(i -> times.stream().anyMatch(time -> time.from() == event.tokenBehind(i)))
                .anyMatch(i -> event.word(i - 2).equals("before")
                        && DEFINITE.contains(event.word(i - 1))
                        && EVENINGS.begin(event, i));
    }

    /** "Get up", "wake the kids". */
    private boolean isRising() {
        return event.size() > 1
                && (event.word(0).equals("wake")
                        || event.word(0).equals("get") && event.word(1).equals("up"));
    }

    /** On a day to come, as of a mere hour the next one is meant. */
    private boolean departs() {
        var first = BOARDING.contains(event.word(0)) ? 1 : 0;
        return DEPARTURES.begin(event, first)
                && RETURNING.stream().noneMatch(event::has)
                && times.stream().anyMatch(this::isToCome);
    }

    private boolean isToCome(Mention time) {
        var today = event.sentence().phrase().at().toLocalDate();
        return time.repeat().isPresent()
                || !time.isDayOpen() && time.value().date().isAfter(today);
    }

    private Optional<DayPart> part(int at) {
        return EVENINGS.begin(event, at) || REHEARSALS.begin(event, at) && beginsEarly()
                ? Optional.of(DayPart.EVENING)
                : MORNINGS.begin(event, at)
                        ? Optional.of(DayPart.MORNING)
                        : Optional.ofNullable(PARTS.get(event.word(at)));
    }

    private boolean beginsEarly() {
        return !times.isEmpty()
                && times.stream()
                        .noneMatch(time -> time.value() instanceof Slot.Moment(var hour)
                                && hour.getHour() >= LATE_TO_BEGIN
                                && hour.getHour() < NOON);
    }

    /** "A dress for the party"; who meets for drinks has them. */
    private boolean isPurpose(int at) {
        return IntStream.range(Math.max(0, at - 2), at)
                .anyMatch(i -> PURPOSES.contains(event.word(i))
                        && (!event.word(i).equals("for") || DEFINITE.contains(event.word(i + 1))));
    }
}
