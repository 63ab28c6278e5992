package io.todochat.language.time;

import io.todochat.language.grammar.Found;
import io.todochat.language.grammar.Grammar;
import io.todochat.language.grammar.Parse;
import io.todochat.language.time.Piece.Strength;
import io.todochat.language.token.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the pieces of a sentence, and of those that overlap the ones that together explain most of it. */
final class Chooser {

    /** In how many tokens a day is said, at most. */
    private static final int LONGEST_DAY = 6;

    /** Adds to the score of the first one of what repeats: it outweighs "quarterly, first one" as a day of each quarter. */
    private static final int FIRST_OF_SERIES = 15;

    /** "One in the morning and one at night" are two of what repeats, and else an hour and a part of the day. */
    private static final Set<String> DOSES = Set.of("one", "once", "another");

    private final List<Token> tokens;
    private final Parse parse;
    private final Borders borders;
    private final Behind behind;
    private final Base base;

    /** @param base by which figures are a date or none */
    Chooser(Grammar grammar, List<Token> tokens, Base base) {
        this.base = base;
        this.tokens = tokens;
        this.parse = grammar.over(tokens);
        this.borders = new Borders(tokens, parse);
        this.behind = new Behind(tokens, parse);
    }

    /** In order, never overlapping. */
    List<Placed> chosen() {
        var best = new int[tokens.size() + 1];
        var choice = new Placed[tokens.size() + 1];
        for (var at = tokens.size() - 1; at >= 0; at--) {
            best[at] = best[at + 1];
            for (var found : parse.at(Terms.PIECE, at)) {
                var placed = new Placed(found.meaning(), found.from(), found.to());
                var score = score(placed) + best[found.to()];
                if (score > best[at] && counts(placed)) {
                    best[at] = score;
                    choice[at] = placed;
                }
            }
        }
        return path(best, choice);
    }

    private List<Placed> path(int[] best, Placed[] choice) {
        var path = new ArrayList<Placed>();
        for (var at = 0; at < tokens.size(); ) {
            var isChosen = choice[at] != null && best[at] > best[at + 1];
            if (isChosen) {
                path.add(choice[at]);
            }
            at = isChosen ? choice[at].to() : at + 1;
        }
        return path;
    }

    /** Long pieces before short ones, few before many, sure ones before others; "last one" of what repeats is no day of it. */
    private static int score(Placed placed) {
        var length = placed.to() - placed.from();
        var isOne = placed.piece().sense() instanceof Piece.One;
        return 10 * length
                - (isOne ? -FIRST_OF_SERIES : placed.is(Strength.BESIDE) ? 7 : placed.is(Strength.SURE) ? 3 : 4);
    }

    private boolean counts(Placed placed) {
        return borders.areFree(placed)
                && !(isNamed(placed) && isBesideNumber(placed))
                && !isLead(placed)
                && !(placed.piece().sense() instanceof Piece.Lead lead && !Leads.mayBe(tokens, placed, lead))
                && !new WorkWeek(tokens, placed).isStretch(this::isClock, this::isDay, this::repetitions)
                && !isLengthOnDay(placed)
                && isOne(placed)
                && !new Beside(tokens, placed).makesName()
                && !new Compound(tokens, parse, behind, placed).isOne()
                && switch (placed.piece().strength()) {
                    case SURE, BESIDE -> true;
                    case COUNTED -> !behind.isCounted(placed.to());
                    case FREE ->
                        behind.isLoose(placed.to())
                                || isClockBehindDay(placed)
                                || new DayInFront(tokens, parse, placed).isOne();
                    case ALONE -> true;
                };
    }

    private boolean isOne(Placed placed) {
        return switch (placed.piece().sense()) {
            case Piece.Day(var dated) -> dated.isOne(base);
            case Piece.DayAndTime said -> said.dated().isOne(base);
            case Piece.One _ -> repeats();
            case Piece.Part _ -> !DOSES.contains(tokens.get(placed.from()).word()) || repeats();
            case Piece.Time(var _) when isReturn(placed) -> isBehindHour(placed.from());
            case Piece.Time(var clocks) -> clocks.size() < 2 || !placed.is(Strength.BESIDE) || repeats();
            case Piece.Except except -> !except.isOpen() || repeats();
            default -> true;
        };
    }

    /** "Trip at 9, back at 5": there is an end only where there is a beginning. */
    private boolean isReturn(Placed placed) {
        return placed.piece().link() == Piece.Link.TO
                && tokens.get(placed.from()).word().equals(",");
    }

    private boolean isBehindHour(int end) {
        return IntStream.range(0, end)
                .anyMatch(at -> parse.at(Terms.PIECE, at).stream()
                        .anyMatch(found -> found.meaning().sense() instanceof Piece.Time && found.to() <= end));
    }

    /** Whether anything comes again and again. */
    private boolean repeats() {
        return repetitions().findAny().isPresent();
    }

    private Stream<Pattern> repetitions() {
        return IntStream.range(0, tokens.size())
                .boxed()
                .flatMap(at -> parse.at(Terms.PIECE, at).stream())
                .flatMap(found -> found.meaning().sense() instanceof Piece.Every(var pattern)
                        ? Stream.of(pattern)
                        : Stream.empty());
    }

    /** "Study two hours on Monday": that is no time from now, "two hours on" is. */
    private boolean isLengthOnDay(Placed placed) {
        return placed.piece().sense() instanceof Piece.FromNow
                && placed.to() < tokens.size()
                && tokens.get(placed.to() - 1).word().equals("on")
                && !(tokens.get(placed.to()) instanceof Token.Mark);
    }

    private boolean isClock(int at) {
        var first = at < tokens.size() && tokens.get(at).word().equals(",") ? at + 1 : at;
        return parse.at(Terms.PIECE, first).stream()
                .anyMatch(found -> found.meaning().sense() instanceof Piece.Time);
    }

    /** A day of a month, and no weekday. */
    private boolean isDay(int at) {
        return parse.at(Terms.PIECE, at).stream()
                .anyMatch(found -> found.meaning().sense() instanceof Piece.Day);
    }

    /** "An hour before the dinner" is no hour, and it is not the evening that is meant. */
    private boolean isLead(Placed placed) {
        return placed.piece().sense() instanceof Piece.Length
                && placed.to() < tokens.size()
                && (tokens.get(placed.to()).word().equals("before") || areLeads(placed));
    }

    /** "A week, 3 days and 1 day before": each of them counts by itself. */
    private boolean areLeads(Placed placed) {
        return tokens.subList(placed.from(), placed.to()).stream().anyMatch(token -> Leads.AND.contains(token.word()))
                && Leads.AND.contains(tokens.get(placed.to()).word())
                && isLeadAt(placed.to() + 1);
    }

    private boolean isLeadAt(int at) {
        return parse.at(Terms.PIECE, at).stream()
                .anyMatch(found -> found.meaning().sense() instanceof Piece.Lead);
    }

    private boolean isNamed(Placed placed) {
        return (placed.piece().sense() instanceof Piece.Stretch
                        || placed.piece().sense() instanceof Piece.Day)
                && placed.to() - placed.from() <= 3;
    }

    /** June 31 is not June, and June 10 - 31 is no 10th. */
    private boolean isBesideNumber(Placed placed) {
        var at = placed.to();
        if (at < tokens.size()
                && "-–".contains(tokens.get(at).word())
                && !tokens.get(at).word().isEmpty()) {
            at++;
        } else if (placed.piece().sense() instanceof Piece.Day) {
            return false;
        }
        return at < tokens.size()
                && tokens.get(at) instanceof Token.Number
                && !behind.startsPiece(at)
                && (at == placed.to() || !behind.startsPiece(placed.to()));
    }

    /** "Friday 8:30 Dr. Lee": behind a day, minutes are a time whatever follows. */
    private boolean isClockBehindDay(Placed placed) {
        return placed.piece().sense() instanceof Piece.Time
                && placed.to() - placed.from() >= 3
                && tokens.get(placed.from()) instanceof Token.Number
                && placed.from() > 0
                && isDayBefore(placed.from());
    }

    private boolean isDayBefore(int at) {
        var end = tokens.get(at - 1).word().equals(",") ? at - 1 : at;
        return IntStream.range(Math.max(0, end - LONGEST_DAY), end)
                .boxed()
                .flatMap(from -> parse.at(Terms.PIECE, from).stream())
                .anyMatch(found -> found.to() == end
                        && (found.meaning().sense() instanceof Piece.Weekday
                                || found.meaning().sense() instanceof Piece.Day(var dated) && dated.isOne(base)));
    }

    /** What begins there says behind a rule, as far as it goes: "on the 3rd" is the 3rd of every month. */
    Optional<Found<Pattern>> spec(Placed placed) {
        return parse.at(Terms.SPEC, placed.from()).stream()
                .filter(found -> found.to() >= placed.to())
                .max(Comparator.comparingInt(Found::to));
    }

    /** Whether no noun follows there that what is said before could belong to. */
    boolean isLoose(int next) {
        return behind.isLoose(next);
    }
}
