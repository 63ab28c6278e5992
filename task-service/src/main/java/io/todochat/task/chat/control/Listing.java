package io.todochat.task.chat.control;

import io.todochat.language.command.Command.Find;
import io.todochat.language.command.Command.Find.Manner;
import io.todochat.language.command.Filter;
import io.todochat.task.chat.entity.ComingAgain;
import io.todochat.task.chat.entity.Conversation;
import io.todochat.task.chat.entity.Conversation.View;
import io.todochat.task.chat.entity.Message;
import io.todochat.task.chat.entity.Part;
import io.todochat.task.chat.entity.Scene;
import io.todochat.task.chat.entity.Wording;
import io.todochat.task.finding.control.Finder;
import io.todochat.task.finding.entity.Criteria;
import io.todochat.task.finding.entity.Finding;
import io.todochat.task.finding.entity.Hit;
import io.todochat.task.finding.entity.Query;
import io.todochat.task.finding.entity.SavedFilter;
import io.todochat.task.tasks.control.TaskStore;
import io.todochat.task.tasks.entity.Limits;
import io.todochat.task.tasks.entity.Task;
import io.todochat.task.tasks.entity.TaskBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Finds what a person asks for, by the same rules as the REST API, and shows it in parts, or counts it. */
@ApplicationScoped
class Listing {

    /** As many as one takes in at once. */
    private static final int MOST_SHOWN = 20;

    private static final String BEGINNING = "";

    private static final String NOTHING = "Nothing to do there.";

    @Inject
    TaskStore tasks;

    @Inject
    Finder finder;

    /**
     * A part of a list.
     *
     * @param shown numbers of the tasks in it; null where nothing else is shown than before
     * @param view where one is in the list
     */
    record Listed(Part part, List<Integer> shown, View view) {}

    /** The beginning of a list, or how long it is. */
    Listed first(Find said, Message message) {
        var filter = said.filter();
        var view = new View(null, filter.rsql(), filter.words(), said.sort().orElse(null), List.of(BEGINNING), null);
        return tasks.read(message.user(), book -> finder.refusal(book, query(view)))
                .map(why -> nothing(Scene.cannotLook(why), said.intent()))
                .orElseGet(() -> withWhatComesAgain(filter, found(said, view, message), message));
    }

    private Listed found(Find said, View view, Message message) {
        return said.manner() == Manner.COUNT
                ? counted(view, message)
                : said.most() == Find.ALL ? shown(view, said.intent(), message) : few(said, view, message);
    }

    private Listed withWhatComesAgain(Filter filter, Listed listed, Message message) {
        var again = tasks.read(message.user(), book -> {
            var wording = Wording.of(message.at(), message.locale());
            Scene.Finds finds = (kind, status) -> all(book, kind, status);
            return new ComingAgain(book, finds, message.at().toLocalDateTime(), wording).in(filter);
        });
        return again.isEmpty() ? listed : new Listed(said(listed.part(), again), listed.shown(), listed.view());
    }

    private static Part said(Part part, String again) {
        var text = part.text().equals(NOTHING) ? again : part.text() + "\n" + again;
        return new Part(text, part.intent(), part.tasks(), part.choices(), part.undo());
    }

    /** How long the list in view is; how many tasks are open where there is none. */
    Listed length(Find said, Conversation now, Message message) {
        return now.view() == null && !now.shown().isEmpty()
                ? nothing(howMany(now.shown().size()), said.intent())
                : now.view() == null
                        ? first(new Find(Manner.COUNT, said.filter(), said.sort()), message)
                        : counted(now.view(), message);
    }

    /** The beginning of what a saved filter asks for. */
    Listed first(SavedFilter saved, Message message) {
        var view = new View(saved, null, null, saved.sort(), List.of(BEGINNING), null);
        return tasks.read(message.user(), book -> finder.refusal(book, query(view)))
                .map(why -> nothing(Scene.cannotLook(why), "list"))
                .orElseGet(() -> shown(view, "list", message));
    }

    /** What is in the trash, the latest first. */
    Listed trash(Message message) {
        return tasks.read(message.user(), book -> {
            var all = book.trash().stream()
                    .sorted(Comparator.comparing(Task::deleted).reversed())
                    .toList();
            if (all.isEmpty()) {
                return nothing("The trash is empty.", "trash");
            }
            var shown = all.stream().limit(MOST_SHOWN).toList();
            var more = all.size() - shown.size();
            var text = "In the trash:\n"
                    + Wording.of(message.at(), message.locale()).numbered(shown)
                    + (more == 0 ? "" : "\nand " + more + " that went there before these.");
            var part = Part.about(shown.stream().map(book::state).toList(), text, "trash");
            return new Listed(part, shown.stream().map(Task::number).toList(), null);
        });
    }

    /**
     * What follows in the list that is in view.
     *
     * @param page the one that is wanted instead, from 1; 0 for the next
     */
    Listed next(Conversation now, int page, Message message) {
        var view = now.view();
        if (view != null && page > 0 && page <= view.starts().size()) {
            return shown(view.at(view.starts().subList(0, page), null), "next-page", message);
        }
        if (view != null && page > view.starts().size() + 1) {
            return nothing("Before that comes page " + (view.starts().size() + 1) + ": say “more”.", "next-page");
        }
        if (view == null || view.next() == null) {
            return nothing("That is all there is.", "next-page");
        }
        var starts = new ArrayList<>(view.starts());
        starts.add(view.next());
        return shown(view.at(starts, null), "next-page", message);
    }

    /** What stood before in the list that is in view. */
    Listed previous(Conversation now, Message message) {
        var view = now.view();
        if (view == null || view.starts().size() < 2) {
            return nothing("That is the beginning.", "previous-page");
        }
        var starts = view.starts().subList(0, view.starts().size() - 1);
        return shown(view.at(starts, null), "previous-page", message);
    }

    /** All tasks of a kind. */
    Scene.Sought all(TaskBook book, Filter filter, String status) {
        var usual = filter.namesStatus() ? null : status;
        var criteria = new Criteria(filter.rsql(), filter.words(), usual, null, List.of(), null, null, null);
        var query = new Query(List.of(criteria), "due", Limits.TASKS, null, false, Set.of());
        return finder.refusal(book, query)
                .<Scene.Sought>map(Scene.Sought.Refused::new)
                .orElseGet(() -> new Scene.Sought.Found(tasks(finder.in(book, query))));
    }

    private Listed counted(View view, Message message) {
        var total = tasks.read(message.user(), book -> found(book, view).total());
        return nothing(howMany(total), "count");
    }

    private static String howMany(int tasks) {
        return switch (tasks) {
            case 0 -> "None.";
            case 1 -> "One task.";
            default -> tasks + " tasks.";
        };
    }

    /** Only the first few of a list; one alone has no number. */
    private Listed few(Find said, View view, Message message) {
        return tasks.read(message.user(), book -> {
            var first = tasks(found(book, view)).stream().limit(said.most()).toList();
            var wording = Wording.of(message.at(), message.locale());
            var one =
                    said.most() == 1 && !first.isEmpty() ? wording.of(first.getFirst()) + "." : wording.numbered(first);
            var text = first.isEmpty() ? NOTHING : one;
            var part = Part.about(first.stream().map(book::state).toList(), text, said.intent());
            return new Listed(part, first.stream().map(Task::number).toList(), null);
        });
    }

    private Listed shown(View view, String intent, Message message) {
        return tasks.read(message.user(), book -> {
            var found = found(book, view);
            var shown = tasks(found);
            var states = shown.stream().map(book::state).toList();
            var part = Part.about(states, text(view, found, shown, message), intent);
            var here = view.at(view.starts(), found.next());
            return new Listed(part, shown.stream().map(Task::number).toList(), here);
        });
    }

    private Finding.Found found(TaskBook book, View view) {
        return finder.in(book, query(view));
    }

    private static Query query(View view) {
        var criteria = view.saved() != null
                ? view.saved().criteria()
                : new Criteria(view.filter(), view.words(), null, null, List.of(), null, null, null);
        var start = view.starts().getLast();
        var cursor = start.equals(BEGINNING) ? null : start;
        return new Query(List.of(criteria), view.sort(), MOST_SHOWN, cursor, true, Set.of());
    }

    private static String text(View view, Finding.Found found, List<Task> shown, Message message) {
        if (shown.isEmpty()) {
            return NOTHING;
        }
        var list = Wording.of(message.at(), message.locale()).numbered(shown);
        var seen = (view.starts().size() - 1) * MOST_SHOWN + shown.size();
        return found.next() == null ? list : list + "\nand " + Math.max(1, found.total() - seen) + " more: say “more”.";
    }

    /** Text, and nothing that is shown. */
    static Listed nothing(String text, String intent) {
        return new Listed(Part.plain(text, intent), null, null);
    }

    private static List<Task> tasks(Finding.Found found) {
        return found.hits().stream().map(Hit::entry).map(entry -> entry.task()).toList();
    }
}
