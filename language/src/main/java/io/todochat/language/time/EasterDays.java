package io.todochat.language.time;

import io.todochat.language.time.Holidays.Yearly;
import java.util.LinkedHashMap;
import java.util.Map;

/** Days that go with Easter, in the West and in the East. */
final class EasterDays {

    private final Map<String, Yearly> names = new LinkedHashMap<>();

    private EasterDays() {}

    /** By wording. */
    static Map<String, Yearly> names() {
        var days = new EasterDays();
        days.easter();
        days.orthodox();
        return days.names;
    }

    private void easter() {
        easter("mardi gras", -47);
        easter("shrove|fat|pancake tuesday|day", -47);
        easter("carnival|rose monday", -48);
        easter("ash wednesday", -46);
        easter("mothering sunday", -21);
        easter("palm sunday", -7);
        easter("maundy|holy thursday", -3);
        easter("good friday", -2);
        easter("spy wednesday", -4);
        easter("holy|easter saturday", -1);
        easter("easter vigil|eve", -1);
        easter("easter sunday|day?", 0);
        easter("easter monday", 1);
        easter("ascension day|thursday?", 39);
        easter("pentecost|whitsun|whitsunday|whit sunday?", 49);
        easter("whit|pentecost monday", 50);
        easter("monday of the holy spirit", 50);
        easter("trinity sunday", 56);
        easter("corpus christi", 60);
    }

    private void orthodox() {
        orthodox("orthodox easter sunday?", 0);
        orthodox("orthodox good friday", -2);
        orthodox("orthodox palm sunday", -7);
        orthodox("lazarus saturday", -8);
        orthodox("clean monday", -48);
        orthodox("orthodox ascension day?", 39);
        orthodox("orthodox pentecost|whitsun", 49);
        orthodox("orthodox easter monday", 1);
    }

    private void easter(String wording, int days) {
        names.put(wording, year -> Easter.western(year).plusDays(days));
    }

    private void orthodox(String wording, int days) {
        names.put(wording, year -> Easter.orthodox(year).plusDays(days));
    }
}
