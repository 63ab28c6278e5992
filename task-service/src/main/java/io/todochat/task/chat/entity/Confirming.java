package io.todochat.task.chat.entity;

import io.todochat.language.command.Command.About;
import io.todochat.language.command.Command.Delete;
import io.todochat.language.command.Command.Skip;
import io.todochat.language.command.Target;
import io.todochat.task.tasks.entity.Task;
import java.util.List;

/** Asks whether something shall be done to tasks, which are told with what is to become of them. Pure. */
record Confirming(Scene scene, About about, Given given) {

    private static final int MOST_NAMED = 5;

    /** A number in the next message means what it stands at here, and no list shown before. */
    Plan.Ask of(Aim.Hit hit) {
        var tasks = hit.tasks().stream()
                .flatMap(number -> scene.task(number).stream())
                .toList();
        var named = tasks.stream().limit(mostNamed()).toList();
        var deed = Deed.of(about);
        var shallI = leftOut(hit.spared()) + "Shall I " + deed.verb() + " ";
        var which = tasks.size() == 1
                ? shallI + scene.wording().of(tasks.getFirst())
                : several(named, tasks.size() - named.size()) + "\n" + shallI + "all of these " + tasks.size()
                        + " tasks";
        var text = which + difference(tasks) + day() + "?" + deed.warning() + more(tasks) + " Say “yes”.";
        return new Plan.Ask(Pending.Kind.CONFIRM, text, named, given.foundAll(hit.tasks()));
    }

    /** As in "Shall I change it to be due Friday", with its name. */
    String shallI(Task task) {
        return "Shall I " + Deed.of(about).verb() + " " + scene.wording().of(task) + difference(List.of(task)) + day();
    }

    /** Who wants the butter gone may want to keep the cheese of the same title. */
    private String more(List<Task> tasks) {
        var isMore = about instanceof Delete
                && tasks.size() == 1
                && about.targets().size() == 1
                && about.targets().getFirst() instanceof Target.Named name
                && !Fitting.isAll(tasks.getFirst().title(), name);
        return isMore ? " That is more than you named: to keep the rest, “rename” it." : "";
    }

    /** Who names them one by one is told all of them. */
    private int mostNamed() {
        return about.targets().stream().anyMatch(Target::meansSeveral) ? MOST_NAMED : Names.MOST;
    }

    private String leftOut(List<Task> spared) {
        return spared.isEmpty() ? "" : "Left out: " + scene.wording().names(spared) + ".\n";
    }

    private String difference(List<Task> tasks) {
        return new Ordering(about, given, scene)
                .revision()
                .map(revision -> new Difference(revision, scene.wording()).of(tasks))
                .orElse("");
    }

    /** Which of those that come is left out, or from when until when. */
    private String day() {
        if (!(about instanceof Skip(var _, var from, var until, var _)) || until.isEmpty()) {
            return "";
        }
        var last = until.get().date().minusDays(1);
        if (from.filter(first -> first.date().equals(last)).isPresent()) {
            return ", on " + scene.wording().days(List.of(last));
        }
        var first = from.map(day -> " from " + scene.wording().days(List.of(day.date())));
        return "," + first.orElse("") + " until " + scene.wording().days(List.of(last));
    }

    private String several(List<Task> named, int more) {
        return scene.wording().numbered(named) + (more == 0 ? "" : "\nand " + more + " more");
    }
}
