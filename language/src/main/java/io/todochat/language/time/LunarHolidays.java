package io.todochat.language.time;

import io.todochat.language.time.Holidays.Yearly;
import java.time.LocalDate;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.Map;

/** Holidays that go with the moon in India and China. */
final class LunarHolidays {

    private static final int SUNRISE = 6;
    private static final int NOON = 12;
    private static final int SUNSET = 18;
    private static final int MIDNIGHT = 24;

    /** How far its clocks are ahead, in days. */
    private static final double CHINA = 8.0 / 24;

    private final Map<String, Yearly> names = new LinkedHashMap<>();

    private LunarHolidays() {}

    /** By wording. */
    static Map<String, Yearly> names() {
        var holidays = new LunarHolidays();
        holidays.spring();
        holidays.summer();
        holidays.autumn();
        holidays.winter();
        return holidays.names;
    }

    private void spring() {
        lunar("ugadi|yugadi", Hindu.CHAITRA, 1, SUNRISE);
        lunar("gudi padwa", Hindu.CHAITRA, 1, SUNRISE);
        lunar("chaitra sukladi|shukladi", Hindu.CHAITRA, 1, SUNRISE);
        lunar("sri|shri? ram|rama navami", Hindu.CHAITRA, 9, NOON);
        lunar("mahavir|mahaveer|mahavira jayanti", Hindu.CHAITRA, 13, SUNRISE);
        lunar("hanuman jayanti|jayanthi", Hindu.CHAITRA, 15, SUNRISE);
        lunar("akshaya tritiya", Hindu.VAISHAKHA, 3, NOON);
        lunar("buddha|buddha's purnima|jayanti|birthday|day", Hindu.VAISHAKHA, 15, SUNRISE);
        lunar("vesak|wesak day?", Hindu.VAISHAKHA, 15, SUNRISE);
        names.put(
                "rabindra|rabindranath jayanti|jayanthi",
                year -> LocalDate.of(year, 5, Year.isLeap(year) ? 8 : 9)); // the 25th of the Bengali year
    }

    private void summer() {
        lunar("rath|ratha yatra|jatra", Hindu.ASHADHA, 2, SUNRISE);
        lunar("guru purnima", Hindu.ASHADHA, 15, SUNRISE);
        lunar("raksha bandhan", Hindu.SHRAVANA, 15, SUNRISE);
        lunar("rakhi", Hindu.SHRAVANA, 15, SUNRISE);
        lunar("sri|shri? krishna janmashtami|janmastami|jayanti", Hindu.SHRAVANA, 23, MIDNIGHT);
        lunar("janmashtami|janmastami|gokulashtami", Hindu.SHRAVANA, 23, MIDNIGHT);
        lunar("ganesh|ganesha|vinayaka chaturthi|chavithi", Hindu.BHADRAPADA, 4, NOON);
    }

    private void autumn() {
        lunar("navaratri|navratri|navarathri", Hindu.ASHVINA, 1, NOON);
        lunar("durga puja|pooja", Hindu.ASHVINA, 1, NOON);
        lunar("maha saptami", Hindu.ASHVINA, 7, SUNRISE);
        lunar("maha|durga ashtami", Hindu.ASHVINA, 8, SUNRISE);
        lunar("maha navami", Hindu.ASHVINA, 9, SUNRISE);
        lunar("dussehra|dasara|dashain|dasehra|vijayadashami|vijayadasami", Hindu.ASHVINA, 10, NOON + 2);
        lunar("sharad purnima", Hindu.ASHVINA, 15, SUNSET);
        lunar("maharishi? valmiki jayanti", Hindu.ASHVINA, 15, SUNRISE);
        lunar("pargat diwas", Hindu.ASHVINA, 15, SUNRISE);
        lunar("karva|karwa|karaka chauth|chaturthi", Hindu.ASHVINA, 19, SUNSET);
        lunar("dhanteras|dhanatrayodashi", Hindu.ASHVINA, 28, SUNSET);
        lunar("naraka|narak chaturdashi", Hindu.ASHVINA, 29, SUNRISE);
        lunar("choti|chhoti|small diwali|deepavali", Hindu.ASHVINA, 29, SUNRISE);
        lunar("kali chaudas", Hindu.ASHVINA, 29, SUNRISE);
        lunar("diwali|deepavali|divali", Hindu.ASHVINA, 30, SUNSET);
        lunar("lakshmi|laxmi puja|pooja", Hindu.ASHVINA, 30, SUNSET);
        lunar("govardhan puja|pooja", Hindu.KARTIKA, 1, SUNRISE);
        lunar("bhai|bhau dooj|duj|beej", Hindu.KARTIKA, 2, NOON);
        lunar("chhath|chhathi puja|pooja?", Hindu.KARTIKA, 6, SUNSET);
        lunar("guru nanak jayanti|gurpurab|birthday", Hindu.KARTIKA, 15, SUNRISE);
    }

    private void winter() {
        names.put("chinese|lunar new year|year's day?", LunarHolidays::chinese);
        names.put("tet|seollal", LunarHolidays::chinese);
        lunar("guru gobind|govind singh jayanti|gurpurab|birthday", Hindu.PAUSHA, 7, SUNRISE);
        names.put("lohri", year -> LocalDate.of(year, 1, 13));
        names.put("makar|makara sankranti", year -> LocalDate.of(year, 1, 14));
        names.put("thai? pongal", year -> LocalDate.of(year, 1, 14));
        lunar("vasant|basant panchami", Hindu.MAGHA, 5, NOON);
        lunar("guru ravidas|ravidass jayanti|birthday", Hindu.MAGHA, 15, SUNRISE);
        lunar("maha? shivaratri|shivratri", Hindu.MAGHA, 29, MIDNIGHT);
        lunar("mahashivratri|mahashivaratri", Hindu.MAGHA, 29, MIDNIGHT);
        lunar("holika dahan", Hindu.PHALGUNA, 15, SUNSET);
        lunar("choti|chhoti|small holi", Hindu.PHALGUNA, 15, SUNSET);
        names.put("holi", LunarHolidays::holi);
        names.put("dhulandi|dhuleti|phagwah", LunarHolidays::holi);
    }

    /** The day after the fires. */
    private static LocalDate holi(int year) {
        var fires = Hindu.of(year, Hindu.PHALGUNA, 15, SUNSET);
        return fires == null ? null : fires.plusDays(1);
    }

    /** The second new moon after the winter solstice, in almost every year the first from the 21st of January on. */
    private static LocalDate chinese(int year) {
        var from = LocalDate.of(year, 1, 21).toEpochDay() - CHINA;
        return LocalDate.ofEpochDay((long) Math.floor(Moon.at(0, from) + CHINA));
    }

    private void lunar(String wording, int month, int lunarDay, int hour) {
        names.put(wording, year -> Hindu.of(year, month, lunarDay, hour));
    }
}
