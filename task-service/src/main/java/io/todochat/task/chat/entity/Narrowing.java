package io.todochat.task.chat.entity;

import io.todochat.language.command.Target;
import io.todochat.task.tasks.entity.Task;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Only the quote", "everything except the gym": fewer of the tasks to which something was done at once. Pure. */
public record Narrowing(Scene scene) {

    private static final Pattern ONLY =
            Pattern.compile("(?:only|just)(?: the| my)? (?<name>.+)", Pattern.CASE_INSENSITIVE);

    private static final Pattern EXCEPT = Pattern.compile(
            "(?:(?:all|everything|all of them)(?: tasks)? )?(?:except|but|but not|without|apart from|besides|other than|not)(?: for)?(?: the| my)? (?<name>.+)",
            Pattern.CASE_INSENSITIVE);

    /** In front of what is left out. */
    private static final Pattern ASKING = Pattern.compile(
            "^(?:(?:show|list)(?: me)? (?:all|everything)|what(?: else)? (?:have (?:i|we) got|do (?:i|we) have|is there)(?: on| to do| left)?)"
                    + "(?= besides| apart from| other than| except| but)",
            Pattern.CASE_INSENSITIVE);

    private static final String ALL = "(?i)(?:all|everything).*";

    /** Nobody names a task by more of them who only says which. */
    private static final int MOST_WORDS = 4;

    /**
     * What is meant.
     *
     * @param tasks those to which it is to be done; none where it says so of none of them
     * @param why nothing is changed then
     */
    public record Fewer(List<Integer> tasks, String why) {}

    /** Empty where nothing was done to several, or something else is said. */
    public Optional<Fewer> fewer() {
        var done = scene.now().done();
        if (done == null
                || !done.isUndoable()
                || done.tasks().size() < 2
                || Correction.isAdd(done)
                || !new Afterthought(scene).isOpen()) {
            return Optional.empty();
        }
        var words = Afterthought.words(scene.saying().text());
        var only = ONLY.matcher(words);
        var except = EXCEPT.matcher(words);
        if (only.matches()) {
            return only(named(only.group("name")), only.group("name"));
        }
        return except.matches() ? except(named(except.group("name")), except) : Optional.empty();
    }

    /** "Everything except the gym", where nothing was done: those that are shown then; empty for anything else. */
    public List<Task> shown() {
        var except = EXCEPT.matcher(
                Afterthought.words(ASKING.matcher(scene.saying().text()).replaceFirst("everything")));
        if (!except.matches() || !except.group().matches(ALL)) {
            return List.of();
        }
        var all = scene.now().shown().isEmpty()
                ? scene.book().openTasks()
                : scene.tasks(scene.now().shown());
        var spared = new Resolution(all).of(Resolution.name(except.group("name")));
        return spared.isEmpty()
                ? List.of()
                : all.stream().filter(task -> !spared.contains(task)).toList();
    }

    private Optional<Fewer> only(List<Integer> named, String name) {
        return named.isEmpty() ? none(name) : Optional.of(new Fewer(named, ""));
    }

    /** "Not now" spares nothing. */
    private Optional<Fewer> except(List<Integer> named, Matcher said) {
        var rest = scene.now().done().tasks().stream()
                .filter(task -> !named.contains(task))
                .toList();
        if (!named.isEmpty() && !rest.isEmpty()) {
            return Optional.of(new Fewer(rest, ""));
        }
        return said.group().matches(ALL) ? none(said.group("name")) : Optional.empty();
    }

    private static Optional<Fewer> none(String name) {
        return name.split(" ").length > MOST_WORDS
                ? Optional.empty()
                : Optional.of(new Fewer(
                        List.of(),
                        Quoted.of(name) + " was none of those tasks, and nothing is changed now."
                                + " “undo” takes back what was done to them."));
    }

    private List<Integer> named(String name) {
        var touched = scene.tasks(scene.now().done().tasks());
        var place = place(name);
        return place.isPresent()
                ? List.of(place.get())
                : new Resolution(touched)
                        .of(new Target.Named(name, name, Optional.empty())).stream()
                                .map(Task::number)
                                .toList();
    }

    /** "Only number 2" of the list that was shown. */
    private Optional<Integer> place(String name) {
        return name.matches("(?:number )?\\d{1,2}")
                ? scene.now()
                        .shownAs(Integer.parseInt(name.replaceAll("\\D", "")))
                        .filter(scene.now().done().tasks()::contains)
                : Optional.empty();
    }
}
