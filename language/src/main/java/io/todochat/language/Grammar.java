package io.todochat.language;

import static io.todochat.language.Term.NUMBER;
import static io.todochat.language.Term.ORDINAL;
import static io.todochat.language.Ways.way;

import io.todochat.language.Command.Choose;
import io.todochat.language.Command.Complete;
import io.todochat.language.Command.Confirm;
import io.todochat.language.Command.Decline;
import io.todochat.language.Command.Delete;
import io.todochat.language.Command.Help;
import io.todochat.language.Command.Missing;
import io.todochat.language.Command.NotUnderstood;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads English. What is not surely a command is {@link NotUnderstood}, never guessed at.
 *
 * <p>Stateless, safe to share, and never fails, whatever the text; the time it takes grows with the text's length.
 */
public final class Grammar {

    /** Sentences that are a command as a whole. */
    private static final Ways<Command> SENTENCES = Ways.of(
            way("help me?", m -> new Help()),
            way("what can you do", m -> new Help()),
            way("what can i say|do", m -> new Help()),
            way("yes|y|yeah|yep|ok|okay|sure|confirm ,? please?", m -> new Confirm()),
            way("yes|ok|okay|sure? ,? do it", m -> new Confirm()),
            way("go ahead", m -> new Confirm()),
            way("no|n|nope|cancel|stop|nevermind ,? thanks?", m -> new Decline()),
            way("no? ,? never mind", m -> new Decline()),
            way("number|option|#? <number>", m -> new Choose(m.the(NUMBER))),
            way("the? <ordinal> one?", m -> new Choose(m.the(ORDINAL))),
            way("done", m -> new Complete(new Target.Last())),
            way("check|tick off <rest>", m -> about(m, Complete::new)),
            way("done|complete|finish|finished|tick with? <rest>", m -> about(m, Complete::new)),
            way("mark <rest> as done|complete|completed|finished", m -> about(m, Complete::new)),
            way("mark <rest> done|complete|completed|finished", m -> about(m, Complete::new)),
            way("delete|remove <rest>", m -> about(m, Delete::new)));

    /** Understands the phrase as far as it can. */
    public Reading read(Phrase phrase) {
        var sentence = new Sentence(phrase);
        return whole(sentence)
                .or(() -> Listing.read(sentence.part(0, sentence.size())))
                .orElseGet(() -> Adding.read(sentence));
    }

    private static Optional<Reading> whole(Sentence sentence) {
        return SENTENCES.whole(sentence).map(found -> {
            var match = found.match();
            var rest = match.rest().orElse(new Range(match.to(), match.to()));
            sentence.claim("intent", match.from(), rest.from());
            sentence.claim("target", rest.from(), rest.to());
            sentence.claim("intent", rest.to(), match.to());
            return sentence.reading(found.meaning());
        });
    }

    private static Command about(Match match, Function<Target, Command> command) {
        var rest = match.rest().orElseThrow();
        return Targets.of(match.sentence().part(rest.from(), rest.to()))
                .map(command)
                .orElse(new NotUnderstood(Missing.COMMAND));
    }
}
