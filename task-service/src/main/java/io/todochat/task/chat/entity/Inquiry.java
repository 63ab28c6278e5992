package io.todochat.task.chat.entity;

import io.todochat.language.Reading;
import io.todochat.language.command.Command;
import io.todochat.language.command.Filter;
import io.todochat.language.command.Target;
import io.todochat.task.tasks.entity.Task;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a question is about that only the tasks themselves make understood: those that are open and as it says, or else
 * those that have its words, at another time or finished. Pure.
 */
public record Inquiry(Scene scene) {

    /** What nobody has to be told, as it is what was asked for. */
    private static final String AS_ASKED = "";

    private static final Set<String> NO_THINGS = Set.of(
            ("free busy available open closed late early anything something nothing everything much i you me we he she they it"
                            + " that this there is are am was were do does did have has can could will would should tasks todos")
                    .split(" "));

    /** What may be added, in words that add it, and the question. */
    public record Offered(Saying saying, Plan.Ask ask) {}

    /** What is looked for, and what is said in front of what is found so. */
    private record Kind(Filter filter, String lead) {}

    /** What is asked for, as far as the tasks have it; empty where they do not. */
    Optional<Command> of(Reading reading) {
        return reading.asked().flatMap(command -> switch (command) {
            case Command.Show _ -> asked(reading).flatMap(this::kind).map(kind -> show(kind.filter()));
            case Command.Find find when isKnown(find) -> Optional.of(find);
            default -> Optional.empty();
        });
    }

    /** Nobody is told how many there are of what is in no task. */
    private boolean isKnown(Command.Find find) {
        return find.filter().words().isBlank() || !found(find.filter().ever()).isEmpty();
    }

    /** What is said in front of the answer, where that is not quite what was asked for. */
    public String lead(Reading reading) {
        return reading.command() instanceof Command.None
                ? asked(reading).flatMap(this::kind).map(Kind::lead).orElse(AS_ASKED)
                : AS_ASKED;
    }

    /** Whether something is asked, which may be about tasks. */
    public static boolean isOne(Reading reading) {
        return asked(reading).isPresent();
    }

    /** Tasks that have some of the words, at least half of them. */
    public List<Task> nearest(Reading reading) {
        return asked(reading).map(this::nearest).orElse(List.of());
    }

    /** "Cinema on Friday?", where there is none: who names a thing and a time may want it added. Empty for other questions. */
    public static Optional<Offered> offered(Saying asked) {
        var saying = asked.inWords(asked.text().strip().replaceFirst("[?\\s]+$", ""));
        var readings = saying.readings();
        return readings.size() == 1
                        && readings.getFirst().question().isEmpty()
                        && readings.getFirst().command() instanceof Command.Add(var fields)
                        && fields.due().isPresent()
                        && fields.title().filter(title -> isThing(title)).isPresent()
                ? Optional.of(new Offered(
                        saying,
                        new Plan.Ask(
                                Pending.Kind.CONFIRM,
                                "I find nothing about that among your tasks. "
                                        + Offering.shallIAdd(fields, Wording.of(saying)),
                                List.of(),
                                Given.NOTHING)))
                : Optional.empty();
    }

    /** "Free on Friday?" asks for no thing. */
    private static boolean isThing(String title) {
        return Stream.of(Resolution.fold(title).split(" ")).noneMatch(NO_THINGS::contains);
    }

    private static Command show(Filter filter) {
        return new Command.Show(List.of(new Target.All(filter)));
    }

    private static Optional<Filter> asked(Reading reading) {
        return reading.asked()
                .filter(Command.Show.class::isInstance)
                .map(Command.Show.class::cast)
                .map(show -> ((Target.All) show.targets().getFirst()).filter());
    }

    private Optional<Kind> kind(Filter filter) {
        var any = filter.whatever().ever();
        return Stream.of(
                        new Kind(filter, AS_ASKED),
                        new Kind(filter.ever(), otherwise(filter)),
                        new Kind(any, "None of that kind, but:\n"),
                        new Kind(any.where("status==done"), "Done already:\n"),
                        new Kind(any.where("status==cancelled"), "Cancelled:\n"))
                .filter(kind -> !found(kind.filter()).isEmpty())
                .findFirst();
    }

    /** Of what repeats it is said that it comes then, before the task that is open. */
    private String otherwise(Filter filter) {
        var again = ComingAgain.of(scene).in(filter);
        return again.isEmpty() ? "Not then, but:\n" : again + " Open is:\n";
    }

    private List<Task> nearest(Filter filter) {
        var any = filter.whatever().ever();
        var words = List.of(filter.words().split(" "));
        var known =
                words.stream().filter(word -> !found(any.with(word)).isEmpty()).toList();
        return known.isEmpty() || 2 * known.size() < words.size()
                ? List.of()
                : found(any.with(known.stream().collect(Collectors.joining(" "))));
    }

    private List<Task> found(Filter filter) {
        return scene.finder().all(filter, "open") instanceof Scene.Sought.Found(var tasks) ? tasks : List.of();
    }
}
