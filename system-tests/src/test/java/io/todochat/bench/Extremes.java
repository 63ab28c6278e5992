package io.todochat.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What happens at the edges: many writers of one person, a list that nobody has at hand, a long list next to a short one. */
record Extremes(Rig rig, Duration time) {

    private static final int WRITERS = 32;
    private static final int WARM_CALLS = 300;
    private static final int COLD_LISTS = 5;
    private static final int ROUNDS = 12;
    private static final Duration MOMENT = Duration.ofMillis(200);

    /** Thirty-two devices of one person add at once. */
    String oneBusyPerson() {
        var devices =
                Collections.nCopies(WRITERS, "busy").stream().map(rig::person).toList();
        devices.getFirst().fill(1);
        var samples =
                Slice.run(devices.stream().<Runnable>map(device -> device::add).toList(), time, Integer.MAX_VALUE);
        rig.cpu().settle();
        return "%d writers of one person: %.0f adds a second, p50 %.1f ms, p99 %.1f ms, %d of %d failed%s"
                .formatted(
                        WRITERS,
                        WRITERS * 1_000 / samples.meanMillis(),
                        samples.millis(0.5),
                        samples.millis(0.99),
                        samples.failed(),
                        samples.count(),
                        samples.failed() == 0 ? "" : " (" + samples.firstFailure() + ")");
    }

    /** The first list of persons after a restart, when others have warmed up the service. */
    String coldLists(int tasks) {
        var persons = rig.persons(COLD_LISTS + 1);
        rig.fill(persons, tasks);
        rig.restartService();
        var other = persons.getLast();
        var warming = Slice.run(List.of(other::list), Slice.LONG, WARM_CALLS);
        warming.expectNoFailure();
        var cold = new Samples();
        for (var person : persons.subList(0, COLD_LISTS)) {
            cold.take(person::list);
        }
        cold.expectNoFailure();
        return "first list of %,d tasks after a restart: median of %d %.0f ms, slowest %.0f ms"
                .formatted(tasks, COLD_LISTS, cold.millis(0.5), cold.millis(1));
    }

    /** Adds of a person with a long list and of one with a short one, in turns. */
    String longAndShort(int many, int few) {
        var large = rig.persons(1).getFirst();
        var small = rig.person("few");
        rig.fill(List.of(large), many);
        rig.fill(List.of(small), few);
        var crowds = List.of(rig.crowd(List.of(large)), rig.crowd(List.of(small)));
        var tallies = new ArrayList<>(List.of(new Tally(1), new Tally(1)));
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < tallies.size(); i++) {
                crowds.get(i).addAndComplete(tallies.get(i), MOMENT);
            }
        }
        return "an add at %,d tasks: %.2f ms, at %,d: %.2f ms; %.2f times as long"
                .formatted(
                        many,
                        tallies.getFirst().samples().meanMillis(),
                        few,
                        tallies.getLast().samples().meanMillis(),
                        tallies.getFirst().times(tallies.getLast()));
    }
}
