package io.todochat.language.time;

import static io.todochat.language.time.Terms.HOLIDAY;
import static io.todochat.language.time.Terms.NTH;
import static io.todochat.language.time.Terms.OTHER_ONE;
import static io.todochat.language.time.Terms.YEAR;

import io.todochat.language.grammar.Rules;
import io.todochat.language.grammar.Term;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.function.IntFunction;

/** Holidays that many people mean the same by. */
final class Holidays {

    /** The holiday of a year; null where a year has none. */
    @FunctionalInterface
    interface Yearly extends IntFunction<LocalDate> {}

    private static final Term<Yearly> NAME = new Term<>("holiday-name");

    private final Rules rules;

    private Holidays(Rules rules) {
        this.rules = rules;
    }

    static void rules(Rules rules) {
        var holidays = new Holidays(rules);
        holidays.fixed();
        holidays.weekdays();
        EasterDays.names().forEach(holidays::named);
        holidays.jewish();
        holidays.islamic();
        rules.say(NAME, "<nth> advent sunday?", m -> WorldDays.adventSunday(m.the(NTH)))
                .say(NAME, "<nth> sunday of|in advent", m -> WorldDays.adventSunday(m.the(NTH)))
                .say(NAME, "<place> sunday of|in advent <other-one>", m -> WorldDays.adventSunday(m.the(OTHER_ONE)))
                .say(NAME, "<place> advent sunday? <other-one>", m -> WorldDays.adventSunday(m.the(OTHER_ONE)));
        LunarHolidays.names().forEach(holidays::named);
        WorldDays.names().forEach(holidays::named);
        holidays.named();
    }

    private void named() {
        rules.say(HOLIDAY, "the? <holiday-name>", m -> next(m.the(NAME)))
                .say(HOLIDAY, "the? next|coming|following|this <holiday-name>", m -> next(m.the(NAME)))
                .say(HOLIDAY, "the? last|past|previous <holiday-name>", m -> last(m.the(NAME)))
                .say(HOLIDAY, "the? <holiday-name> ,? of|in? <year>", m -> {
                    var date = m.the(NAME).apply(m.the(YEAR));
                    return Dated.day(b -> date);
                })
                .say(
                        HOLIDAY,
                        "the? <holiday-name> of|in? this year",
                        m -> Dated.day(b -> m.the(NAME).apply(b.today().getYear())))
                .say(
                        HOLIDAY,
                        "the? <holiday-name> of|in? next year",
                        m -> Dated.day(b -> m.the(NAME).apply(b.today().getYear() + 1)));
    }

    private static Dated next(Yearly yearly) {
        return Dated.day(base -> {
            for (var year = base.from().getYear(); year <= base.from().getYear() + 2; year++) {
                var date = yearly.apply(year);
                if (date != null && !date.isBefore(base.from())) {
                    return date;
                }
            }
            return null;
        });
    }

    private static Dated last(Yearly yearly) {
        return Dated.day(base -> {
            for (var year = base.today().getYear(); year >= base.today().getYear() - 2; year--) {
                var date = yearly.apply(year);
                if (date != null && date.isBefore(base.today())) {
                    return date;
                }
            }
            return null;
        });
    }

    private void fixed() {
        fixed("new year's|years|year day", Month.JANUARY, 1);
        fixed("new year|years|year's", Month.JANUARY, 1);
        fixed("epiphany", Month.JANUARY, 6);
        fixed("australia day", Month.JANUARY, 26);
        fixed("republic day", Month.JANUARY, 26);
        fixed("groundhog|groundhog's day", Month.FEBRUARY, 2);
        fixed("valentine's|valentines|valentine day?", Month.FEBRUARY, 14);
        fixed("st|saint .? valentine's|valentines|valentine day?", Month.FEBRUARY, 14);
        fixed("leap day", Month.FEBRUARY, 29);
        fixed("st|saint .? david's|davids day", Month.MARCH, 1);
        fixed("international? women's|womens day", Month.MARCH, 8);
        fixed("pi day", Month.MARCH, 14);
        fixed("st|saint .? patrick's|patricks|patrick|paddy's|paddys|paddy|patty's|pattys day?", Month.MARCH, 17);
        fixed("april fools|fool's|fool day?", Month.APRIL, 1);
        fixed("earth day", Month.APRIL, 22);
        fixed("st|saint .? george's|georges day", Month.APRIL, 23);
        fixed("vaisakhi|baisakhi", Month.APRIL, 14);
        fixed("anzac day", Month.APRIL, 25);
        fixed("may day", Month.MAY, 1);
        fixed("international labour|labor|worker's|workers day", Month.MAY, 1);
        fixed("star wars day", Month.MAY, 4);
        fixed("cinco de mayo", Month.MAY, 5);
        fixed("flag day", Month.JUNE, 14);
        fixed("juneteenth", Month.JUNE, 19);
        fixed("canada day", Month.JULY, 1);
        fixed("independence day", Month.JULY, 4);
        fixed("bastille day", Month.JULY, 14);
        fixed("parsi new year", Month.AUGUST, 16);
        fixed("assumption day", Month.AUGUST, 15);
        fixed("the? feast of the assumption", Month.AUGUST, 15);
        fixed("german unity day", Month.OCTOBER, 3);
        fixed("halloween|hallowe'en", Month.OCTOBER, 31);
        fixed("all saints|saint's|hallows day", Month.NOVEMBER, 1);
        fixed("all souls|soul's day", Month.NOVEMBER, 2);
        fixed("guy fawkes night|day?", Month.NOVEMBER, 5);
        fixed("bonfire night", Month.NOVEMBER, 5);
        fixed("remembrance|armistice day", Month.NOVEMBER, 11);
        fixed("veterans|veteran's day", Month.NOVEMBER, 11);
        fixed("st|saint .? andrew's|andrews day", Month.NOVEMBER, 30);
        fixed("st|saint .? nicholas day?", Month.DECEMBER, 6);
        fixed("christmas|xmas|x-mas eve", Month.DECEMBER, 24);
        fixed("x - mas eve", Month.DECEMBER, 24);
        fixed("christmas|xmas day?", Month.DECEMBER, 25);
        fixed("x - mas day?", Month.DECEMBER, 25);
        fixed("boxing day", Month.DECEMBER, 26);
        fixed("st|saint .? stephen's|stephens day", Month.DECEMBER, 26);
        fixed("new year's|years|year eve", Month.DECEMBER, 31);
        fixed("nye|silvester|hogmanay", Month.DECEMBER, 31);
    }

    private void weekdays() {
        nth("martin luther king|king's|kings jr? .? day", Month.JANUARY, 3, DayOfWeek.MONDAY);
        nth("mlk day?", Month.JANUARY, 3, DayOfWeek.MONDAY);
        nth("presidents|president's|washington's day|birthday", Month.FEBRUARY, 3, DayOfWeek.MONDAY);
        nth("super bowl sunday?", Month.FEBRUARY, 2, DayOfWeek.SUNDAY);
        nth("mother's|mothers day", Month.MAY, 2, DayOfWeek.SUNDAY);
        nth("memorial day", Month.MAY, -1, DayOfWeek.MONDAY);
        nth("early may bank holiday", Month.MAY, 1, DayOfWeek.MONDAY);
        nth("spring bank holiday", Month.MAY, -1, DayOfWeek.MONDAY);
        nth("father's|fathers day", Month.JUNE, 3, DayOfWeek.SUNDAY);
        nth("king's|queen's birthday", Month.JUNE, 2, DayOfWeek.MONDAY);
        nth("summer|august bank holiday", Month.AUGUST, -1, DayOfWeek.MONDAY);
        nth("labor|labour day", Month.SEPTEMBER, 1, DayOfWeek.MONDAY);
        nth("columbus day", Month.OCTOBER, 2, DayOfWeek.MONDAY);
        nth("indigenous people's|peoples day", Month.OCTOBER, 2, DayOfWeek.MONDAY);
        nth("canadian thanksgiving day?", Month.OCTOBER, 2, DayOfWeek.MONDAY);
        nth("melbourne cup day?", Month.NOVEMBER, 1, DayOfWeek.TUESDAY);
        nth("turkey day", Month.NOVEMBER, 4, DayOfWeek.THURSDAY);
        nth("thanksgiving day?", Month.NOVEMBER, 4, DayOfWeek.THURSDAY);
        after("black friday", 1);
        after("small business saturday", 2);
        after("cyber monday", 4);
        after("giving tuesday", 5);
        named("boss|boss's|bosses day", year -> workdayNear(LocalDate.of(year, 10, 16)));
        named(
                "election day",
                year -> nth(year, Month.NOVEMBER, 1, DayOfWeek.MONDAY).plusDays(1));
        named("inauguration day", Holidays::inauguration);
        named(
                "administrative professionals|secretaries day|' day?",
                year -> Weekdays.nth(LocalDate.of(year, 5, 1), -1, DayOfWeek.SATURDAY)
                        .minusDays(3));
    }

    private void jewish() {
        named("rosh hashanah|hashana|hashanna", year -> Hebrew.of(year, Hebrew.TISHRI, 1));
        named("yom kippur", year -> Hebrew.of(year, Hebrew.TISHRI, 10));
        named(
                "sukkot|succos|succot|sukkos",
                year -> Hebrew.of(year, Hebrew.TISHRI, 15).minusDays(1));
        named("shemini atzeret", year -> Hebrew.of(year, Hebrew.TISHRI, 22));
        named("simchat|simchas torah", year -> Hebrew.of(year, Hebrew.TISHRI, 23));
        named(
                "hanukkah|chanukah|hanukah|hannukah|chanukkah",
                year -> Hebrew.of(year, Hebrew.KISLEV, 25).minusDays(1));
        named("purim", year -> Hebrew.of(year, Hebrew.NISAN, 15).minusDays(30));
        named("passover|pesach", year -> Hebrew.of(year, Hebrew.NISAN, 15).minusDays(1));
        named("lag baomer", year -> Hebrew.of(year, Hebrew.NISAN, 15).plusDays(33));
        named("shavuot|shavuos", year -> Hebrew.of(year, Hebrew.NISAN, 15).plusDays(49));
    }

    /** By the calendar of Umm al-Qura; a sighted moon may differ by a day. */
    private void islamic() {
        named("islamic|hijri|muslim new year", year -> Islamic.of(year, 1, 1));
        named("day? of? ashura day?", year -> Islamic.of(year, 1, 10));
        named("mawlid|milad un|al? -? nabi?", year -> Islamic.of(year, 3, 12));
        named("ascension to heaven", year -> Islamic.of(year, 7, 27));
        named("isra and? mi'raj|miraj", year -> Islamic.of(year, 7, 27));
        named("ramadan|ramadhan|ramzan", year -> Islamic.of(year, 9, 1));
        named("laylat|lailat al|ul? -? qadr|kadr", year -> Islamic.of(year, 9, 27));
        named("night of power|destiny", year -> Islamic.of(year, 9, 27));
        named("jumu'atul|jumuatul|jumatul - wida", year -> Weekdays.nth(Islamic.of(year, 10, 1), -1, DayOfWeek.FRIDAY));
        named("eid", year -> Islamic.of(year, 10, 1));
        named("bakrid", year -> Islamic.of(year, 12, 10));
        named("eid|id al|ul? -? fitr", year -> Islamic.of(year, 10, 1));
        named("day of arafah|arafat", year -> Islamic.of(year, 12, 9));
        named("eid|id al|ul? -? adha", year -> Islamic.of(year, 12, 10));
    }

    private void fixed(String wording, Month month, int day) {
        named(
                wording,
                year -> month == Month.FEBRUARY && day == 29 && !java.time.Year.isLeap(year)
                        ? null
                        : LocalDate.of(year, month, day));
    }

    private void nth(String wording, Month month, int n, DayOfWeek day) {
        named(wording, year -> nth(year, month, n, day));
    }

    static LocalDate nth(int year, Month month, int n, DayOfWeek day) {
        return Weekdays.nthWithin(Unit.MONTH.from(LocalDate.of(year, month, 1)), n, day);
    }

    private void after(String wording, int daysAfterThanksgiving) {
        named(wording, year -> nth(year, Month.NOVEMBER, 4, DayOfWeek.THURSDAY).plusDays(daysAfterThanksgiving));
    }

    /** An apostrophe may stand behind an s, as in "veterans' day". */
    private void named(String wording, Yearly yearly) {
        rules.say(NAME, wording.replace("s day", "s '|’? day"), m -> yearly);
    }

    private static LocalDate workdayNear(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }

    private static LocalDate inauguration(int year) {
        var day = LocalDate.of(year, 1, 20);
        return year % 4 != 1 ? null : day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
    }
}
