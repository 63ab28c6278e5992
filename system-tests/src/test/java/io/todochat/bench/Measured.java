package io.todochat.bench;

import java.util.Map;

/** All kinds as they were measured together. */
record Measured(Store store, int tasks, int persons, Map<Kind, Tally> tallies) {

    /** In one cell of the table. */
    String text(Kind kind) {
        var tally = tallies.get(kind);
        var text = "%.0f · %.1f / %.1f · %.1f"
                .formatted(
                        tally.perSecond(),
                        tally.samples().millis(0.5),
                        tally.samples().millis(0.99),
                        tally.cpuMillis());
        return kind.floor() == null ? text : text + " · **×%.1f**".formatted(tally.times(tallies.get(kind.floor())));
    }

    /** In one line, while it goes on. */
    String line() {
        var text = new StringBuilder("%d × %,d tasks:".formatted(persons, tasks));
        for (var kind : Kind.values()) {
            if (kind.floor() != null) {
                var tally = tallies.get(kind);
                text.append("  %s %.0f/s ×%.1f".formatted(kind.words(), tally.perSecond(), times(kind)));
                if (tally.samples().failed() > 0) {
                    text.append(" (%d failed: %s)"
                            .formatted(tally.samples().failed(), tally.samples().firstFailure()));
                }
            }
        }
        return text.toString();
    }

    double times(Kind kind) {
        return tallies.get(kind).times(tallies.get(kind.floor()));
    }
}
