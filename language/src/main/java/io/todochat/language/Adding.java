package io.todochat.language;

import io.todochat.language.command.Command;
import io.todochat.language.command.Fields;
import io.todochat.language.command.Priority;
import io.todochat.language.time.Mention;
import io.todochat.language.token.Token;
import io.todochat.language.way.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** New tasks. Where no way of saying so is met, it takes {@link Signs} that there is something to do. */
final class Adding {

    /** Words that say nothing of what is to be done. */
    private static final Set<String> EMPTY = Set.of(
            ("the one ones it that this please instead no longer not with again then rather more also only new just "
                            + "both everything other or and but move reschedule postpone delay defer do at all for means "
                            + "actually every everyone anything well")
                    .split(" "));

    /** Whose something is, with nothing that it is. */
    private static final Pattern OWNING =
            Pattern.compile("((mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow)['’]s");

    /** Ways that begin with a word that may also belong to the title. */
    private static final Set<String> LABELLING =
            Set.of("(note|memo|task|reminder) <title>", "(note|memo|task|reminder) to <title>");

    private static final String MAKING =
            "(add|create|enter|insert|append|jot down|write down|note down|put down|schedule|pencil in) <title>";

    /** Verbs of such a way that people do things by as well. */
    private static final Set<String> DOINGS_BESIDE_ADDING = Set.of("create", "enter", "insert", "append");

    /** What is done so to something that is named only by pointing is done to a task. */
    private static final Set<String> WRITING = Set.of("add", "append", "attach", "put", "write", "include", "note");

    private static final Set<String> POINTING = Set.of("it", "that", "this");
    private static final Set<String> ONTO = Set.of("to", "on", "onto", "in", "into", "with", "under");

    private static final Pattern QUOTED = Pattern.compile("^[\"“”]([^\"“”]*)[\"“”]$");

    private final Said said;
    private final Clause clause;
    private final Timing timing;
    private final Notes notes;

    /** Takes down what was read where, and what has to be asked; both may be null. */
    interface Notes {
        void take(Text text, String field, Question question);
    }

    Adding(Said said, Notes notes) {
        var dating = Dating.of(said);
        this.said = said.showing(dating.named());
        this.clause = said.courtesy().core();
        this.timing = dating.timing();
        this.notes = notes;
    }

    /** What is said, with the times that only belong to the title as words of it. */
    Clause clause() {
        return said.courtesy().core();
    }

    /** By a way of saying so. */
    Command said() {
        var title = title();
        if (said.has("happening") && said.whole().asks()) {
            return new Command.None();
        }
        var text = title == null ? usual() : isEmpty(title.line()) ? "" : title.title() + kind();
        var hour = BareHour.of(said, timing);
        if (hour != null) {
            notes.take(hour.name(), "title", said.says().equals("remind-me") ? Question.TITLE : null);
            notes.take(hour.number(), "due", null);
            return new Command.Add(hour.due(timing));
        }
        notes.take(title, "title", text.isEmpty() ? Question.TITLE : doubt());
        var fields = fields().titled(unhurried(text));
        var reminds = said.says().equals("remind-me") || said.says().equals("alarm");
        return new Command.Add(listed(reminds ? reminding(fields) : fields));
    }

    /** A weekday that its date does not fall on, or how often alone, which is no rule: asked, or null. */
    private Question doubt() {
        if (timing.isDoubtful()) {
            return Question.DAY;
        }
        if (pointsBack()) {
            return Question.ADD;
        }
        if (timing.times().stream().anyMatch(time -> new WeeklyList(clause.sentence(), time).isOne())) {
            return Question.WEEKLY;
        }
        if (timing.times().stream().anyMatch(time -> new LeftOut(clause, time).isUnclear())) {
            return Question.LEFT_OUT;
        }
        return clause.chunks().stream().anyMatch(chunk -> chunk.field().equals("often")) ? Question.OFTEN : null;
    }

    /** "Put cinnamon on there" is hardly something by itself. */
    private boolean pointsBack() {
        var last = clause.size() - 1;
        return last > 1
                && WRITING.contains(clause.word(0))
                && !clause.has("and")
                && (clause.word(last).equals("there")
                        || POINTING.contains(clause.word(last)) && ONTO.contains(clause.word(last - 1)));
    }

    /** What people meet for belongs to the title. */
    private Text title() {
        if (said.has("event")) {
            var event = said.found().fit().slots().get("event");
            return Text.of(isToBook(event.from()) ? clause() : clause().part(event.from(), clause.size()));
        }
        if (said.has("happening")) {
            return Text.of(said.slot("happening"));
        }
        if (said.has("title")) {
            return Text.of(isLabelled() && !isToMake() ? stated(said.slot("title")) : clause());
        }
        return null;
    }

    /** "Note that I have a haircut" is about the haircut, and "add to buy milk" about the milk. */
    private static Clause stated(Clause title) {
        if (title.size() > 1 && title.word(0).equals("to") && isDoing(title.word(1))) {
            return title.part(1, title.size());
        }
        var inner = Courtesy.none(title).inside();
        var isStated = inner != null
                && Set.of(Courtesy.Tone.STATED, Courtesy.Tone.DUTY).containsAll(inner.tones());
        return isStated ? stated(inner.core()) : title;
    }

    /** "Book flight to Rome", where no day is said on which the flight is, but at most by when to book it. */
    private boolean isToBook(int event) {
        return event == 1
                && clause.word(0).equals("book")
                && timing.times().stream().allMatch(time -> time.link() == Mention.Link.BY);
    }

    /** "Create invoice": such a verb adds only what is a thing to do by itself. */
    private boolean isToMake() {
        var title = said.found().fit().slots().get("title");
        return title.from() == 1
                && said.found().way().text().equals(MAKING)
                && DOINGS_BESIDE_ADDING.contains(clause.word(0))
                && !clause.hasBefore(1, "colon")
                && !(clause.sentence().tokens().get(clause.token(1)) instanceof Token.Quote)
                && !isDoing(clause.word(1));
    }

    /** "Task oil the door", and not "task force meeting": a label stands before what people do. */
    private boolean isLabelled() {
        return !LABELLING.contains(said.found().way().text())
                || isDoing(said.slot("title").word(0));
    }

    /** A new list is a task to begin with. */
    private String kind() {
        return said.says().equals("add-list") && said.found().way().text().endsWith("<title> list") ? " list" : "";
    }

    /** An alarm needs no title. */
    private String usual() {
        return said.says().equals("alarm") ? "alarm" : "";
    }

    private Fields reminding(Fields fields) {
        return fields.reminders().isEmpty() ? fields.reminding(timing.reminders()) : fields;
    }

    private Fields listed(Fields fields) {
        var list = said.has("list") ? said.slot("list") : null;
        return list == null ? fields : fields.tagged(tag(list));
    }

    static String tag(Clause clause) {
        return Text.of(clause).line().toLowerCase().replace(' ', '-');
    }

    /** By no way of saying so. */
    Command unsaid() {
        return signs().areOfTask() ? untold() : new Command.None();
    }

    private Signs signs() {
        return new Signs(said, clause, timing);
    }

    /** Whatever it tells: the words as a title, if they are one. */
    Command untold() {
        var title = Text.of(clause());
        if (isEmpty(title.line()) || Tongue.isForeign(clause.sentence().tokens())) {
            return new Command.None();
        }
        notes.take(title, "title", signs().areUnsure() ? Question.ADD : doubt());
        return new Command.Add(fields().titled(unhurried(title.title())));
    }

    /** "The one on Friday", "no longer weekly": nobody calls a task so. */
    private static boolean isEmpty(String title) {
        return title.isEmpty()
                || Arrays.stream(title.toLowerCase().split(" "))
                        .allMatch(word ->
                                EMPTY.contains(word) || OWNING.matcher(word).matches());
    }

    /** Whether people do this by themselves. */
    static boolean isDoing(String verb) {
        return Vocabulary.isDoing(verb);
    }

    /** When it is due, and when to remind of it where that is another time. */
    private Fields timed() {
        var fields = timing.fields();
        if (timing.rings().isEmpty()) {
            return fields;
        }
        var rung = timing.rings().containsAll(timing.times()) || fields.due().isEmpty()
                ? timing.reminders()
                : new RungFor(timing, fields.due().get(), fields.recurrence().isPresent()).reminders();
        return fields.reminding(
                Stream.concat(fields.reminders().stream(), rung.stream()).toList());
    }

    private String unhurried(String title) {
        return new Haste(said.whole()).isSaid() ? Haste.without(title) : title;
    }

    private Fields fields() {
        var fields = new Particulars(clause).of(timed());
        return fields.priority().isEmpty() && new Haste(said.whole()).isSaid()
                ? fields.pressing(Priority.URGENT)
                : fields;
    }

    /** The items of "a, b and c". */
    static List<String> items(String text) {
        return Arrays.stream(text.split(" *, *(and +)?|(?<= )and +"))
                .map(item -> QUOTED.matcher(item.strip()).replaceFirst("$1").strip())
                .filter(item -> !item.isEmpty())
                .toList();
    }
}
