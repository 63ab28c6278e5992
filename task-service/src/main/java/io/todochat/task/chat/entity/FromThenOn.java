package io.todochat.task.chat.entity;

import io.todochat.language.command.Changes;
import io.todochat.language.command.Command;
import io.todochat.language.command.Target;
import io.todochat.language.time.KeptHalf;
import io.todochat.language.time.Mention;
import io.todochat.schedule.Slot;
import io.todochat.task.chat.entity.Anchoring.Counted;
import io.todochat.task.tasks.entity.Task;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * "From January on choir is an hour later": what repeats is to come at another hour from a day on. A series has one hour
 * for all that is to come; where some still come before that day, it is told how it is done in two steps. Pure.
 */
record FromThenOn(Scene scene) {

    private static final int MOST_WORDS = 5;

    /** In characters: nobody needs more to say so. */
    private static final int LONGEST = 200;

    private static final Pattern FROM = Pattern.compile("(?i)\\b(?:from|as of|as from|starting|beginning|effective)\\s+"
            + "(?:(?:from|in|on|with)\\s+)?(?<when>\\S.*)");

    private static final Pattern ON = Pattern.compile("(?i)\\s*\\b(?:on(?:wards?)?|onwards?)\\b[\\s,]*");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    /** From when on, and what is said besides. */
    private record Split(LocalDate day, String rest) {}

    Optional<Counted> of() {
        var text = scene.saying().text();
        return text.length() > LONGEST || text.strip().contains("\n")
                ? Optional.empty()
                : FROM.matcher(text).results().findFirst().flatMap(this::split).flatMap(this::counted);
    }

    /** By as many words as are a day together. */
    private Optional<Split> split(MatchResult from) {
        var text = scene.saying().text();
        var words = List.of(from.group("when").split("\\s+"));
        for (var count = Math.min(MOST_WORDS, longest(words)); count > 0; count--) {
            var when = String.join(" ", words.subList(0, count)).replaceFirst("[,.!]+$", "");
            var day = day(when);
            if (day.isPresent()) {
                var behind = " " + String.join(" ", words.subList(count, words.size()));
                var on = ON.matcher(behind);
                var rest = (text.substring(0, from.start()) + (on.lookingAt() ? behind.substring(on.end()) : behind))
                        .replaceAll("^[\\s,]+|[\\s,.!]+$", "");
                return Optional.of(new Split(day.get(), rest));
            }
        }
        return Optional.empty();
    }

    /** Up to an "on" behind it: "from next week on it's 6:30". */
    private static int longest(List<String> words) {
        return IntStream.range(1, words.size())
                .filter(at -> ON.matcher(words.get(at)).matches())
                .findFirst()
                .orElse(words.size());
    }

    private Optional<LocalDate> day(String when) {
        var prefix = "oil it on ";
        return scene.saying().inWords(prefix + when).readings().getFirst().times().stream()
                .filter(time -> time.to() >= prefix.length() + when.length())
                .map(time -> time.mention())
                .filter(time ->
                        time.value() instanceof Slot.Day && time.repeat().isEmpty())
                .filter(time -> time.kind() == Mention.Kind.DATE || time.kind() == Mention.Kind.PERIOD)
                .map(time -> time.value().date())
                .filter(day -> day.isAfter(scene.wording().today()))
                .findFirst();
    }

    private Optional<Counted> counted(Split split) {
        var saying = order(scene.saying().inWords(split.rest()));
        return saying.readings().size() == 1
                        && saying.ofTask(0) instanceof Command.Update(var targets, var changes)
                        && isOfHour(changes)
                ? series(targets).flatMap(task -> counted(split, saying, task, changes))
                : Optional.empty();
    }

    /** "It's 6:30" orders nothing by itself. */
    private static Saying order(Saying rest) {
        var reading = rest.readings().getFirst();
        return reading.command() instanceof Command.None && TimeAlone.isAll(rest.text(), reading, "")
                ? rest.inWords("make it " + reading.times().getFirst().text())
                : rest;
    }

    private static boolean isOfHour(Changes changes) {
        return changes.isDayOpen() && changes.fields().due().orElse(null) instanceof Slot.Moment
                || changes.later()
                        .or(changes::earlier)
                        .filter(amount -> !amount.isDays())
                        .isPresent();
    }

    /** The one task that repeats and is called so, or was spoken of. */
    private Optional<Task> series(List<Target> targets) {
        return Optional.of(targets.size() == 1 ? meant(targets.getFirst()) : List.<Task>of())
                .filter(found -> found.size() == 1)
                .map(List::getFirst)
                .filter(task ->
                        task.series() != null && task.due() != null && Slot.parse(task.due()) instanceof Slot.Moment);
    }

    private List<Task> meant(Target target) {
        return switch (target) {
            case Target.Named name -> new Resolution(scene.book().openTasks()).exactly(name);
            case Target.Last _, Target.Shown _ ->
                scene.tasks(scene.now().about()).stream().filter(Task::isOpen).toList();
            default -> List.of();
        };
    }

    /** In the half of the day in which it comes, where none is said. */
    private LocalDateTime hour(Slot.Moment said, Slot.Moment due, Changes changes) {
        return changes.isHalfOpen()
                ? new KeptHalf(due.at(), scene.saying().at().toLocalDateTime()).of(said.at(), changes.isDayOpen())
                : said.at();
    }

    private Optional<Counted> counted(Split split, Saying saying, Task task, Changes changes) {
        var due = (Slot.Moment) Slot.parse(task.due());
        if (!due.date().isBefore(split.day())) {
            return Optional.of(new Counted.As(saying.inWords(saying.text() + " from now on"), ""));
        }
        var hour = changes.fields()
                .due()
                .map(said -> hour((Slot.Moment) said, due, changes))
                .or(() -> changes.later().map(later -> due.at().plus(later.time())))
                .orElseGet(() -> due.at().minus(changes.earlier().orElseThrow().time()));
        return Optional.of(new Counted.Unclear(scene.wording().names(List.of(task))
                + " has one hour for all that is to come, and some come before that day. Say “"
                + Quoted.line(task.title()) + " ends on "
                + DATE.format(split.day().minusDays(1))
                + "”, and then add it anew, at " + HOUR.format(hour) + " “starting " + DATE.format(split.day())
                + "”. Nothing is changed yet."));
    }
}
