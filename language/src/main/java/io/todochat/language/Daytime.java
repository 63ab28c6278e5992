package io.todochat.language;

import io.todochat.language.grammar.Range;
import io.todochat.language.time.DayPart;
import io.todochat.language.way.WordList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** In which half of the day an hour is by what takes place then: an evening walk, a concert, an alarm. */
record Daytime(Clause event) {

    private static final Map<String, DayPart> PARTS = Map.of(
            "morning", DayPart.MORNING,
            "breakfast", DayPart.MORNING,
            "sunrise", DayPart.MORNING,
            "afternoon", DayPart.AFTERNOON,
            "evening", DayPart.EVENING,
            "sunset", DayPart.EVENING,
            "bedtime", DayPart.EVENING,
            "night", DayPart.NIGHT);

    private static final Set<String> EVENINGS = WordList.in("evenings.words");

    /** Who does this is there; whoever does anything else about a party may do it at any hour. */
    private static final Set<String> BEING_THERE = Set.of(
            "go", "attend", "watch", "see", "have", "host", "join", "visit", "meet", "get", "order", "book", "reserve",
            "do", "take", "run", "cook");

    /** Behind one of these a party is only what something else is for. */
    private static final Set<String> PURPOSES = Set.of("about", "of", "before", "after", "without", "for", "from");

    private static final Set<String> DEFINITE = Set.of("the", "my", "our", "his", "her", "their");

    /** What may stand behind something that takes place, and makes it no part of a longer name. */
    private static final Set<String> FOLLOWING = Set.of(
            ("at in on with for by from and or then is are was starts begins to near together again please tickets")
                    .split(" "));

    /** The same of what is called so. */
    static Optional<DayPart> of(Phrase title) {
        var sentence = Sentence.of(title);
        return new Daytime(Clause.of(sentence, new Range(0, sentence.tokens().size()))).part();
    }

    /** Empty where any hour is the usual one. */
    static Optional<DayPart> of(Said said) {
        if (said.wakes()) {
            return Optional.of(DayPart.EARLY);
        }
        var slot = said.found() == null
                ? Optional.<String>empty()
                : Stream.of("title", "event", "what").filter(said::has).findFirst();
        return new Daytime(slot.map(said::slot).orElse(said.courtesy().core())).part();
    }

    private Optional<DayPart> part() {
        if (isRising()) {
            return Optional.of(DayPart.EARLY);
        }
        if (event.size() == 0
                || Adding.isDoing(event.word(0)) && !BEING_THERE.contains(event.word(0))
                || event.has("ticket")
                || event.has("tickets")) {
            return Optional.empty();
        }
        return IntStream.range(0, event.size())
                .filter(i -> !isPurpose(i))
                .mapToObj(this::part)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** "Get up", "wake the kids". */
    private boolean isRising() {
        return event.size() > 1
                && (event.word(0).equals("wake")
                        || event.word(0).equals("get") && event.word(1).equals("up"));
    }

    private Optional<DayPart> part(int at) {
        var isEvening = EVENINGS.contains(event.word(at)) && isAlone(at + 1)
                || at + 1 < event.size() && EVENINGS.contains(event.word(at) + " " + event.word(at + 1));
        return isEvening ? Optional.of(DayPart.EVENING) : Optional.ofNullable(PARTS.get(event.word(at)));
    }

    private boolean isAlone(int next) {
        return next >= event.size()
                || FOLLOWING.contains(event.word(next))
                || event.tokenBehind(next - 1) < event.token(next);
    }

    /** "A dress for the party"; who meets for drinks has them. */
    private boolean isPurpose(int at) {
        return IntStream.range(Math.max(0, at - 2), at)
                .anyMatch(i -> PURPOSES.contains(event.word(i))
                        && (!event.word(i).equals("for") || DEFINITE.contains(event.word(i + 1))));
    }
}
