package io.todochat.language.time;

import io.todochat.language.time.Piece.Link;
import io.todochat.language.time.Piece.Strength;
import io.todochat.language.token.Token;
import io.todochat.language.way.WordList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What stands beside a piece and makes its words the name or the number of something else. */
record Beside(List<Token> tokens, Placed placed) {

    /** What is for so many people. */
    private static final Set<String> FOR_GUESTS = Set.of(
            ("table tables dinner lunch supper brunch breakfast meal reservation reservations seat seats ticket tickets "
                            + "room rooms")
                    .split(" "));

    /** Behind these words somebody is called so. */
    private static final Set<String> TO_PERSONS = Set.of(
            "ask call phone ring text email e-mail tell thank invite meet visit message msg help mail write congratulate with"
                    .split(" "));

    /** What people do about a day that is their subject, and not when they do it. */
    private static final Set<String> TALKING = Set.of(
            "ask talk speak chat discuss tell read write think email e-mail call text message learn hear decide argue quiz"
                    .split(" "));

    /** The last word of a holiday's name. */
    private static final Set<String> OF_HOLIDAY = Set.of("eve", "day", "christmas", "xmas", "thanksgiving", "easter");

    private static final Set<String> OF = Set.of("about", "of", "for", "on", "with");

    private static final Set<String> OWN = Set.of("my", "our");

    private static final Set<String> PLANNING =
            Set.of("plan planning organise organize review schedule prepare structure sort start begin end improve fix"
                    .split(" "));

    private static final Set<String> BEGINNING = Set.of("start", "starts", "starting", "begin", "begins");

    private static final Set<String> BEING = Set.of("is", "was", "are", "were");

    private static final Set<String> LASTING = Set.of(
            "overdue", "late", "due", "broken", "open", "unpaid", "missing", "waiting", "owed", "ill", "sick", "away",
            "out");

    private static final Set<String> DEADLINES = Set.of("by", "before", "until");

    private static final Set<String> REPEATING = Set.of("repeats", "repeating", "recurs", "recurring");

    private static final Set<String> EACH = Set.of("every", "each", "ev");

    private static final Set<String> APOSTROPHES = Set.of("'", "’");

    /** What takes place then and is called by it. */
    private static final Set<String> EVENTS = WordList.in("nights.words");

    private static final Set<String> DETERMINERS =
            Set.of("the", "my", "our", "your", "his", "her", "their", "a", "one");

    private static final Set<String> OF_ONE = Set.of("at", "for", "of", "from", "with");

    private static final Set<String> OF_THING =
            Set.of("to", "i", "you", "we", "they", "he", "she", "that", "is", "was", "about");

    private static final Set<String> SEASONS = Set.of("spring", "summer", "autumn", "fall", "winter");

    /** What has the name of a season before it, whenever it is. */
    private static final Set<String> OF_SEASON = Set.of(
            ("party parties cleaning clean coat coats jacket jackets boots shoes clothes tyres tires dress dresses sale "
                            + "sales camp school festival fair fete ball concert collection wardrobe onions rolls bulbs "
                            + "course courses internship holiday holidays break term semester vacation trip outfit menu")
                    .split(" "));

    boolean makesName() {
        return isPerson()
                || isOfSeason()
                || isSubject()
                || isPlanned()
                || isOwned()
                || isThing()
                || isOneThing()
                || countsGuests()
                || isSize()
                || isInterval()
                || areNights()
                || isSwapped()
                || isAside()
                || isLongAgo()
                || isEffort()
                || isOther()
                || isSaidToRepeat()
                || new Numbered(tokens, placed).isOne();
    }

    /** "Ask June": a month without more. */
    private boolean isPerson() {
        return placed.piece().sense() instanceof Piece.Stretch
                && placed.to() == placed.from() + 1
                && TO_PERSONS.contains(word(1));
    }

    /** "Tickets for the summer party". */
    private boolean isOfSeason() {
        return placed.to() < tokens.size()
                && SEASONS.contains(tokens.get(placed.to() - 1).word())
                && OF_SEASON.contains(tokens.get(placed.to()).word());
    }

    /** "Ask mum about Christmas". */
    private boolean isSubject() {
        var about = word(0).equals("about") ? placed.from() : placed.from() - 1;
        return about > 0
                && tokens.get(about).word().equals("about")
                && (placed.piece().sense() instanceof Piece.Day
                        || placed.piece().sense() instanceof Piece.Weekday
                        || placed.piece().sense() instanceof Piece.Stretch)
                && tokens.subList(0, about).stream().anyMatch(token -> TALKING.contains(token.word()));
    }

    /** "Plan my week" is what is to be done, and not when; "my week starts on Sunday" is no week that is meant. */
    private boolean isPlanned() {
        return OWN.contains(word(0))
                && (PLANNING.contains(word(1)) || BEGINNING.contains(word(placed.from() - placed.to())));
    }

    /** "The parents' evening" is no part of a day, nor is a quiz night. */
    private boolean isOwned() {
        return placed.piece().sense() instanceof Piece.Part
                && placed.is(Strength.BESIDE)
                && placed.to() == placed.from() + 1
                && (APOSTROPHES.contains(word(1)) && word(2).endsWith("s") || EVENTS.contains(word(1) + " " + word(0)));
    }

    /** "One at the baker's": no hour is told without a preposition in front of a place. */
    private boolean isOneThing() {
        return placed.piece().sense() instanceof Piece.Time
                && placed.is(Strength.BESIDE)
                && placed.piece().link() == Link.NONE
                && placed.to() == placed.from() + 1
                && word(0).equals("one")
                && OF_ONE.contains(word(-1));
    }

    /** "The first thing to do" is in no morning. */
    private boolean isThing() {
        return placed.piece().sense() instanceof Piece.Part
                && word(0).equals("first")
                && (DETERMINERS.contains(word(1)) || OF_THING.contains(word(placed.from() - placed.to())));
    }

    /** "(her birthday is on the 12th)". */
    private boolean isAside() {
        return BEING.contains(word(1))
                && IntStream.range(0, placed.from())
                        .mapToObj(at -> tokens.get(at).word())
                        .filter(word -> word.equals("(") || word.equals(")"))
                        .reduce((_, last) -> last)
                        .filter("("::equals)
                        .isPresent();
    }

    /** "Overdue since the 15th" is the last one, and nothing begins then. */
    private boolean isLongAgo() {
        return word(0).equals("since") && LASTING.contains(word(1));
    }

    /** "Every 30 minutes": no rule counts in minutes, and it is no length. */
    private boolean isInterval() {
        return placed.piece().sense() instanceof Piece.Length && EACH.contains(word(1));
    }

    /** "Two nights" are counted, and who is "on nights" works then: none of them tells that something comes every night. */
    private boolean areNights() {
        return placed.piece().sense() instanceof Piece.Every
                && placed.to() == placed.from() + 1
                && word(0).equals("nights")
                && (word(1).equals("on")
                        || word(1).equals("few")
                        || Numbers.isName(word(1))
                        || placed.from() > 0 && tokens.get(placed.from() - 1) instanceof Token.Number);
    }

    /** "Ask about swapping New Year's Eve by the 7th": a holiday is what is swapped. */
    private boolean isSwapped() {
        return placed.piece().sense() instanceof Piece.Day
                && placed.piece().link() == Link.NONE
                && OF_HOLIDAY.contains(word(placed.from() - placed.to() + 1))
                && word(1).endsWith("ing")
                && OF.contains(word(2));
    }

    /** A table for two. */
    private boolean countsGuests() {
        return placed.piece().sense() instanceof Piece.Time
                && placed.is(Strength.BESIDE)
                && (placed.piece().link() == Link.FOR
                        ? FOR_GUESTS.contains(word(1))
                        : word(1).equals("for") && FOR_GUESTS.contains(word(2)));
    }

    /** Two by four. */
    private boolean isSize() {
        return placed.piece().sense() instanceof Piece.Time
                && placed.piece().link() == Link.BY
                && word(0).equals("by")
                && (Numbers.isName(word(1))
                        || placed.from() > 0 && tokens.get(placed.from() - 1) instanceof Token.Number);
    }

    /** "The picnic repeats every week" says so with its verb; "rent on the 3rd, repeats monthly" only adds it. */
    private boolean isSaidToRepeat() {
        return REPEATING.contains(word(0))
                && (placed.from() == 0 || tokens.get(placed.from() - 1) instanceof Token.Word);
    }

    /** "500 by Friday, 1200 by Monday": what has a day behind it is no hour of the day before it. */
    private boolean isOther() {
        return placed.piece().sense() instanceof Piece.Time
                && placed.to() == placed.from() + 1
                && word(1).equals(",")
                && DEADLINES.contains(word(placed.from() - placed.to()));
    }

    /** "20h concept, 30h design" is how long each takes. */
    private boolean isEffort() {
        return placed.piece().sense() instanceof Piece.Time
                && word(placed.from() - placed.to() + 1).equals("h")
                && IntStream.range(1, tokens.size() - 1)
                                .filter(at -> tokens.get(at).word().equals("h")
                                        && tokens.get(at - 1) instanceof Token.Number
                                        && tokens.get(at + 1) instanceof Token.Word)
                                .count()
                        > 1;
    }

    /** The n-th word before the first one of the piece; empty where there is none. */
    private String word(int n) {
        var at = placed.from() - n;
        return at < 0 || at >= tokens.size() ? "" : tokens.get(at).word();
    }
}
