package io.todochat.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.Random;

/** Tasks as people write them, the same in every run: some with notes, some due, with tags that they share. */
final class Words {

    private static final String[] VERBS = {
        "buy", "call", "write", "clean", "repair", "book", "send", "read", "order", "plan", "check", "paint", "visit"
    };
    private static final String[] THINGS = {
        "milk",
        "letter",
        "window",
        "garden",
        "train",
        "invoice",
        "doctor",
        "kitchen",
        "bicycle",
        "report",
        "holiday",
        "flowers",
        "printer",
        "insurance",
        "birthday",
        "library",
        "curtains",
        "passport",
        "meeting",
        "balcony"
    };
    private static final String[] PEOPLE = {"Ann", "Bob", "Clara", "David", "Emma", "Frank", "Grace", "Henry", "Ida"};
    private static final String[] TAGS = {"home", "work", "errand", "family", "money", "health", "later"};
    private static final String[] PRIORITIES = {"none", "none", "low", "medium", "high"};
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);

    private final Random random;

    Words(long seed) {
        random = new Random(seed);
    }

    private String any(String... words) {
        return words[random.nextInt(words.length)];
    }

    JsonObject task() {
        var task = Json.createObjectBuilder()
                .add("title", "%s %s for %s %d".formatted(any(VERBS), any(THINGS), any(PEOPLE), random.nextInt(1_000)))
                .add("priority", any(PRIORITIES))
                .add("tags", Json.createArrayBuilder().add(any(TAGS)));
        if (random.nextInt(3) == 0) {
            task.add(
                    "notes", "Ask %s about the %s first; %s said so.".formatted(any(PEOPLE), any(THINGS), any(PEOPLE)));
        }
        if (random.nextInt(2) == 0) {
            task.add("due", FIRST.plusDays(random.nextInt(400)).toString());
        }
        return task.build();
    }

    /** What somebody looks for: two words, the second as far as it is typed. */
    String search() {
        return any(VERBS) + "%20" + any(THINGS).substring(0, 4);
    }
}
