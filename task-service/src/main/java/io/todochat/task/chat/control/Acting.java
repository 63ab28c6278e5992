package io.todochat.task.chat.control;

import io.todochat.task.chat.entity.Conversation;
import io.todochat.task.chat.entity.Deed;
import io.todochat.task.chat.entity.Kept;
import io.todochat.task.chat.entity.Message;
import io.todochat.task.chat.entity.Part;
import io.todochat.task.chat.entity.Plan;
import io.todochat.task.chat.entity.Report;
import io.todochat.task.chat.entity.Saying;
import io.todochat.task.chat.entity.Wording;
import io.todochat.task.tasks.entity.Command;
import io.todochat.task.tasks.entity.Decision.Accepted;
import io.todochat.task.tasks.entity.Decision.Rejected;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Has tasks changed. Each command is a step of its own, so that it can be corrected alone, or several where it is more
 * than one step may hold; but what is made one after the other is made in one. What cannot be done keeps nothing else
 * from being done. Serves one message, in one thread.
 */
final class Acting {

    /** Each writes an event, and a transaction takes 1,000 documents. */
    private static final int MOST_AT_ONCE = 500;

    private final Message message;
    private final Skills skills;
    private final Steps steps;
    private final Talk talk;
    private final Wording wording;
    private final List<Wish> made = new ArrayList<>();

    Acting(Message message, Steps steps, Talk talk, Skills skills) {
        this.message = message;
        this.steps = steps;
        this.talk = talk;
        this.skills = skills;
        wording = Wording.of(message.at(), message.locale());
    }

    /** Does what a command comes to; what it makes is made with {@link #finish} at the latest. */
    void act(Plan.Act act, Saying saying, int command) {
        var wish = new Wish(act, saying, command, new Upshot());
        act.left().forEach(wish.upshot()::leaveOut);
        if (act.tasks().isEmpty()) {
            made.add(wish);
        } else {
            finish();
            talk.remember(talk.now().about(act.tasks()));
            carryOut(wish);
        }
    }

    /** Whether tasks are still to be made, that are not there yet to be spoken of. */
    boolean makesSome() {
        return !made.isEmpty();
    }

    /** Makes what is still to be made. */
    void finish() {
        if (!made.isEmpty()) {
            take(made.stream().flatMap(wish -> wish.orders().stream()).toList(), true);
            var touched = made.stream()
                    .flatMap(wish -> wish.upshot().numbers().stream())
                    .toList();
            made.forEach(wish -> tell(wish, touched));
            made.clear();
        }
    }

    /** Tells again what earlier tries of the message did by a command; whether they were through with it. */
    boolean tellAgain(Saying saying, int command) {
        var earlier = steps.acts(command);
        if (earlier.stream().noneMatch(one -> one.act().last())) {
            return false;
        }
        finish();
        var act = earlier.getLast().act();
        var wish = new Wish(
                new Plan.Act(act.deed(), List.of(), List.of(), act.others(), act.left()),
                saying,
                command,
                new Upshot());
        act.left().forEach(wish.upshot()::leaveOut);
        earlier.forEach(one -> wish.upshot().hear(one.accepted(), one.accepted().tasks()));
        tell(
                wish,
                act.tasks().isEmpty()
                        ? earlier.getLast().touched()
                        : wish.upshot().numbers());
        return true;
    }

    private void carryOut(Wish wish) {
        var before = new HashSet<Integer>();
        for (var earlier : steps.acts(wish.command())) {
            before.addAll(earlier.act().tasks());
            wish.upshot().hear(earlier.accepted(), earlier.accepted().tasks());
        }
        var orders = wish.orders().stream()
                .filter(order -> !before.contains(order.task()))
                .toList();
        for (int from = 0; from < orders.size(); from += MOST_AT_ONCE) {
            var to = Math.min(from + MOST_AT_ONCE, orders.size());
            take(orders.subList(from, to), to == orders.size());
        }
        tell(wish, wish.upshot().numbers());
    }

    /** @param last whether nothing of their commands is left then */
    private void take(List<Wish.Order> orders, boolean last) {
        var left = new ArrayList<>(orders);
        while (!left.isEmpty()) {
            var now = List.copyOf(left);
            var what = now.stream().map(Wish.Order::what).toList();
            var decision = steps.act(
                    what.size() == 1 ? what.getFirst() : new Command.Bulk(what),
                    now.getFirst().wish().command(),
                    accepted -> kept(now, accepted, last));
            if (decision instanceof Rejected rejected) {
                refuse(left.remove(rejected.operation() == null ? 0 : rejected.operation()), rejected);
            } else {
                var accepted = (Accepted) decision;
                Wish.of(now).forEach(wish -> wish.upshot().hear(accepted, wish.came(now, accepted)));
                return;
            }
        }
    }

    private List<Kept.Act> kept(List<Wish.Order> orders, Accepted accepted, boolean last) {
        return Wish.of(orders).stream()
                .map(wish -> wish.kept(orders, accepted, wording, last))
                .toList();
    }

    private void refuse(Wish.Order order, Rejected rejected) {
        var upshot = order.wish().upshot();
        if (order.wish().act().commands().size() == 1) {
            upshot.leaveOut(Sorry.text(rejected));
        } else {
            Optional.ofNullable(order.task())
                    .flatMap(task -> skills.tasks.read(message.user(), book -> book.stored(task)))
                    .ifPresentOrElse(
                            task -> upshot.leaveOut(task, Sorry.reason(rejected)),
                            () -> upshot.leaveOut("One of them is gone for good."));
        }
    }

    /** @param touched all tasks that would be undone with it */
    private void tell(Wish wish, List<Integer> touched) {
        var upshot = wish.upshot();
        talk.say(new Part(text(wish), wish.act().deed().intent(), upshot.states(), List.of(), upshot.undo()));
        if (!upshot.tasks().isEmpty()) {
            talk.remember(talk.now().about(upshot.numbers()));
        }
        if (upshot.undo() == null) {
            talk.didNothing(
                    wish.saying(),
                    wish.command(),
                    wish.act().tasks(),
                    wish.act().others());
        } else if (!staysCorrectable(wish)) {
            talk.remember(talk.now()
                    .did(new Conversation.Done(
                            wish.saying(), wish.command(), touched, wish.act().others(), upshot.undo())));
        }
    }

    /** Who means another one means the command in which one was chosen, not what the same message made beside it. */
    private boolean staysCorrectable(Wish wish) {
        var before = talk.now().done();
        return wish.act().deed() == Deed.ADD
                && before != null
                && before.saying().equals(wish.saying())
                && !before.others().isEmpty();
    }

    private String text(Wish wish) {
        var left = wish.upshot().left(wording);
        if (!wish.upshot().tasks().isEmpty()) {
            return String.join(
                    " ", Stream.concat(Stream.of(report(wish)), left.stream()).toList());
        }
        var nothing = wish.act().commands().size() > 1 ? Stream.of("Nothing was changed.") : Stream.<String>of();
        return left.isEmpty()
                ? "That was done."
                : String.join(" ", Stream.concat(nothing, left.stream()).toList());
    }

    private String report(Wish wish) {
        var settings = skills.tasks.read(message.user(), book -> book.account().settings());
        var report = new Report(
                wording, settings, message.at().getZone(), message.at().toInstant());
        var tasks = wish.upshot().tasks();
        if (wish.upshot().undo() == null && wish.act().deed().changesFields()) {
            return report.unchanged(wish.act().deed(), tasks);
        }
        var said = wish.act().deed() == Deed.ADD
                ? wish.saying().readings().get(wish.command()).command()
                : wish.saying().ofTask(wish.command());
        var written = report.written(said, tasks);
        return report.of(wish.act().deed(), tasks, wish.upshot().series()) + written;
    }
}
