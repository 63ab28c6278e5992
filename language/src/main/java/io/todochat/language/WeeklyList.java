package io.todochat.language;

import io.todochat.language.time.Mention;
import java.util.regex.Pattern;

/** Several weekdays and no word that it is every week: "gym on monday, wednesday and friday". */
record WeeklyList(Sentence sentence, Mention time) {

    private static final Pattern SEVERAL = Pattern.compile("FREQ=WEEKLY;BYDAY=\\w+(,\\w+)+");

    private static final Pattern REPEATING =
            Pattern.compile("every!?|each|ev|.*week.*|.*fortnight.*|alternate|other|twice|times|.*days");

    boolean isOne() {
        return time.kind() == Mention.Kind.REPEAT
                && SEVERAL.matcher(time.repeat().orElseThrow().rule()).matches()
                && time.places().stream()
                        .flatMap(place -> sentence.tokens().subList(place.from(), place.to()).stream())
                        .noneMatch(token -> REPEATING.matcher(token.word()).matches());
    }
}
