package io.todochat.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What somebody else made of a phrase that was said on Speaking's Tuesday, as an object of JSON. */
record Proposal(Map<String, Object> members) {

    static final String NOTHING = "nothing";
    static final List<String> IT = List.of("it");

    static Proposal told(String intent) {
        return new Proposal(Map.of("intent", intent));
    }

    static Proposal update(String change, Object value) {
        return told("update").with("targets", IT).with("changes", Map.of(change, value));
    }

    Proposal with(String name, Object value) {
        var more = new HashMap<>(members);
        more.put(name, value);
        return new Proposal(more);
    }

    Optional<Reading> reading() {
        return Heard.of(members, new Phrase("", Speaking.TUESDAY, Locale.US));
    }

    /** What is heard of it in one line, as {@link Speaking} tells it. */
    String heard() {
        return reading().map(Speaking::told).orElse(NOTHING);
    }
}
