package io.todochat.language.time;

import io.todochat.language.time.Holidays.Yearly;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.Map;

/** Days that were proclaimed, or that only some people keep. */
final class WorldDays {

    private final Map<String, Yearly> names = new LinkedHashMap<>();

    private WorldDays() {}

    /** By wording. */
    static Map<String, Yearly> names() {
        var days = new WorldDays();
        days.winter();
        days.spring();
        days.summer();
        days.autumn();
        days.weekdays();
        days.advent();
        days.sun();
        return days.names;
    }

    private void winter() {
        fixed("twelfth night", 1, 5);
        fixed("three kings day", 1, 6);
        fixed("orthodox christmas eve", 1, 6);
        fixed("orthodox christmas day?", 1, 7);
        fixed("orthodox new year", 1, 14);
        fixed("burns night", 1, 25);
        fixed("candlemas", 2, 2);
        fixed("world cancer day", 2, 4);
        fixed("waitangi day", 2, 6);
        fixed("lincoln's birthday", 2, 12);
        fixed("darwin day", 2, 12);
        fixed("international mother language day", 2, 21);
        fixed("world aids day", 12, 1);
        fixed("pearl harbor|harbour remembrance? day", 12, 7);
        fixed("immaculate conception", 12, 8);
        fixed("international? human rights day", 12, 10);
        fixed("st|saint .? lucia's|lucia|lucy's|lucy day", 12, 13);
        fixed("kwanzaa", 12, 26);
    }

    private void spring() {
        fixed("world wildlife day", 3, 3);
        fixed("ides of march", 3, 15);
        fixed("world poetry day", 3, 21);
        fixed("world water day", 3, 22);
        fixed("world meteorological day", 3, 23);
        fixed("annunciation|lady day", 3, 25);
        fixed("world theatre|theater day", 3, 27);
        fixed("cesar chavez day", 3, 31);
        fixed("world autism awareness? day", 4, 2);
        fixed("world health day", 4, 7);
        fixed("yuri's night", 4, 12);
        fixed("emancipation day", 4, 16);
        fixed("world book day", 4, 23);
        fixed("world malaria day", 4, 25);
        fixed("king's day", 4, 27);
        fixed("international dance day", 4, 29);
        fixed("international jazz day", 4, 30);
        fixed("walpurgis night", 4, 30);
        fixed("world press freedom day", 5, 3);
        fixed("ve day", 5, 8);
        fixed("world red cross day", 5, 8);
        fixed("europe day", 5, 9);
        fixed("international nurses|nurse's day", 5, 12);
        fixed("international day of families", 5, 15);
        fixed("syttende mai", 5, 17);
        fixed("international museum day", 5, 18);
        fixed("towel day", 5, 25);
        fixed("world no tobacco day", 5, 31);
    }

    private void summer() {
        fixed("international children's|childrens day", 6, 1);
        fixed("world environment day", 6, 5);
        fixed("d - day", 6, 6);
        fixed("world ocean|oceans day", 6, 8);
        fixed("world blood donor day", 6, 14);
        fixed("bloomsday", 6, 16);
        fixed("world refugee day", 6, 20);
        fixed("international yoga day", 6, 21);
        fixed("international day of yoga", 6, 21);
        fixed("midsummer|midsummer's day", 6, 24);
        fixed("world population day", 7, 11);
        fixed("nelson? mandela day", 7, 18);
        fixed("international friendship day", 7, 30);
        fixed("swiss national day", 8, 1);
        fixed("international cat day", 8, 8);
        fixed("international youth day", 8, 12);
        fixed("international? left - handers|hander's day", 8, 13);
        fixed("world humanitarian day", 8, 19);
        fixed("international dog day", 8, 26);
    }

    private void autumn() {
        fixed("international literacy day", 9, 8);
        fixed("patriot day", 9, 11);
        fixed("international? day of democracy", 9, 15);
        fixed("constitution day", 9, 17);
        fixed("international? talk like a pirate day", 9, 19);
        fixed("international day of peace", 9, 21);
        fixed("world tourism day", 9, 27);
        fixed("world heart day", 9, 29);
        fixed("michaelmas", 9, 29);
        fixed("world vegetarian day", 10, 1);
        fixed("international coffee day", 10, 1);
        fixed("gandhi jayanti", 10, 2);
        fixed("international? day of non - violence", 10, 2);
        fixed("world animal day", 10, 4);
        fixed("world teachers|teacher's day", 10, 5);
        fixed("world post day", 10, 9);
        fixed("world mental health day", 10, 10);
        fixed("world food day", 10, 16);
        fixed("united nations day", 10, 24);
        fixed("all hallows '|’? eve", 10, 31);
        fixed("world vegan day", 11, 1);
        fixed("day of the dead", 11, 2);
        fixed("martinmas", 11, 11);
        fixed("singles|single's day", 11, 11);
        fixed("world diabetes day", 11, 14);
        fixed("international? men's|mens day", 11, 19);
        fixed("universal|world children's|childrens day", 11, 20);
    }

    private void weekdays() {
        nth("family day", 2, 3, DayOfWeek.MONDAY);
        nth("earth hour", 3, -1, DayOfWeek.SATURDAY);
        nth("patriots|patriot's day", 4, 3, DayOfWeek.MONDAY);
        nth("arbor day", 4, -1, DayOfWeek.FRIDAY);
        nth("national day of prayer", 5, 1, DayOfWeek.THURSDAY);
        nth("armed forces day", 5, 3, DayOfWeek.SATURDAY);
        nth("parents|parent's day", 7, 4, DayOfWeek.SUNDAY);
        nth("sysadmin appreciation? day", 7, -1, DayOfWeek.FRIDAY);
        nth("system administrator appreciation? day", 7, -1, DayOfWeek.FRIDAY);
        nth("civic holiday", 8, 1, DayOfWeek.MONDAY);
        nth("sweetest day", 10, 3, DayOfWeek.SATURDAY);
        names.put("victoria day", year -> Weekdays.nth(LocalDate.of(year, 5, 25), -1, DayOfWeek.MONDAY));
        names.put(
                "grandparents|grandparent's day",
                year -> Weekdays.nth(Holidays.nth(year, Month.SEPTEMBER, 1, DayOfWeek.MONDAY), 1, DayOfWeek.SUNDAY));
        names.put("tax day", year -> Weekdays.afterWorkdays(LocalDate.of(year, 4, 14), 1));
    }

    /** The four Sundays before Christmas. */
    private void advent() {
        advent("first", 1);
        advent("second", 2);
        advent("third", 3);
        advent("fourth", 4);
    }

    private void advent(String ordinal, int number) {
        var yearly = adventSunday(number);
        names.put(ordinal + " sunday of|in advent", yearly);
        names.put(ordinal + " advent sunday?", yearly);
    }

    /** One of the four Sundays of Advent, -1 for the last; null for a fifth. */
    static Yearly adventSunday(int number) {
        return number == -1
                ? adventSunday(4)
                : number < 1 || number > 4
                        ? null
                        : year -> Weekdays.nth(LocalDate.of(year, 12, 25), number - 5, DayOfWeek.SUNDAY);
    }

    private void sun() {
        names.put("spring|vernal|march equinox", year -> Season.SPRING.of(year).from());
        names.put("summer|june solstice", year -> Season.SUMMER.of(year).from());
        names.put(
                "autumn|autumnal|fall|september equinox",
                year -> Season.AUTUMN.of(year).from());
        names.put("winter|december solstice", year -> Season.WINTER.of(year).from());
    }

    private void fixed(String wording, int month, int day) {
        names.put(wording, year -> LocalDate.of(year, month, day));
    }

    private void nth(String wording, int month, int n, DayOfWeek day) {
        names.put(wording, year -> Holidays.nth(year, Month.of(month), n, day));
    }
}
