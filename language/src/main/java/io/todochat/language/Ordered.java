package io.todochat.language;

import io.todochat.language.command.Command;
import io.todochat.language.command.Filter;
import io.todochat.language.command.Reminder;
import io.todochat.language.command.Target;
import io.todochat.language.way.Vocabulary;
import io.todochat.schedule.Slot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What is ordered by a way of saying so. Serves one reading and is not shared. */
final class Ordered {

    private static final Map<String, Function<List<Target>, Command>> ABOUT = Map.of(
            "restore", Command.Restore::new,
            "resume", Command.Resume::new,
            "show", Command.Show::new,
            "purge", Command.Purge::new);

    private static final List<Target> REMINDED = List.of(new Target.All(Filter.OPEN.where("reminders=gt=0")));

    private final Said said;
    private final Clause clause;
    private final Timing timing;
    private final Noted noted;
    private final Which which;

    /** What is left out of it; null for nothing. */
    private final Sparing sparing;

    /** What is seen through in it is told where it stands. */
    private Clause shown;

    Ordered(Said said, Sparing sparing, Noted noted) {
        this.said = said;
        this.clause = said.courtesy().core();
        this.timing = said.timing();
        this.noted = noted;
        this.which = new Which(said, timing, sparing, noted);
        this.sparing = sparing;
        this.shown = clause;
    }

    /** What was read, with the times of a title as words of it. */
    Clause shown() {
        return shown;
    }

    /** A task is added: the times of its title are words of it. */
    private Command add(Said said, Function<Adding, Command> how) {
        var adding = new Adding(said, noted::take);
        shown = adding.clause();
        return how.apply(adding);
    }

    /** The same where nobody said so. */
    Command implied(Function<Adding, Command> how) {
        noted.isImplied = true;
        return add(said.found() == null ? said : said.unsaid(), how);
    }

    /** What is ordered; what is missing, or has to be agreed to, is noted. */
    Command command() {
        if (said.says().equals("move") && said.has("what") && new Opening(clause).denies()) {
            return new Command.None();
        }
        if (new Wondering(said).isNoTalk()) {
            return new Command.None();
        }
        return Elided.of(said, timing, which, noted).orElseGet(this::meant);
    }

    private Command meant() {
        return switch (said.says()) {
            case "add", Several.HEADING, "add-to", "add-list", "remind-me", "alarm" -> add(said, Adding::said);
            case "list" -> new Finding(said, noted.spans).command(Command.Find.Manner.LIST);
            case "list-done", "count-done", "list-new" -> new Finding(said, noted.spans).past();
            case "search" -> new Finding(said, noted.spans).command(Command.Find.Manner.SEARCH);
            case "list-next" -> new Finding(said, noted.spans).next();
            case "list-which" -> new Finding(said, noted.spans).which();
            case "list-sorted" -> new Finding(said, noted.spans).sorted();
            case "count" -> count(new Finding(said, noted.spans));
            case "duplicate" -> about(targets -> new Command.Duplicate(targets, new Copying(said, timing).changes()));
            case "complete" -> complete();
            case "happened" -> about(Command.Complete::new);
            case "reopen" ->
                new Finishing(said, timing).isSaid() && !said.whole().asks()
                        ? about(Command.Reopen::new)
                        : new Command.None();
            case "unremind" -> about(this::unremind);
            case "restore", "resume", "show" -> about(ABOUT.get(said.says()));
            case "show-last" -> new Command.Show(List.of(new Target.Last()));
            case "unremind-all" -> risky(new Command.Unremind(REMINDED));
            case "cancel" -> risky(about(Command.Cancel::new));
            case "delete" -> risky(about(Command.Delete::new));
            case "delete-all" -> deleteAll();
            case "purge" -> risky(about(ABOUT.get(said.says())));
            case "purge-all" -> risky(Rather.EMPTY_TRASH);
            case "empty" -> implied(Adding::unsaid);
            case "filters", "filter-use", "filter-save", "filter-rename", "filter-delete" ->
                Keeping.in(clause).orElseGet(Command.None::new);
            case "skip" ->
                new Command.Skip(which.orLast(), Pausing.start(clause), Pausing.end(clause), Pausing.times(said));
            case "snooze" -> new Command.Snooze(which.orLast(), Pausing.moment(clause), Pausing.length(clause));
            case "pause" -> about(targets -> new Command.Pause(targets, Pausing.start(clause), Pausing.end(clause)));
            case "remind" ->
                new Command.Remind(which.orLast(), reminders(), reminding().manner());
            case "history" -> new Command.History(which.targets());
            case "choose" -> new Command.Choose(which.chosen());
            case "undate" ->
                said.found().way().text().startsWith("(make") && timing.isSaid() ? new Command.None() : update();
            case "move" ->
                said.found().way().text().contains("not <time>")
                                && timing.times().size() < 2
                        ? new Command.No()
                        : update();
            case "no" -> cancelled().orElseGet(Command.No::new);
            case "tell-owners" -> timing.isSaid() ? implied(Adding::unsaid) : new Talking(said, saysDay()).command();
            case "tags" -> TagNames.ALL;
            case "tag-rename", "tag-delete" -> risky(TagNames.in(said));
            case "settings" -> new Setting(said, timing).isStayToCome() ? stay() : settings();
            default ->
                Checking.isSaid(said)
                        ? checklist()
                        : Updating.isSaid(said) ? update() : new Talking(said, saysDay()).command();
        };
    }

    private static Command count(Finding finding) {
        return finding.command(finding.isOfShown() ? Command.Find.Manner.COUNT_SHOWN : Command.Find.Manner.COUNT);
    }

    private Command about(Function<List<Target>, Command> command) {
        var targets = which.targets();
        if (targets.isEmpty() && !said.has("what") && !saysWhich()) {
            targets = List.of(new Target.Last());
        }
        if (targets.isEmpty() && noted.question == null) {
            noted.question = Question.WHICH;
        }
        return command.apply(targets);
    }

    private Command complete() {
        return switch (new Finishing(said, timing).sense()) {
            case DONE -> about(this::complete);
            case UNSURE -> risky(about(this::complete));
            case ASKED -> about(Command.Show::new);
            case TO_DO -> implied(Adding::unsaid);
            case NEITHER -> new Command.None();
        };
    }

    private Command complete(List<Target> targets) {
        return new Command.Complete(targets, Doing.by(said));
    }

    /** "Cancel the one at 3" is no call to stop, as "cancel that one" is. */
    private Optional<Command> cancelled() {
        var targets = clause.size() > 1 && clause.word(0).equals("cancel")
                ? Targets.of(clause.part(1, clause.size()))
                : List.<Target>of();
        return targets.stream()
                        .anyMatch(target ->
                                target instanceof Target.The the && the.when().saysSomething())
                ? Optional.of(risky(new Command.Cancel(targets)))
                : Optional.empty();
    }

    /** "Delete the 6 o'clock reminder" is about a task of that time. */
    private boolean saysWhich() {
        return saysDay() || said.says().equals("unremind") && timing.isSaid();
    }

    /** "All done for today", "undo what I did yesterday": that is not what was spoken of last. */
    private boolean saysDay() {
        return timing.times().stream().anyMatch(time -> time.value() instanceof Slot.Day);
    }

    private Command risky(Command command) {
        noted.confirm = true;
        return command;
    }

    private Command deleteAll() {
        var clearing = Clearing.of(said);
        if (!clearing.isMeant()) {
            return new Command.None();
        }
        var targets = sparing == null ? clearing.targets() : sparing.from(clearing.targets());
        noted.question = clearing.excludes() ? Question.EXCEPT : targets.isEmpty() ? Question.WHICH : null;
        return risky(new Command.Delete(targets));
    }

    private Reminding reminding() {
        return new Reminding(said, timing);
    }

    private List<Reminder> reminders() {
        var reminders = reminding().reminders();
        if (reminders.isEmpty() && noted.question == null) {
            noted.question = Question.WHEN;
        }
        return reminders;
    }

    private Command unremind(List<Target> targets) {
        var place =
                said.has("ordinal2") ? Vocabulary.rank(said.word("ordinal2")).orElse(0) : 0;
        return new Command.Unremind(targets, reminding().leads(), place);
    }

    private Command checklist() {
        var checking = new Checking(said);
        var items = checking.items();
        noted.confirm |= checking.mark() == Command.Checklist.Mark.GONE && items.isEmpty();
        return new Command.Checklist(which.orLast(), checking.mark(), items, checking.name(), checking.beside());
    }

    private Command update() {
        var updating = new Updating(said, timing);
        var changes = updating.changes();
        noted.take(updating.text(), updating.field(), updating.question());
        noted.confirm |= updating.isTraded();
        return new Command.Update(which.moved(), updating.isOfAll(changes) ? changes.following() : changes);
    }

    private Command stay() {
        var added = implied(Adding::untold);
        noted.take(null, null, Question.ADD);
        return added;
    }

    private Command settings() {
        var setting = new Setting(said, timing);
        noted.question = setting.question();
        return new Command.Settings(setting.changes());
    }
}
