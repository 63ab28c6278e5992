package io.todochat.task.chat.entity;

import io.todochat.language.Reading;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells whether a message says a time and nothing else: an answer to "When?". What names something that was not spoken of
 * is about something else, however well its time would fit. Pure.
 */
final class TimeAlone {

    /** What people say around a time; as folded, "let's" is two words. */
    private static final Set<String> AROUND =
            Set.of(("a an the this that it its they them i we you he she me us my our s d"
                            + " ll m re is are was be at on in by to for from of until till about around approximately roughly"
                            + " say maybe perhaps probably think thought guess suppose would could can will shall should may might"
                            + " like prefer want need rather better best please pls let make do move set put change push shift"
                            + " postpone delay reschedule schedule plan go with have um uh hm hmm well ok okay alright yes yeah"
                            + " yep sure oh ah so then and just only sometime some somewhere exactly precisely sharp how what"
                            + " works fine good great perfect suits sounds due date day time thanks thank work suit")
                    .split(" "));

    private TimeAlone() {}

    /** @param before what the question is about: who says that again says nothing new */
    static boolean isAll(String text, Reading reading, String before) {
        return !reading.times().isEmpty() && isEmpty(text, reading.times(), before);
    }

    private static boolean isEmpty(String text, List<Reading.Time> times, String before) {
        var known = new HashSet<>(AROUND);
        words(before).forEach(known::add);
        return words(without(times, text)).allMatch(known::contains);
    }

    private static String without(List<Reading.Time> times, String text) {
        var rest = new StringBuilder(text);
        for (var time : times) {
            for (int index = time.from(); index < time.to(); index++) {
                rest.setCharAt(index, ' ');
            }
        }
        return rest.toString();
    }

    private static Stream<String> words(String text) {
        return Stream.of(Resolution.fold(text).split(" ")).filter(word -> !word.isEmpty());
    }
}
