package io.todochat.task.chat.entity;

import io.todochat.language.command.Target;
import io.todochat.task.finding.entity.SavedFilter;
import io.todochat.task.tasks.entity.Task;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is remembered between two messages. What is not there is null, lists are empty.
 *
 * @param shown numbers of the tasks that were listed last, in the order shown
 * @param asked whether these were listed by a question, which they are gone with
 * @param about numbers of the tasks that were spoken of last: "it", "them"
 * @param view the list that was shown last, to go on in it
 * @param pending what waits for an answer
 * @param done what was done last, should another task have been meant
 * @param taken the question that a message has taken to answer it, should that message come again
 * @param undone what was taken back since something was done, the last one at the end
 * @param looked whether the last message changed nothing: it looked around, or was not understood
 * @param last what was said last and answered to it
 */
public record Conversation(
        List<Integer> shown,
        boolean asked,
        List<Integer> about,
        View view,
        Pending pending,
        Done done,
        Taken taken,
        List<Undone> undone,
        boolean looked,
        Exchange last) {

    private static final int MOST_UNDONE = 5;

    /** Nothing was said yet. */
    public static final Conversation NEW =
            new Conversation(List.of(), false, List.of(), null, null, null, null, List.of(), false, null);

    public Conversation {
        shown = shown == null ? List.of() : List.copyOf(shown);
        about = about == null ? List.of() : List.copyOf(about);
        undone = undone == null ? List.of() : List.copyOf(undone);
    }

    /**
     * A list and where one is in it.
     *
     * @param saved the filter that a person saved, which is all that is asked then; null for none
     * @param filter in the language of the REST API; null for none
     * @param words to look for; null or blank for none
     * @param sort null for the usual order
     * @param starts cursors of the pages seen, the one in view last; empty text for the beginning
     * @param next the cursor of the next page; null at the end
     */
    public record View(SavedFilter saved, String filter, String words, String sort, List<String> starts, String next) {

        public View {
            starts = List.copyOf(starts);
        }

        /** Another place in the same list. */
        public View at(List<String> otherStarts, String itsNext) {
            return new View(saved, filter, words, sort, otherStarts, itsNext);
        }
    }

    /**
     * What was done.
     *
     * @param saying the message that asked for it
     * @param command which of its commands, from 0
     * @param tasks numbers of the tasks of its step, those of other commands included
     * @param others numbers of those that could have been meant as well
     * @param step by which it can be undone; null where the tasks are as they were, or it cannot
     */
    public record Done(Saying saying, int command, List<Integer> tasks, List<Integer> others, Long step) {

        public Done {
            tasks = List.copyOf(tasks);
            others = List.copyOf(others);
        }

        /** Whether there is something of it to undo. */
        public boolean isUndoable() {
            return step != null;
        }
    }

    /**
     * A question that is being answered.
     *
     * @param by the message that answers it
     */
    public record Taken(Message.Key by, Pending question) {}

    /** The same after tasks were spoken of. */
    public Conversation about(List<Integer> tasks) {
        return new Conversation(shown, asked, tasks, view, pending, done, taken, undone, looked, last);
    }

    /**
     * The same after what may have been about a task that is not found: "it" is none that was spoken of before. Numbers
     * stay those of the list, unless that has one entry only, which "it" would mean.
     */
    public Conversation lost() {
        return new Conversation(
                shown.size() == 1 ? List.of() : shown,
                asked,
                List.of(),
                view,
                pending,
                done,
                taken,
                undone,
                looked,
                last);
    }

    /** The same after a list was shown. */
    public Conversation listed(List<Integer> tasks, View newView) {
        return new Conversation(tasks, false, List.of(), newView, pending, done, taken, undone, looked, last);
    }

    /** The same with a question open; the candidates, where several are shown with numbers, are what those mean now. */
    public Conversation asking(Pending question) {
        var isNumbered = question.candidates().size() > 1;
        var numbered = isNumbered ? question.candidates() : shown;
        return new Conversation(
                numbered, isNumbered || asked, about, view, question, done, taken, undone, looked, last);
    }

    /** The same once something else was said than an answer: those that a question listed are not spoken of any more. */
    public Conversation past(List<Integer> listed) {
        var isGone = asked
                && shown.equals(listed)
                && (done == null || done.tasks().stream().noneMatch(listed::contains));
        var left = isGone && about.equals(listed) ? List.<Integer>of() : about;
        return isGone
                ? new Conversation(List.of(), false, left, view, pending, done, taken, undone, looked, last)
                : this;
    }

    /** The same with no question open. */
    public Conversation settled() {
        return new Conversation(shown, asked, about, view, null, done, null, undone, looked, last);
    }

    /** The same while a message answers what is open. */
    public Conversation takenBy(Message.Key by) {
        return new Conversation(
                shown,
                asked,
                about,
                view,
                null,
                done,
                by == null ? null : new Taken(by, pending),
                undone,
                looked,
                last);
    }

    /** The same as a message finds it: what an earlier try of it has taken is open, for that try came in time. */
    public Conversation before(Message message) {
        return taken == null || !taken.by().equals(message.key())
                ? this
                : new Conversation(
                        shown,
                        asked,
                        about,
                        view,
                        taken.question().openAt(message.at().toInstant()),
                        done,
                        null,
                        undone,
                        looked,
                        last);
    }

    /** The same after something was done; what was taken back before that is not done again. */
    public Conversation did(Done what) {
        var left = what != null && what.isUndoable() ? List.<Undone>of() : undone;
        return new Conversation(shown, asked, about, view, pending, what, taken, left, looked, last);
    }

    /** The same after something was taken back. */
    public Conversation undid(List<Again> tasks) {
        var all = Stream.concat(undone.stream(), Stream.of(new Undone(tasks)))
                .skip(Math.max(0, undone.size() + 1 - MOST_UNDONE))
                .toList();
        return new Conversation(shown, asked, about, view, pending, null, taken, all, looked, last);
    }

    /** The same after what was taken back last was done again: these are its tasks now. */
    public Conversation redid(List<Task> tasks) {
        var before = undone.getLast().tasks();
        var rest = undone.subList(0, undone.size() - 1).stream()
                .map(one -> new Undone(one.tasks().stream()
                        .map(again -> now(again, before, tasks))
                        .toList()))
                .toList();
        return new Conversation(shown, asked, about, view, pending, null, taken, rest, looked, last);
    }

    private static Again now(Again again, List<Again> before, List<Task> tasks) {
        return IntStream.range(0, Math.min(before.size(), tasks.size()))
                .filter(place -> before.get(place).number() == again.number())
                .mapToObj(place -> again.of(tasks.get(place)))
                .findFirst()
                .orElse(again);
    }

    /** The same when a message has changed nothing, or something. */
    public Conversation looked(boolean only) {
        return new Conversation(shown, asked, about, view, pending, done, taken, undone, only, last);
    }

    /** The same when a message is answered. */
    public Conversation after(Exchange exchange) {
        return new Conversation(shown, asked, about, view, pending, done, taken, undone, looked, exchange);
    }

    /** The question that is still open. */
    public Optional<Pending> pending(Instant now) {
        return Optional.ofNullable(pending).filter(open -> now.isBefore(open.expires()));
    }

    /** The task that a number means here; -1 is the last one shown. */
    Optional<Integer> shownAs(int number) {
        var place = new Target.Numbered(number).placeIn(shown.size());
        return place >= 1 && place <= shown.size() ? Optional.of(shown.get(place - 1)) : Optional.empty();
    }
}
