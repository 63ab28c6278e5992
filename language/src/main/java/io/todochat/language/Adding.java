package io.todochat.language;

import static io.todochat.language.Ways.way;

import io.todochat.language.Command.Add;
import io.todochat.language.Command.Missing;
import io.todochat.language.Command.NotUnderstood;
import java.util.Set;

/** How people say that there is something to do. */
final class Adding {

    private static final String PLEASE = "please? ";

    private enum Intent {
        ADD,
        REMIND
    }

    private static final Ways<Intent> OPENINGS = Ways.of(
            way(PLEASE + "remind me", m -> Intent.REMIND),
            way(PLEASE + "set|add|create|make|new a? reminder", m -> Intent.REMIND),
            way(PLEASE + "add|create|make|new a? new? task|todo|item to|called|named|:?", m -> Intent.ADD),
            way(PLEASE + "add|create|new", m -> Intent.ADD),
            way("todo|task :", m -> Intent.ADD));

    private static final Ways<Boolean> QUESTIONS = Ways.of(
            way("what|what's|whats|who|when|where|why|how|which <rest>", m -> true), way("<rest> ?", m -> true));

    /** Words between "remind me" and what to remind of; dates may stand before or behind them. */
    private static final Set<String> LINKS = Set.of("to", "that", "about", "of");

    private Adding() {}

    /** Without a verb it takes a date, tag, priority or repetition to make a task. */
    static Reading read(Sentence sentence) {
        var isQuestion = QUESTIONS.whole(sentence).isPresent();
        var intent = OPENINGS.claimOpening(sentence, "intent");
        var tags = Tags.claim(sentence);
        var priority = Priorities.claim(sentence);
        var timing = Timing.claim(sentence);
        var saysMore = !tags.isEmpty() || priority.isPresent() || timing.isSaid();
        if (intent.isEmpty() && (isQuestion || !saysMore)) {
            return sentence.reading(new NotUnderstood(sentence.size() == 0 ? Missing.WORDS : Missing.COMMAND));
        }
        var reminder = intent.filter(Intent.REMIND::equals);
        reminder.ifPresent(remind -> claimLink(sentence));
        var title = Title.claim(sentence);
        var rule = timing.repetition().map(Repetition::rule);
        return sentence.reading(
                title.isEmpty()
                        ? new NotUnderstood(Missing.TITLE)
                        : new Add(
                                title,
                                timing.due(),
                                priority.orElse(Priority.NONE),
                                tags,
                                rule,
                                reminder.flatMap(remind -> timing.remindAt())));
    }

    private static void claimLink(Sentence sentence) {
        sentence.free().stream()
                .findFirst()
                .filter(i -> LINKS.contains(sentence.token(i).word()))
                .ifPresent(i -> sentence.claim("intent", i, i + 1));
    }
}
