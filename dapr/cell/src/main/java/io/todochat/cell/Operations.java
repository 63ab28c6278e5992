package io.todochat.cell;

import java.util.ArrayList;
import java.util.List;

/** What can be done to the processes of a cell, to all or to some. One caller at a time starts or stops. */
final class Operations {

    private final Plan plan;
    private final Processes processes;
    private final Dapr dapr;
    private final Liberty liberty;

    Operations(Plan plan) {
        this.plan = plan;
        processes = new Processes(plan.site());
        dapr = new Dapr(plan.site().root(), plan.progress());
        liberty = new Liberty(plan.site().root(), plan.progress());
    }

    Plan plan() {
        return plan;
    }

    Processes processes() {
        return processes;
    }

    /** Broker and scheduler, then each service with its sidecar. */
    List<Part> parts() {
        var site = plan.site();
        var parts = new ArrayList<Part>(List.of(new Broker(site), new Scheduler(site, dapr)));
        for (var replica : plan.replicas()) {
            parts.add(server(replica));
            parts.add(new Sidecar(plan, dapr, replica));
        }
        return parts;
    }

    Server server(Replica replica) {
        return new Server(plan, liberty, replica);
    }

    Part part(String name) {
        return parts().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new CellException("there is no process called %s, only %s"
                        .formatted(
                                name,
                                String.join(
                                        ", ", parts().stream().map(Part::name).toList()))));
    }

    ProcessStatus examine(Part part) {
        return Interruptible.call(() -> Examination.of(part, processes.find(part.name())));
    }

    List<String> start(List<Part> parts) {
        return Interruptible.call(() -> {
            try (var _ = Mutex.on(plan.site().directory(), plan.progress())) {
                provide(parts);
                return new Startup(processes, plan.progress(), parts).run();
            }
        });
    }

    void launch(Part part) {
        Interruptible.run(() -> {
            try (var _ = Mutex.on(plan.site().directory(), plan.progress())) {
                provide(List.of(part));
                if (!processes.runs(part.name())) {
                    processes.launch(part);
                }
            }
        });
    }

    List<String> stop() {
        return Interruptible.call(() -> {
            try (var _ = Mutex.on(plan.site().directory(), plan.progress())) {
                return new Shutdown(processes, plan.progress()).stopAll();
            }
        });
    }

    /** Finds, or makes, what those parts need that do not run. */
    private void provide(List<Part> parts) throws InterruptedException {
        var missing =
                parts.stream().filter(part -> !processes.runs(part.name())).toList();
        Obstacles.refuse(plan.site(), missing);
        for (var part : missing) {
            part.provide();
        }
        var training = new Training(processes, plan.progress());
        for (var part : missing) {
            if (part instanceof Jvm jvm) {
                training.of(jvm);
            }
        }
        RunningPorts.remember(plan.site());
    }
}
