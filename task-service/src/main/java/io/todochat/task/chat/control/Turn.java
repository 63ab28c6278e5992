package io.todochat.task.chat.control;

import io.todochat.language.command.Command;
import io.todochat.task.chat.entity.Afterthought;
import io.todochat.task.chat.entity.AmidTalk;
import io.todochat.task.chat.entity.Conversation;
import io.todochat.task.chat.entity.Correction;
import io.todochat.task.chat.entity.Message;
import io.todochat.task.chat.entity.Narrowing;
import io.todochat.task.chat.entity.Reply;
import io.todochat.task.chat.entity.Saying;
import java.util.List;

/**
 * One message and its answer. What it is in the conversation is told here: an answer to what was asked, a correction, or
 * something new. Serves one message, in one thread.
 */
final class Turn {

    private final Message message;
    private final Understanding understanding;
    private final Settling settling;
    private final Talk talk;
    private final Performing performing;
    private final Amending amending;

    Turn(Message message, Conversation before, Steps steps, Skills skills) {
        this.message = message;
        talk = new Talk(before);
        performing = new Performing(message, steps, talk, skills);
        amending = new Amending(talk, performing);
        understanding = new Understanding(talk, performing, skills);
        settling = new Settling(talk, performing, understanding, this::begin);
    }

    Reply reply() {
        var saying = Saying.of(message);
        var before = talk.now().done();
        var pending = talk.now().pending(message.at().toInstant());
        if (message.token() != null
                && pending.filter(open -> open.token().equals(message.token())).isEmpty()) {
            talk.say("That question is not open any more. Nothing was changed.", "none");
        } else if (pending.isPresent()) {
            settling.answer(pending.get(), saying);
        } else {
            beginAnew(saying);
        }
        forget(before, saying);
        return talk.reply(isAboutTheLast(saying) ? null : saying.text());
    }

    /** Those that a question listed are forgotten, unless nobody has turned to something else yet. */
    private void beginAnew(Saying saying) {
        var listed = talk.now().shown();
        begin(saying);
        if (talk.now().pending() != null || !Correction.isPossibleAfter(saying.readings())) {
            talk.remember(talk.now().past(listed));
        }
    }

    /** Whether it is asked what was said last: that it stays, however often. */
    private static boolean isAboutTheLast(Saying saying) {
        return saying.readings().stream()
                .allMatch(reading -> reading.command() instanceof Command.Tell tell && tell.isOfTheLast());
    }

    /** Whoever has turned to something else does not speak of what was done before that any more. */
    private void forget(Conversation.Done before, Saying saying) {
        var isUnchanged = talk.now().done() == before;
        if (isUnchanged && !Correction.isPossibleAfter(saying.readings())) {
            talk.remember(talk.now().did(null));
        }
        talk.remember(talk.now().looked(isUnchanged));
    }

    private void begin(Saying saying) {
        var readings = saying.readings();
        var isTooLate = talk.now().pending() != null
                && (readings.getFirst().command() instanceof Command.Yes
                        || readings.getFirst().command() instanceof Command.Choose);
        talk.remember(talk.now().settled());
        if (isTooLate) {
            talk.say("I asked that too long ago. Please say again what you want.", "none");
        } else if (Correction.isOne(saying, readings, talk.now()) && amending.isThere(saying)) {
            amending.correct(saying);
        } else if (Correction.isMore(saying, readings, talk.now())) {
            amending.redo(saying);
        } else {
            afterwards(saying);
        }
    }

    /** What is said in few words of what was done or shown. */
    private void afterwards(Saying saying) {
        var fewer = performing.scene(saying, scene -> new Narrowing(scene).fewer());
        var answer = performing.scene(saying, scene -> new Afterthought(scene).answer());
        var others = performing.scene(saying, scene -> new Narrowing(scene).shown());
        var addressed = performing.scene(saying, scene -> new AmidTalk(scene).addressed());
        if (addressed.isPresent()) {
            talk.remember(talk.now().about(addressed.get().tasks()));
            begin(addressed.get().order());
        } else if (fewer.isPresent()) {
            amending.narrow(fewer.get());
        } else if (!others.isEmpty() && Understanding.isUnsaid(saying)) {
            performing.look(new Command.Show(List.of()), others);
        } else if (answer.isPresent()) {
            talk.say(answer.get(), "none");
        } else {
            var full = performing.scene(saying, scene -> new Afterthought(scene).inFull());
            full.ifPresentOrElse(
                    this::begin,
                    () -> understanding.understand(
                            Correction.ofTime(saying, talk.now()).orElse(saying)));
        }
    }
}
