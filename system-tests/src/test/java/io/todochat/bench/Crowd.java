package io.todochat.bench;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * Some persons at once who own as many tasks each. All kinds take turns in slices of a moment, so that noise of the machine
 * hits all of them; what is added in one slice is completed in the next, so that lists stay as long as they are.
 */
final class Crowd {

    private static final Duration MOMENT = Duration.ofMillis(250);

    /** In one slice, so that ten tasks do not become hundreds. */
    private static final int MOST = 60;

    private final List<Person> persons;
    private final List<Floor> floors;
    private final Cpu cpu;
    private final Map<Kind, Tally> tallies = new EnumMap<>(Kind.class);

    Crowd(List<Person> persons, List<Floor> floors, Cpu cpu) {
        this.persons = persons;
        this.floors = floors;
        this.cpu = cpu;
        for (var kind : Kind.values()) {
            tallies.put(kind, new Tally(persons.size()));
        }
    }

    /** Goes round after round for that long, at least once. What a first look costs is measured elsewhere. */
    Map<Kind, Tally> measure(Duration time) {
        persons.forEach(Person::list);
        persons.forEach(Person::search);
        var end = System.nanoTime() + time.toNanos();
        do {
            floors.forEach(Floor::learn);
            for (var kind : Kind.values()) {
                slice(kind);
            }
        } while (System.nanoTime() < end);
        return tallies;
    }

    /** For a moment, and then it is as it was. */
    void addAndComplete(Tally adds, Duration moment) {
        adds.add(Slice.run(adding(), moment, MOST), 0);
        completeAll();
        cpu.settle();
    }

    private void slice(Kind kind) {
        var before = cpu.millis();
        var samples = samples(kind);
        if (kind.writes()) {
            cpu.settle();
        }
        tallies.get(kind).add(samples, cpu.millis() - before);
    }

    private Samples samples(Kind kind) {
        return switch (kind) {
            case FLOOR_WRITE ->
                forAMoment(floors.stream().<Runnable>map(floor -> floor::write).toList());
            case FLOOR_READ ->
                forAMoment(floors.stream().<Runnable>map(floor -> floor::read).toList());
            case ADD -> forAMoment(adding());
            case COMPLETE -> completeAll();
            case SETTINGS ->
                forAMoment(persons.stream()
                        .<Runnable>map(person -> person::settings)
                        .toList());
            case LIST ->
                forAMoment(
                        persons.stream().<Runnable>map(person -> person::list).toList());
            case SEARCH ->
                forAMoment(
                        persons.stream().<Runnable>map(person -> person::search).toList());
        };
    }

    private List<Runnable> adding() {
        return persons.stream().<Runnable>map(person -> person::add).toList();
    }

    private Samples completeAll() {
        return Slice.runOut(
                persons.stream().<Runnable>map(person -> person::complete).toList(),
                persons.stream()
                        .<BooleanSupplier>map(person -> person::hasAdded)
                        .toList());
    }

    private static Samples forAMoment(List<Runnable> callers) {
        return Slice.run(callers, MOMENT, MOST);
    }
}
