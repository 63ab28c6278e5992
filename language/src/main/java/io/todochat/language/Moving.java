package io.todochat.language;

import io.todochat.language.command.Changes;
import io.todochat.language.command.Command;
import io.todochat.language.command.Fields;
import io.todochat.language.command.Filter;
import io.todochat.language.command.Target;
import io.todochat.language.time.Amount;
import io.todochat.language.time.Mention;
import io.todochat.language.way.Vocabulary;
import io.todochat.schedule.Slot;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** When a task is to be due instead: by day or time, or by how much later or earlier. */
record Moving(Said said, Timing timing) {

    private static final Set<String> VERBS =
            Set.of("move", "reschedule", "postpone", "push", "shift", "delay", "defer", "put");

    private static final Set<String> ALL = Set.of("all", "everything");

    private static final Set<String> LATER = Set.of("later", "further");

    private static final Pattern FOLLOWING = Pattern.compile(
            "(?:to |until |for )?(?:the )?(?:(day|week|month) after|(?:following|next(?= day)) (day|week|month))");

    private static final Map<String, Amount> LENGTHS = Map.of(
            "day", Amount.of(Period.ofDays(1)),
            "week", Amount.of(Period.ofWeeks(1)),
            "month", Amount.of(Period.ofMonths(1)));

    Changes changes() {
        if (question() != null) {
            return Changes.NOTHING;
        }
        if (length().isPresent()) {
            return said.says().equals("advance") ? Changes.earlier(length().get()) : Changes.later(length().get());
        }
        if (hour().isPresent()) {
            var changes = at(hour().getAsInt());
            return hour().getAsInt() <= 12 ? changes.inEitherHalf() : changes;
        }
        if (!timing.isSaid()) {
            return Changes.earlier(timing.leads().getFirst().amount().orElseThrow());
        }
        return later().map(Changes::later).orElseGet(this::rescheduled);
    }

    /** What is moved, without the times that say to when. */
    Clause placed(Clause what) {
        if (isEither()) {
            var last = what.size() - 1;
            return what.part(0, last > 0 && what.word(last).equals("or") ? last : last + 1);
        }
        return isInstead()
                ? timing.times().stream().reduce(what, Clause::without, (a, b) -> b)
                : to().map(what::without).orElse(what);
    }

    /** The time that says to when; empty where a length says how far, or a bare number to which hour. */
    private Optional<Mention> to() {
        var isElsewhere =
                length().isPresent() || hour().isPresent() && timing.day().isEmpty();
        return isElsewhere ? Optional.empty() : when();
    }

    /** "At 10 instead of 9" says to when first. */
    private Optional<Mention> when() {
        return isInstead() ? timing.times().stream().findFirst() : timing.last();
    }

    private boolean isInstead() {
        return said.corrects() || timing.times().size() == 2 && isDenied(1) && !isDenied(0);
    }

    /** "At six, not at five". */
    private boolean isDenied(int time) {
        var from = timing.times().get(time).from();
        return from > 0 && word(from - 1).equals("not");
    }

    /** What is due when it is moved from; empty where that is not said. */
    Optional<Filter> from() {
        var isMoved = isSwapped() || VERBS.contains(said.courtesy().core().word(0));
        return isMoved && to().isPresent() && timing.times().size() > 1
                ? Optional.of(new DueThen(timing.only(timing.times().getFirst())).ofDay(Filter.OPEN))
                : Optional.empty();
    }

    /** "I swapped Wednesday for Thursday": what was then is to be on the other day. */
    private boolean isSwapped() {
        return said.found() != null && said.found().way().text().contains("(swapped|");
    }

    /** "Everything today to tomorrow", "all but milk to Friday"; empty where that is not said. */
    Optional<Command> allOfThem() {
        var times = timing.times();
        if (times.isEmpty() || times.size() > 2 || !isEnd(times.getLast())) {
            return Optional.empty();
        }
        var core = times.stream().reduce(said.unsaid().courtesy().core(), Clause::without, (a, b) -> b);
        var sparing = Sparing.in(core);
        var all = sparing.map(Sparing::kind).orElse(core);
        if (all.size() != 1 || !ALL.contains(all.word(0))) {
            return Optional.empty();
        }
        var due = times.size() == 1 ? Filter.OPEN : new DueThen(timing.only(times.getFirst())).ofDay(Filter.OPEN);
        var targets = List.<Target>of(new Target.All(due));
        return Optional.of(new Command.Update(
                sparing.map(spared -> spared.from(targets)).orElse(targets), timing.changes(times.getLast())));
    }

    /** On the day that is said; else on its own. */
    private Changes at(int hour) {
        var next = timing.next(hour);
        return timing.day()
                .map(day -> Changes.to(Fields.NOTHING.due(
                        new Slot.Moment(day.atTime(((Slot.Moment) next).at().toLocalTime())))))
                .orElseGet(() -> Changes.toTime(Fields.NOTHING.due(next)));
    }

    /** What has to be asked; null for nothing. */
    Question question() {
        var isSaid = timing.isSaid() || !timing.leads().isEmpty() || length().isPresent() || hour().isPresent();
        return timing.isDoubtful()
                ? Question.DAY
                : isSaid && !isEither() && !hasSeveralEnds() && !isOnlyFor() ? null : Question.WHEN;
    }

    /** "Only for December" tells for how long, and not to when. */
    private boolean isOnlyFor() {
        return said.whole().has("only")
                && timing.last().stream()
                        .mapToInt(time -> time.from())
                        .anyMatch(from -> word(from).equals("for")
                                || from > 0 && word(from - 1).equals("for"));
    }

    /** "What is due on Friday to Monday and Saturday's to Sunday": nobody can tell what goes where. */
    private boolean hasSeveralEnds() {
        return timing.times().stream().filter(this::isEnd).count() > 1;
    }

    private boolean isEnd(Mention time) {
        return word(time.from()).equals("to");
    }

    private String word(int token) {
        return said.whole().sentence().tokens().get(token).word();
    }

    /** "To Friday or Saturday". */
    private boolean isEither() {
        return new Alternatives(said.courtesy().core(), timing).areSome();
    }

    /** "By two days". */
    private Optional<Amount> length() {
        return said.courtesy().core().chunks().stream()
                .filter(chunk -> chunk.field().equals("length"))
                .flatMap(chunk -> ((Mention) chunk.meaning()).amount().stream())
                .findFirst();
    }

    /** "An hour later" and "+1h" count from when it is due. */
    private Optional<Amount> later() {
        var time = when().orElseThrow();
        var sentence = said.whole().sentence();
        var end = time.to();
        return LATER.contains(sentence.tokens().get(end - 1).word())
                        || word(time.from()).equals("+")
                ? time.amount()
                : following(sentence.text(time.places().getLast().from(), end).toLowerCase(Locale.ROOT));
    }

    /** "To the day after": behind its own day, and not behind today. */
    private static Optional<Amount> following(String words) {
        var said = FOLLOWING.matcher(words);
        return said.matches()
                ? Optional.of(LENGTHS.get(said.group(1) == null ? said.group(2) : said.group(1)))
                : Optional.empty();
    }

    private Changes rescheduled() {
        var time = when().orElseThrow();
        if (isThisWeek(time)) {
            return Changes.toTime(Fields.NOTHING.due(time.value()));
        }
        var changes = timing.changes(isFromTo(time) ? time.atEnd() : beside(behind(time)));
        var ending = new Ending(said, timing);
        return ending.isIn(time) ? changes.ending(ending.rule(time)) : changes;
    }

    /** "At five this week" is on its own day of the week. */
    private boolean isThisWeek(Mention time) {
        var words = timing.words(time);
        return time.value() instanceof Slot.Moment
                && words.indexOf("week") > 0
                && words.get(words.indexOf("week") - 1).equals("this");
    }

    /** "Until after Christmas" is the day after. */
    private Mention behind(Mention time) {
        return timing.strict().contains(time)
                        && time.link() == Mention.Link.FROM
                        && time.value() instanceof Slot.Day(var day)
                ? time.on(day.plusDays(1))
                : time;
    }

    /** "From Monday to Tuesday" is to the Tuesday next to that Monday. */
    private Mention beside(Mention time) {
        var from = timing.times().getFirst().value().date();
        if (timing.times().size() < 2 || !(time.value() instanceof Slot.Day(var day)) || !isWeekday(time, day)) {
            return time;
        }
        var weeks = Math.max(0, Math.round(day.until(from, ChronoUnit.DAYS) / 7.0));
        return time.on(day.plusWeeks(weeks));
    }

    private boolean isWeekday(Mention time, LocalDate day) {
        var tokens = said.whole().sentence().tokens();
        var place = time.places().getLast();
        var name = day.getDayOfWeek().name().toLowerCase(Locale.ROOT).substring(0, 3);
        return place.to() - place.from() <= 2
                && tokens.get(place.to() - 1).word().startsWith(name);
    }

    /** "From 3 to 4": it was at 3, and is to be at 4. */
    private boolean isFromTo(Mention time) {
        return word(time.from()).equals("from") && time.until().isPresent();
    }

    /** "Make it 6". */
    private OptionalInt hour() {
        var isHour = said.has("number2") && !said.isOfRange();
        var number = isHour ? Vocabulary.number(said.word("number2")) : OptionalInt.empty();
        return number.isPresent() && number.getAsInt() >= 1 && number.getAsInt() <= 24 ? number : OptionalInt.empty();
    }
}
