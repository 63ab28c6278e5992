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

/** Finds the pieces of a sentence, and of those that overlap the ones that together explain most of it. */
final class Chooser {

    /** Words that may follow a loose piece; any other could be a noun that makes it an adjective. */
    private static final Set<String> FOLLOWING = Set.of(
            ("a an the at in on by for from to until till before after since with without and or but is was were are am "
                            + "be will would can could should shall i we you he she it they my our your his her their me "
                            + "us please if when because so that this next around about as not how what what's whats "
                            + "which who where why per every each then again instead too also sorry actually no wait "
                            + "rather make it's its i'm i'll we'll let's lets do does did has have had off out up get "
                            + "remind preferably through thru twice except starting ending due only just high low "
                            + "medium urgent important asap look looks looking like free busy clear full booked tasks todos items things stuff "
                            + "appointments events")
                    .split(" "));

    /** What numbers count that are no times. */
    private static final Set<String> COUNTED = Set.of(
            ("percent pct kg kilograms kilogram g grams km kilometers miles mile meters metres m cm mm feet foot inches "
                            + "dollars euros pounds bucks usd eur people persons guests degrees celsius fahrenheit mb gb "
                            + "mph kmh st street ave avenue st. road")
                    .split(" "));

    /** In how many tokens a day is said, at most. */
    private static final int LONGEST_DAY = 6;

    /** The last word of a street's name. */
    private static final Set<String> STREETS =
            Set.of(("street st avenue ave road rd lane boulevard blvd square sq highway terrace crescent").split(" "));

    /** Words that a street's name has at most in front of that. */
    private static final int STREET_NAME = 2;

    private static final Set<String> FUSING =
            Set.of("-", "–", ".", "/", ":", ",", "_", "+", "=", "*", "&", "@", "'", "\\");
    private static final Set<String> PREFIXES = Set.of("$", "€", "£", "¥", "#", "%", "№");

    private final List<Token> tokens;
    private final Parse parse;

    private final Base base;

    /** @param base by which figures are a date or none */
    Chooser(Grammar grammar, List<Token> tokens, Base base) {
        this.base = base;
        this.tokens = tokens;
        this.parse = grammar.over(tokens);
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

    /** Long pieces before short ones, few before many, sure ones before others. */
    private static int score(Placed placed) {
        var length = placed.to() - placed.from();
        return 10 * length - (placed.is(Strength.BESIDE) ? 7 : placed.is(Strength.SURE) ? 3 : 4);
    }

    private boolean counts(Placed placed) {
        return isFreeBefore(placed)
                && isFreeBehind(placed)
                && !(isNamed(placed) && isBesideNumber(placed))
                && !isLead(placed)
                && isOne(placed.piece().sense())
                && !new Beside(tokens, placed).makesName()
                && switch (placed.piece().strength()) {
                    case SURE, BESIDE -> true;
                    case COUNTED -> !countsNoun(placed.to());
                    case FREE -> isLoose(placed.to()) || isClockBehindDay(placed);
                    case ALONE -> true;
                };
    }

    private boolean isOne(Piece.Sense sense) {
        return switch (sense) {
            case Piece.Day(var dated) -> dated.isOne(base);
            case Piece.DayAndTime said -> said.dated().isOne(base);
            default -> true;
        };
    }

    /** "An hour before the dinner" is no hour, and it is not the evening that is meant. */
    private boolean isLead(Placed placed) {
        return placed.piece().sense() instanceof Piece.Length
                && placed.to() < tokens.size()
                && tokens.get(placed.to()).word().equals("before");
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
                && !startsPiece(at)
                && (at == placed.to() || !startsPiece(placed.to()));
    }

    private boolean isFreeBefore(Placed placed) {
        var at = placed.from();
        if (at == 0) {
            return !(placed.piece().link() == Piece.Link.TO && tokens.get(0) instanceof Token.Mark);
        }
        if (PREFIXES.contains(tokens.get(at - 1).word()) && tokens.get(at) instanceof Token.Number) {
            return false;
        }
        if (!touch(at - 1)) {
            return true;
        }
        var before = tokens.get(at - 1);
        if (!(before instanceof Token.Mark)) {
            return placed.piece().link() == Piece.Link.TO;
        }
        return !PREFIXES.contains(before.word())
                && !(FUSING.contains(before.word())
                        && at > 1
                        && touch(at - 2)
                        && !(tokens.get(at - 2) instanceof Token.Mark));
    }

    private boolean isFreeBehind(Placed placed) {
        var at = placed.to();
        if (at == tokens.size()) {
            return true;
        }
        var behind = tokens.get(at);
        if (behind.word().equals("%") || behind.word().equals("°")) {
            return false;
        }
        return !fuses(at) || behind instanceof Token.Mark && startsRange(at);
    }

    /** Whether what ends there runs on without a blank: 5.3, 5-a, 5th. */
    private boolean fuses(int at) {
        if (at == tokens.size() || !touch(at - 1)) {
            return false;
        }
        return !(tokens.get(at) instanceof Token.Mark mark)
                || FUSING.contains(mark.word())
                        && at + 1 < tokens.size()
                        && touch(at)
                        && !(tokens.get(at + 1) instanceof Token.Mark);
    }

    private boolean startsRange(int at) {
        return parse.at(Terms.PIECE, at).stream().anyMatch(f -> f.meaning().link() == Piece.Link.TO && !fuses(f.to()));
    }

    /** Whether a token and the next have no blank between. */
    private boolean touch(int at) {
        return tokens.get(at).to() == tokens.get(at + 1).from();
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

    /** At 5 locations, at 6 percent. */
    private boolean countsNoun(int next) {
        if (next >= tokens.size() || !(tokens.get(next) instanceof Token.Word word)) {
            return false;
        }
        if (isAddress(next)) {
            return true;
        }
        var plural = word.word().length() > 3 && word.word().endsWith("s") && !FOLLOWING.contains(word.word());
        return COUNTED.contains(word.word()) || plural && !startsPiece(next);
    }

    /** "At 5 Main Street": a name of a word or two, and what it is the name of. */
    private boolean isAddress(int next) {
        var at = next;
        while (at < tokens.size() && at <= next + STREET_NAME && tokens.get(at) instanceof Token.Word word) {
            if (at > next && STREETS.contains(word.word())) {
                return true;
            }
            if (FOLLOWING.contains(word.word()) || startsPiece(at)) {
                return false;
            }
            at++;
        }
        return false;
    }

    /** What begins there says behind a rule, as far as it goes: "on the 3rd" is the 3rd of every month. */
    Optional<Found<Pattern>> spec(Placed placed) {
        return parse.at(Terms.SPEC, placed.from()).stream()
                .filter(found -> found.to() >= placed.to())
                .max(Comparator.comparingInt(Found::to));
    }

    boolean isLoose(int next) {
        return next >= tokens.size()
                || !(tokens.get(next) instanceof Token.Word word)
                || FOLLOWING.contains(word.word())
                || isPriority(word.word())
                || startsPiece(next);
    }

    /** !high, p1. */
    static boolean isPriority(String word) {
        return word.startsWith("!") || word.length() == 2 && word.charAt(0) == 'p' && Character.isDigit(word.charAt(1));
    }

    private boolean startsPiece(int next) {
        return parse.at(Terms.PIECE, next).stream()
                .map(Found::meaning)
                .anyMatch(piece -> piece.strength() != Strength.BESIDE && piece.strength() != Strength.ALONE
                        || piece.sense() instanceof Piece.Part
                        || piece.sense() instanceof Piece.Meal
                        || piece.sense() instanceof Piece.Zone);
    }
}
