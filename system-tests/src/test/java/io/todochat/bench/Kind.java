package io.todochat.bench;

/** What is measured. */
enum Kind {
    FLOOR_WRITE("floor of a write", null),
    ADD("add", FLOOR_WRITE),
    COMPLETE("complete", FLOOR_WRITE),
    FLOOR_READ("floor of a read", null),
    /** As little as a request can ask of the service: what is left of a list beyond it is the list's own. */
    SETTINGS("settings", FLOOR_READ),
    LIST("list of 20", FLOOR_READ),
    SEARCH("search", FLOOR_READ);

    private final String words;
    private final Kind floor;

    Kind(String words, Kind floor) {
        this.words = words;
        this.floor = floor;
    }

    String words() {
        return words;
    }

    /** What it is compared with; null for a floor. */
    Kind floor() {
        return floor;
    }

    /** Whether work is left when it is answered. */
    boolean writes() {
        return this == ADD || this == COMPLETE;
    }
}
