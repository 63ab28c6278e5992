package io.todochat.task.chat.entity;

import io.todochat.language.Reading;
import io.todochat.language.command.Command;
import io.todochat.language.command.Target;
import io.todochat.task.tasks.entity.Task;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is told beside a task that is there, and is no other time of it: "Mr Okafor wants to meet on Thursday about the
 * lease", "plumber cancelled, call him on Thursday", "take the sweep off, he came today instead". Pure.
 */
record Beyond(Scene scene) {

    /** Somebody wants to talk about something, which stays as it is. */
    private static final Pattern CONCERNING = Pattern.compile(
            "(?i).*\\b(?:meet|talk|speak|see|discuss|chat|sit down)\\b.*\\b(?:about|regarding|concerning|over|re)\\b.*");

    /** A task that is called so is that talk itself. */
    private static final Set<String> TALKS = News.set("meet meeting talk speak see discuss chat call about discussion");

    private static final Set<String> INSTEAD = News.set("instead rather moved postponed rescheduled");

    /** Why it is to go, as it is over. */
    private static final Pattern HAPPENED =
            Pattern.compile("(?i).*\\b(?:came|was|were|did|has|have|had|got|took|went)\\b.*");

    /** Who wants it, and what. */
    private static final Pattern WANTED = Pattern.compile(
            "(?i)(?<who>.{1,40}?)(?:,? (?:has |have |just )*(?:called|rang|phoned|wrote|texted|emailed)\\b.*?)?"
                    + " (?:wants?|wanted|asks?|asked|needs|would like|hopes)(?: me| us)? to (?<what>.+)");

    private static final Pattern PRONOUN = Pattern.compile("(?i)i|we|he|she|they|you");

    private static final Pattern TALK = Pattern.compile(
            "(?i)^(meet|see|talk|speak|chat)(?: (?:to|with))?(?: me| us)? (?=about|regarding|concerning|over|re\\b)");

    private static final Pattern THEM = Pattern.compile("(?i)\\b(?:him|her|them)\\b");

    private static final Pattern CANCELLED = Pattern.compile("(?i)(?<who>.+?) (?:has |have |just )*cancell?ed\\b.*");

    /** A talk about it, which is something new; empty where the task itself is that talk, or it is moved. */
    Optional<Restated> talk(List<Task> tasks, List<String> words) {
        return CONCERNING.matcher(scene.saying().text()).matches()
                        && words.stream().noneMatch(INSTEAD::contains)
                        && tasks.stream()
                                .flatMap(task ->
                                        Stream.of(Resolution.fold(task.title()).split(" ")))
                                .noneMatch(TALKS::contains)
                ? meeting()
                        .flatMap(order -> Restated.adding(scene, scene.saying().inWords(order), ""))
                : Optional.empty();
    }

    /** With whom, where somebody else wants it. */
    private Optional<String> meeting() {
        var times = scene.saying().readings().stream()
                .flatMap(reading -> reading.times().stream())
                .map(Reading.Time::text)
                .toList();
        var wanted = WANTED.matcher(scene.saying().text().strip());
        if (times.size() != 1 || !wanted.matches()) {
            return Optional.empty();
        }
        var what =
                (wanted.group("what") + " ").replace(times.getFirst() + " ", "").replaceFirst("[.!\\s]+$", "");
        var who = wanted.group("who");
        var title = PRONOUN.matcher(who).matches() ? what : named(what, who(who));
        return Optional.of("add \"" + title.replace('"', '\'') + "\" " + times.getFirst());
    }

    private static String named(String what, String who) {
        var talk = TALK.matcher(what);
        return talk.lookingAt()
                ? talk.replaceFirst("$1 " + (talk.group(1).matches("(?i)meet|see") ? "" : "to ") + who + " ")
                : what;
    }

    /** What is to go; why is told behind it, and no other time. */
    Optional<Restated> removed() {
        var parts = SaidParts.of(scene);
        if (parts.all().size() < 2 || !parts.all().stream().skip(1).allMatch(part -> isHappened(parts, part))) {
            return Optional.empty();
        }
        var first = parts.readings(parts.all().getFirst());
        return first.size() == 1
                        && meant(parts.all().getFirst(), first.getFirst()) instanceof Command.About about
                        && (about instanceof Command.Delete || about instanceof Command.Cancel)
                        && about.targets().size() == 1
                        && about.targets().getFirst() instanceof Target.Named name
                ? Optional.of(new Resolution(scene.book().openTasks()).exactly(name))
                        .filter(tasks -> tasks.size() == 1)
                        .flatMap(tasks -> Restated.of(
                                scene, about instanceof Command.Delete ? "delete it" : "mark it as cancelled", tasks))
                : Optional.empty();
    }

    private Command meant(String part, Reading reading) {
        var there = new Scene(
                scene.book(), scene.finder(), scene.now(), scene.saying().inWords(SaidParts.plain(part)));
        return new Meant(there).of(reading).command();
    }

    private boolean isHappened(SaidParts parts, String part) {
        var now = scene.saying().at().toLocalDate();
        return SaidParts.isTelling(part)
                && HAPPENED.matcher(part).matches()
                && parts.readings(part).stream()
                        .flatMap(reading -> reading.times().stream())
                        .noneMatch(time -> time.mention().value().date().isAfter(now));
    }

    /** Somebody called off, and is to be called: neither is when it is instead. */
    Optional<Restated> calledOff(List<Task> tasks) {
        var parts = SaidParts.of(scene);
        if (tasks.size() != 1 || parts.all().size() != 2) {
            return Optional.empty();
        }
        var cancelled = CANCELLED.matcher(parts.all().getFirst());
        var errand = SaidParts.plain(parts.all().getLast());
        if (!cancelled.matches()
                || !parts.isChore(parts.all().getLast())
                || !THEM.matcher(errand).find()) {
            return Optional.empty();
        }
        var named = THEM.matcher(errand).replaceFirst(who(cancelled.group("who")));
        return Restated.of(scene, "mark it as cancelled\nadd " + named, tasks).map(said -> said.andThen(named));
    }

    private static String who(String said) {
        return Matcher.quoteReplacement(SaidParts.plain(said));
    }
}
