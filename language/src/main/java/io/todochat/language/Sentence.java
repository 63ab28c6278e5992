package io.todochat.language;

import io.todochat.language.command.Priority;
import io.todochat.language.grammar.Range;
import io.todochat.language.time.Amount;
import io.todochat.language.time.DayPart;
import io.todochat.language.time.Mention;
import io.todochat.language.time.Now;
import io.todochat.language.time.Times;
import io.todochat.language.token.Accents;
import io.todochat.language.token.Token;
import io.todochat.language.token.Tokens;
import io.todochat.language.way.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * All that was said in one breath, as tokens, and the times, tags and priorities in it. Immutable.
 *
 * @param begin the first token of which anything is understood
 */
record Sentence(Phrase phrase, List<Token> tokens, List<Chunk> chunks, int begin) {

    /** Behind these words, how long before something is about a reminder. */
    private static final Set<String> REMINDING =
            Set.of("me", "us", "reminder", "alert", "alarm", "notification", "it", "them", "that", "this");

    /** "The day before" may be any day, but where a reminder is spoken of. */
    private static final Set<String> DETERMINED = Set.of("the", "on");

    private static final Set<String> REMINDERS = Set.of(
            "remind",
            "reminder",
            "reminders",
            "alert",
            "alarm",
            "notify",
            "notification",
            "ping",
            "nudge",
            "warn",
            "poke",
            "nag",
            "bug");

    /** Words that may follow a lead which says all by itself. */
    private static final Set<String> LINKING =
            Set.of("and", "then", "but", "please", "on", "at", "in", "to", "for", "of");

    private static final Set<String> ITS = Set.of("the", "its", "it", "it's", "that");

    /** What every task may have. */
    private static final Set<String> OWN = Set.of("deadline", "due", "date");

    /** With these begins what is on a list. */
    private static final Set<String> ITEMS = Set.of("-", "–", "*", "•");

    static Sentence of(Phrase phrase) {
        return of(phrase, 0, now(phrase));
    }

    private static Now now(Phrase phrase) {
        return Now.of(phrase.at(), phrase.locale(), phrase.hours());
    }

    /** The same as if nothing were said before that token. */
    Sentence since(int token) {
        return of(phrase, token, now(phrase));
    }

    /** The same as if nothing were said from that token on: no time is said in parts before it and behind it. */
    Sentence until(int token) {
        var said = phrase.text().substring(0, tokens.get(token - 1).to());
        return of(phrase.saying(said));
    }

    /** The same, where what takes place is known to be in that half of the day. */
    Sentence in(DayPart daytime) {
        return of(phrase, begin, now(phrase).in(daytime));
    }

    /** The same, where the hours of no day among these tokens are on that day. */
    Sentence on(LocalDate day, Range range) {
        var dated = chunks.stream()
                .map(chunk -> isHour(chunk, range)
                        ? new Chunk(chunk.field(), chunk.places(), ((Mention) chunk.meaning()).timeOn(day))
                        : chunk)
                .toList();
        return new Sentence(phrase, tokens, dated, begin);
    }

    private static boolean isHour(Chunk chunk, Range range) {
        return chunk.meaning() instanceof Mention time
                && time.kind() == Mention.Kind.TIME
                && time.isDayOpen()
                && chunk.from() >= range.from()
                && chunk.to() <= range.to();
    }

    /** Whether a new line or sentence begins there, which does not go on with what was said before it. */
    boolean beginsAnew(int at) {
        return at == 0 || Cuts.HARD.contains(tokens.get(at - 1).word()) || hasNewLine(at);
    }

    /** "- buy tape - ring the bank": a list of which all stands in one line. */
    boolean isItem(int at) {
        return at > 1
                && ITEMS.contains(tokens.getFirst().word())
                && tokens.get(at - 1).word().equals(tokens.getFirst().word())
                && tokens.get(at) instanceof Token.Word
                && !(tokens.get(at - 2) instanceof Token.Number)
                && tokens.get(at - 2).to() < tokens.get(at - 1).from()
                && tokens.get(at - 1).to() < tokens.get(at).from();
    }

    boolean hasNewLine(int at) {
        var from = tokens.get(at - 1).to();
        var to = tokens.get(at).from();
        return to > from && phrase.text().indexOf('\n', from, to) >= 0;
    }

    private static Sentence of(Phrase phrase, int begin, Now now) {
        var written = Shorthand.in(phrase.text(), Accents.plain(Tokens.of(phrase.text())));
        var tokens = ShortTimes.in(written, now.monthFirst());
        var chunks = new ArrayList<Chunk>();
        var said = new ListNumbers(tokens).hidden();
        for (var found : Times.in(said.subList(begin, said.size()), now)) {
            var mention = found.behind(begin);
            if (!isOfEvent(tokens, mention) && (mention.kind() != Mention.Kind.LEAD || isOfReminder(tokens, mention))) {
                chunks.add(new Chunk(field(mention.kind()), mention.places(), mention));
            }
        }
        for (var i = begin; i < tokens.size(); i++) {
            var place = List.of(new Range(i, i + 1));
            mark(tokens, i).ifPresent(mark -> chunks.add(new Chunk(field(mark), place, mark)));
        }
        return new Sentence(phrase, tokens, List.copyOf(chunks), begin);
    }

    /** "The day after the concert" is no day after today. */
    private static boolean isOfEvent(List<Token> tokens, Mention mention) {
        var to = mention.to();
        return mention.kind() == Mention.Kind.DATE
                && tokens.get(to - 1).word().equals("after")
                && to < tokens.size()
                && tokens.get(to) instanceof Token.Word word
                && !LINKING.contains(word.word());
    }

    /** "Leave an hour before the flight" says nothing of a reminder. */
    private static boolean isOfReminder(List<Token> tokens, Mention lead) {
        var from = lead.from();
        var to = lead.to();
        if (lead.amount().filter(Amount::isNothing).isPresent()
                || DETERMINED.contains(tokens.get(from).word())) {
            return isReminding(tokens, from);
        }
        return from == 0
                || REMINDING.contains(tokens.get(from - 1).word())
                || to == tokens.size()
                || !(tokens.get(to) instanceof Token.Word word)
                || LINKING.contains(word.word())
                || isItsOwn(tokens.subList(to, tokens.size())) && isReminding(tokens, from);
    }

    /** Whether a reminder is spoken of before that token; "tell me" is one as well. */
    private static boolean isReminding(List<Token> tokens, int end) {
        return IntStream.range(0, end)
                .anyMatch(at -> REMINDERS.contains(tokens.get(at).word())
                        || tokens.get(at).word().equals("me")
                                && at > 0
                                && tokens.get(at - 1).word().equals("tell"));
    }

    /** An hour before "its deadline", "it's due". */
    private static boolean isItsOwn(List<Token> behind) {
        return behind.size() > 1
                        && ITS.contains(behind.getFirst().word())
                        && OWN.contains(behind.get(1).word())
                || behind.size() > 2
                        && behind.getFirst().word().equals("it")
                        && OWN.contains(behind.get(2).word());
    }

    private static String field(Mention.Kind kind) {
        return switch (kind) {
            case LENGTH -> "length";
            case LEAD -> "reminder";
            case NAME -> "name";
            default -> "time";
        };
    }

    private static String field(Object mark) {
        return mark instanceof Priority ? "priority" : "tag";
    }

    /** What a single token says by its form: {@code #home}, {@code !high}, {@code p1}. */
    private static Optional<Object> mark(List<Token> tokens, int i) {
        return switch (tokens.get(i)) {
            case Token.Tag tag -> Optional.of(tag.name());
            case Token.Word word
            when isPriority(word.word()) -> Vocabulary.level(word.word()).map(Priority::of);
            default -> Optional.empty();
        };
    }

    private static boolean isPriority(String word) {
        return word.charAt(0) == '!'
                || word.length() == 2 && word.charAt(0) == 'p' && Character.isDigit(word.charAt(1));
    }

    String text(int fromToken, int toToken) {
        return phrase.text()
                .substring(tokens.get(fromToken).from(), tokens.get(toToken - 1).to());
    }
}
