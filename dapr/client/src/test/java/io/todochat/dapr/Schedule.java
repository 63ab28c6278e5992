package io.todochat.dapr;

import io.todochat.dapr.Fault.Call;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which faults happen at which calls of one run; afterwards it knows what calls there were. For one thread. */
final class Schedule implements Function<Call, Fault> {

    private static final int SILENT_CALLS = 3;

    private final NavigableMap<Integer, Fault> faults;
    private final List<Call> calls = new ArrayList<>();

    Schedule() {
        this(new TreeMap<>());
    }

    private Schedule(NavigableMap<Integer, Fault> faults) {
        this.faults = faults;
    }

    @Override
    public Fault apply(Call call) {
        calls.add(call);
        var now = calls.size() - 1;
        var silence =
                faults.headMap(now, true).tailMap(now - SILENT_CALLS, false).containsValue(Fault.SILENCE);
        return silence ? Fault.SILENCE : faults.getOrDefault(now, Fault.NONE);
    }

    /** This schedule with one more fault, at any call after the last one. */
    Stream<Schedule> oneMore() {
        var more = new ArrayList<Schedule>();
        for (int call = faults.isEmpty() ? 0 : faults.lastKey() + 1; call < calls.size(); call++) {
            for (var fault : Fault.of(calls.get(call))) {
                var all = new TreeMap<>(faults);
                all.put(call, fault);
                more.add(new Schedule(all));
            }
        }
        return more.stream();
    }

    @Override
    public String toString() {
        return faults + " in " + calls;
    }
}
