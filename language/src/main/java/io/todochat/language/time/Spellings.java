package io.todochat.language.time;

import io.todochat.language.grammar.Rules;

/** How words of time are spelled by people in a hurry. */
final class Spellings {

    private Spellings() {}

    static void rules(Rules rules) {
        rules.spell("next", "nxt")
                .spell("every", "evry", "evrey", "eevry", "eveyr", "everry")
                .spell("everyday", "evryday", "everday")
                .spell("each", "eahc")
                .spell("before", "b4", "befor", "bfore")
                .spell("after", "aftr", "afer")
                .spell("from", "frm")
                .spell("until", "untill", "unitl", "utnil")
                .spell("around", "arnd", "aroud")
                .spell("about", "abt", "abuot")
                .spell("today", "todya", "tdy")
                .spell("yesterday", "yday", "yest", "yesterdy", "yestreday", "yesturday")
                .spell("tonight", "tnite", "tonigth", "tonihgt")
                .spell("morning", "mornin", "mornng", "moring", "morining")
                .spell("afternoon", "aftn", "afternon", "afternooon", "aftenoon", "afernoon")
                .spell("evening", "evng", "evenin", "eveing", "evning")
                .spell("night", "nite", "nigth", "nihgt")
                .spell("noon", "nooon")
                .spell("midnight", "midnite", "midnigth")
                .spell("weekend", "wkend", "wknd", "weeknd", "wekeend")
                .spell("weekends", "wkends", "wknds")
                .spell("weekday", "wkday")
                .spell("weekdays", "wkdays")
                .spell("week", "wek", "weke", "weeek")
                .spell("weeks", "weks", "wekes")
                .spell("month", "mnth", "monht")
                .spell("months", "mnths", "monhts")
                .spell("minutes", "mintues", "minuts", "minutse")
                .spell("hours", "huors", "houres")
                .spell("quarter", "quater", "qaurter", "quartr")
                .spell("quarterly", "quaterly", "quartely")
                .spell("fortnight", "fortnigth")
                .spell("daily", "dayly", "dialy", "dailly")
                .spell("weekly", "wekly", "weeky", "weelky")
                .spell("monthly", "montly", "mothly", "monthy")
                .spell("yearly", "yearley", "yealry")
                .spell("august", "augst", "agust", "auguts", "augsut")
                .spell("april", "apirl", "aprl", "aprill")
                .spell("annually", "anually", "annualy");
    }
}
