package io.todochat.language;

import io.todochat.language.command.Command;
import io.todochat.language.command.Fields;
import io.todochat.language.grammar.Range;
import io.todochat.language.time.Mention;
import io.todochat.language.token.Token;
import io.todochat.schedule.Slot;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What is told behind a new task: "call the florist at 9, they need to know by noon". It is no part of what the task is
 * called and moves no time that was said before it, but is worth keeping: it goes into the notes.
 */
record Afterword(Clause whole) {

    private static final Set<String> LINKS = Set.of(",", ";", ".", "!", "-", "–", "—", "(");

    private static final Set<String> DETERMINERS = words("the my our");

    private static final Set<String> BEING = words("is are was were");

    /** Behind whose somebody or something is. */
    private static final Set<String> VERBS = words("""
            is are was were has have had will isn't aren't wasn't weren't arrives comes leaves goes wants needs says said
            opens closes hurts works
            """);

    /** Behind these words something more is wanted, or the same otherwise. */
    private static final Set<String> WANTING = words("""
            should must shall please need needs want wants make let lets let's can could would instead rather too also
            except but only starts begins ends lasts repeats happens
            """);

    private static final Set<String> UNTIL = Set.of("till", "until", "til", "unless");

    /** Behind what is to be done under a condition. */
    private static final Set<String> OTHERWISE = Set.of("otherwise", "else");

    /** "Start it the day before" is no task without the one before it. */
    private static final Set<String> BEGINNING = Set.of("start", "begin");

    /** How long, or how much, it is. */
    private static final Set<String> COUNTED =
            words("words pages slides people guests seats pieces chapters copies minutes");

    private static final Set<String> SPEAKERS = Set.of("i", "i'd", "we");

    /** Who says of himself what he would like, or what he meant, has not told anything yet. */
    private static final Set<String> LIKING = words("want like would wanna mean meant");

    private static final Set<String> DUTIES = words("need have must should");

    private static final Set<String> PAST = words("""
            have had was were did been should broke broken died rang called left came went stopped failed crashed fell
            burst leaked arrived happened started ended
            """);

    private static final Set<String> MORE = words("too also instead either");

    /** How often it is looked whether a new task stands before. */
    private static final int MOST_LOOKS = 3;

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    /** The new task with what is told behind it; empty where nothing is, or what stands before it is no new task. */
    static Optional<Reading> of(Clause clause) {
        return clause.beginning() == clause.range().from()
                        && clause.range().to() - clause.range().from() <= Reasons.LONGEST
                ? new Afterword(clause).reading()
                : Optional.empty();
    }

    /** Whether from there on only more is told of the task before, by when it is to be done or until when it repeats. */
    static boolean goesOn(Sentence sentence, int at) {
        return LINKS.contains(sentence.tokens().get(at - 1).word())
                && (new Deadline(sentence, at).isTold() || isRepeatedUntil(sentence, at));
    }

    /** "Every 3 days till he pays": an end that no calendar knows. */
    private static boolean isRepeatedUntil(Sentence sentence, int at) {
        return sentence.chunks().stream()
                .filter(chunk -> chunk.from() == at
                        && chunk.to() + 2 < sentence.tokens().size()
                        && UNTIL.contains(sentence.tokens().get(chunk.to()).word()))
                .anyMatch(chunk ->
                        chunk.meaning() instanceof Mention time && time.repeat().isPresent());
    }

    /** Whether all that is said is told of somebody or something. */
    boolean isAll() {
        return tells(whole.beginning());
    }

    /** Whether it is told what was, or is, so: of people, or of something that happened. */
    static boolean isStory(Clause clause) {
        var told = new Afterword(clause);
        return told.isAll()
                || clause.size() > 0 && DETERMINERS.contains(clause.word(0)) && told.isPast(clause.beginning());
    }

    /** The same task, where this is told behind it. */
    Command.Add behind(Fields fields) {
        return new Command.Add(fields.noted(text(whole.beginning())));
    }

    private Optional<Reading> reading() {
        var from = whole.range().from();
        return IntStream.range(from + 2, Math.min(whole.range().to() - 1, from + Cuts.LONGEST))
                .filter(at ->
                        LINKS.contains(word(at - 1)) && (tells(at) || saysOnlyWhen(at) || goesOn(whole.sentence(), at)))
                .limit(MOST_LOOKS)
                .mapToObj(this::behind)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Reading> behind(int at) {
        var from = whole.range().from();
        var head = Interpreter.read(Clause.of(whole.sentence().until(at - 1), new Range(from, at - 1)));
        if (!(head.command() instanceof Command.Add(var fields))
                || head.question().isPresent()
                || fields.title().isEmpty()) {
            return Optional.empty();
        }
        var deadline = new Deadline(whole.sentence(), at);
        return Optional.of(deadline.isTold() ? deadline.of(head, fields) : with(head, fields, at));
    }

    private Reading with(Reading head, Fields fields, int at) {
        var all = Interpreter.read(whole);
        if (saysOnlyWhen(at) && isOfSeries(fields, all)) {
            return all;
        }
        if (isRepeatedUntil(whole.sentence(), at) && all.command() instanceof Command.Add(var its)) {
            var series = fields.on(its.due().orElseThrow(), its.end()).repeating(its.recurrence());
            return all.as(new Command.Add(series.noted(text(at))));
        }
        var timed = all.command() instanceof Command.Add(var its)
                        && (saysOnlyWhen(at) || !isPast(at) && isWhen(fields, its))
                ? all
                : head;
        var said = timed.command() instanceof Command.Add(var its) && its.due().isPresent()
                ? fields.on(its.due().get(), its.end())
                : fields;
        var task = timed.as(new Command.Add(saysOnlyWhen(at) ? said : said.noted(text(at))));
        return all.rather().or(head::rather).map(task::rather).orElse(task);
    }

    /** "Every day at 4, that's until Friday": when the same series begins or ends. */
    private static boolean isOfSeries(Fields fields, Reading all) {
        return all.command() instanceof Command.Add(var its)
                && its.recurrence().isPresent()
                && its.title().equals(fields.title());
    }

    /** Whether what is told says when, of which nothing, or only the day, was said before it. */
    private static boolean isWhen(Fields fields, Fields all) {
        return all.due().isPresent()
                && all.recurrence().equals(fields.recurrence())
                && fields.due()
                        .map(due -> due instanceof Slot.Day(var day)
                                && all.due().get() instanceof Slot.Moment(var at)
                                && at.toLocalDate().equals(day))
                        .orElse(true);
    }

    /** Whether it is told from there on of somebody or something, and nothing more is wanted. */
    private boolean tells(int at) {
        var to = whole.range().to();
        if (to < at + 2 || tokenAt(at + 1) instanceof Token.Mark) {
            return false;
        }
        return saysMoreOfIt(at)
                || Spoken.isOfPerson(word(at))
                        && !asksToRemind(at, to)
                        && !(SPEAKERS.contains(word(at)) && (LIKING.contains(word(at + 1)) || isDuty(at + 1, to)))
                        && !isMore(to)
                || Spoken.isOfThing(word(at)) && wantsNothing(at, to) && !saysWhen(at)
                || Spoken.isOwner(word(at)) && at + 2 < to && VERBS.contains(word(at + 2)) && wantsNothing(at, to);
    }

    /** How much it is, what is done otherwise, when to start it. */
    private boolean saysMoreOfIt(int at) {
        return OTHERWISE.contains(word(at))
                || BEGINNING.contains(word(at)) && word(at + 1).equals("it")
                || tokenAt(at) instanceof Token.Number && COUNTED.contains(word(at + 1));
    }

    /** "I need to prepare it": one more thing to do. */
    private boolean isDuty(int at, int to) {
        if (at + 2 >= to || !DUTIES.contains(word(at))) {
            return false;
        }
        var verb = word(word(at + 1).equals("to") ? at + 2 : at + 1);
        return Adding.isDoing(verb) && !ListedErrands.isManner(verb);
    }

    /** "I keep forgetting, so remind me" wants something. */
    private boolean asksToRemind(int at, int to) {
        return IntStream.range(at, to - 1)
                .anyMatch(
                        token -> word(token).equals("remind") && word(token + 1).equals("me"));
    }

    /** What was so in October is not due then. */
    private boolean isPast(int at) {
        return IntStream.range(at, Math.min(at + 4, whole.range().to()))
                .anyMatch(token -> PAST.contains(word(token)) || Doing.isPast(word(token)));
    }

    private boolean saysOnlyWhen(int at) {
        var to = whole.range().to();
        var verb = Spoken.isOfThing(word(at)) ? at + 1 : at;
        var when = word(at).matches("it|that") && BEING.contains(word(verb)) ? verb + 1 : verb;
        return when > at && when < to && IntStream.range(when, to).allMatch(this::isWhen);
    }

    private boolean saysWhen(int at) {
        return IntStream.range(at, whole.range().to()).anyMatch(this::isWhen);
    }

    private boolean isWhen(int token) {
        return Moments.of(whole.sentence()).times().stream()
                .flatMap(time -> time.places().stream())
                .anyMatch(place -> place.from() <= token && token < place.to());
    }

    /** "She wants some too" asks for more. */
    private boolean isMore(int to) {
        return MORE.contains(word(to - 1));
    }

    private boolean wantsNothing(int at, int to) {
        return IntStream.range(at, to).noneMatch(token -> WANTING.contains(word(token)));
    }

    private String text(int from) {
        var text = whole.sentence().text(from, whole.range().to());
        return text.endsWith(")") ? text.substring(0, text.length() - 1) : text;
    }

    private Token tokenAt(int at) {
        return whole.sentence().tokens().get(at);
    }

    private String word(int at) {
        return tokenAt(at).word();
    }
}
