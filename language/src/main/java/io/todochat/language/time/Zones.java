package io.todochat.language.time;

import static io.todochat.language.time.Terms.INT;
import static io.todochat.language.time.Terms.OFFSET;
import static io.todochat.language.time.Terms.PIECE;
import static io.todochat.language.time.Terms.TWO;
import static io.todochat.language.time.Terms.ZONE;

import io.todochat.language.grammar.Rules;
import io.todochat.language.grammar.Term;
import io.todochat.language.time.Piece.Link;
import io.todochat.language.time.Piece.Strength;
import io.todochat.language.token.Token;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How people say in which time zone a time of day is meant: 3pm PT, 9:00 CET, 10 London time. */
final class Zones {

    /** A city by the one word of its name. */
    private static final Term<ZoneId> CITY = new Term<>("city");

    /** An abbreviation that is no other word. */
    private static final Term<ZoneId> LETTERS = new Term<>("zone-letters");

    /** Two letters, which could be something else. */
    private static final Term<ZoneId> TWO_LETTERS = new Term<>("zone-two-letters");

    /** A region: "at 9 eastern". */
    private static final Term<ZoneId> REGION = new Term<>("zone-region");

    private static final Map<String, ZoneId> CITIES = cities();

    private Zones() {}

    static void rules(Rules rules) {
        letters(rules);
        regions(rules);
        cities(rules);
        offsets(rules);
        rules.say(ZONE, "<zone-letters> time?", m -> m.the(LETTERS))
                .say(ZONE, "<zone-region> standard|daylight|summer|winter? time", m -> m.the(REGION))
                .say(ZONE, "<city> local? time", m -> m.the(CITY))
                .say(PIECE, "<zone>", m -> zone(m.the(ZONE), Strength.BESIDE))
                .say(PIECE, "( <zone> )", m -> zone(m.the(ZONE), Strength.BESIDE))
                .say(PIECE, "<zone-two-letters>", m -> zone(m.the(TWO_LETTERS), Strength.ALONE))
                .say(PIECE, "( <zone-two-letters> )", m -> zone(m.the(TWO_LETTERS), Strength.BESIDE))
                .say(PIECE, "<zone-two-letters> time", m -> zone(m.the(TWO_LETTERS), Strength.BESIDE))
                .say(PIECE, "eastern", m -> zone(ZoneId.of("America/New_York"), Strength.BESIDE))
                .say(PIECE, "pacific", m -> zone(ZoneId.of("America/Los_Angeles"), Strength.BESIDE))
                .say(PIECE, "my|our|local time", m -> zone(null, Strength.BESIDE));
    }

    private static Piece zone(ZoneId zone, Strength strength) {
        return new Piece(Link.NONE, new Piece.Zone(zone), strength);
    }

    private static void letters(Rules rules) {
        letters(rules, "utc|gmt|zulu", "UTC");
        letters(rules, "est|edt", "America/New_York");
        letters(rules, "cst|cdt", "America/Chicago");
        letters(rules, "mst|mdt", "America/Denver");
        letters(rules, "pst|pdt", "America/Los_Angeles");
        letters(rules, "akst|akdt", "America/Anchorage");
        letters(rules, "hst", "Pacific/Honolulu");
        letters(rules, "bst", "Europe/London");
        letters(rules, "wet", "Europe/Lisbon");
        letters(rules, "cet|cest", "Europe/Paris");
        letters(rules, "eet|eest", "Europe/Athens");
        letters(rules, "msk", "Europe/Moscow");
        letters(rules, "ist", "Asia/Kolkata");
        letters(rules, "sgt", "Asia/Singapore");
        letters(rules, "hkt", "Asia/Hong_Kong");
        letters(rules, "jst", "Asia/Tokyo");
        letters(rules, "kst", "Asia/Seoul");
        letters(rules, "aest|aedt", "Australia/Sydney");
        letters(rules, "awst", "Australia/Perth");
        letters(rules, "nzst|nzdt", "Pacific/Auckland");
        letters(rules, "sast", "Africa/Johannesburg");
        rules.say(TWO_LETTERS, "et", m -> ZoneId.of("America/New_York"))
                .say(TWO_LETTERS, "ct", m -> ZoneId.of("America/Chicago"))
                .say(TWO_LETTERS, "mt", m -> ZoneId.of("America/Denver"))
                .say(TWO_LETTERS, "pt", m -> ZoneId.of("America/Los_Angeles"));
    }

    private static void letters(Rules rules, String wording, String zone) {
        var id = ZoneId.of(zone);
        rules.say(LETTERS, wording, m -> id);
    }

    private static void regions(Rules rules) {
        region(rules, "us? eastern", "America/New_York");
        region(rules, "us? central", "America/Chicago");
        region(rules, "us? mountain", "America/Denver");
        region(rules, "us? pacific", "America/Los_Angeles");
        region(rules, "greenwich mean?", "UTC");
        region(rules, "british|uk", "Europe/London");
        region(rules, "central european", "Europe/Paris");
        region(rules, "german|germany", "Europe/Berlin");
        region(rules, "eastern european", "Europe/Athens");
        region(rules, "indian|india", "Asia/Kolkata");
        region(rules, "japan|japanese", "Asia/Tokyo");
        region(rules, "china|chinese", "Asia/Shanghai");
    }

    private static void region(Rules rules, String wording, String zone) {
        var id = ZoneId.of(zone);
        rules.say(REGION, wording, m -> id);
    }

    private static void cities(Rules rules) {
        rules.token(CITY, Token.Word.class, word -> CITIES.get(word.word()));
        CITIES.forEach((name, zone) -> {
            if (name.contains(" ")) {
                rules.say(CITY, name, m -> zone);
            }
        });
    }

    private static Map<String, ZoneId> cities() {
        var cities = new HashMap<String, ZoneId>();
        for (var id : ZoneId.getAvailableZoneIds()) {
            if (id.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/\\w+")) {
                var name = id.substring(id.indexOf('/') + 1).replace('_', ' ').toLowerCase(Locale.ROOT);
                cities.put(name, ZoneId.of(id));
            }
        }
        more(cities, "America/Los_Angeles", "san francisco", "seattle", "california", "la");
        more(cities, "America/New_York", "boston", "washington", "miami", "atlanta", "nyc");
        more(cities, "America/Chicago", "dallas", "houston", "austin", "texas");
        more(cities, "Europe/Berlin", "munich", "hamburg", "frankfurt", "cologne");
        more(cities, "Europe/Zurich", "geneva", "basel", "bern");
        more(cities, "Europe/Madrid", "barcelona");
        more(cities, "Europe/Rome", "milan");
        more(cities, "Europe/London", "manchester", "edinburgh");
        more(cities, "Asia/Shanghai", "beijing");
        more(cities, "Asia/Kolkata", "mumbai", "delhi", "bangalore", "chennai");
        return cities;
    }

    private static void more(Map<String, ZoneId> cities, String zone, String... names) {
        for (var name : names) {
            cities.put(name, ZoneId.of(zone));
        }
    }

    private static void offsets(Rules rules) {
        rules.say(OFFSET, "+_<two>_:_<two>", m -> offset(m.the(TWO), m.the(TWO, 1), 1))
                .say(OFFSET, "-_<two>_:_<two>", m -> offset(m.the(TWO), m.the(TWO, 1), -1))
                .say(ZONE, "utc|gmt + <int>", m -> offset(m.the(INT), 0, 1))
                .say(ZONE, "utc|gmt -|–|− <int>", m -> offset(m.the(INT), 0, -1))
                .say(ZONE, "utc|gmt + <int>_:_<two>", m -> offset(m.the(INT), m.the(TWO), 1))
                .say(ZONE, "utc|gmt -|–|− <int>_:_<two>", m -> offset(m.the(INT), m.the(TWO), -1));
    }

    /** Null for what no place on earth has. */
    private static ZoneId offset(int hours, int minutes, int sign) {
        return hours <= 14 && minutes < 60 ? ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes) : null;
    }
}
