package io.todochat.cell;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

/** Dapr's scheduler: the alarm clock of reminders. */
record Scheduler(Site site, Dapr dapr) implements Part {

    static final String NAME = "scheduler";
    private static final String ID = "dapr-scheduler-server-0";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Integer> ports() {
        var ports = site.ports();
        return List.of(
                ports.scheduler(),
                ports.schedulerHealth(),
                ports.schedulerMetrics(),
                ports.etcdClient(),
                ports.etcdPeer());
    }

    @Override
    public String address() {
        return Ports.HOST + ":" + site.ports().scheduler();
    }

    @Override
    public void provide() throws InterruptedException {
        dapr.folder();
    }

    @Override
    public Command prepare() throws IOException, InterruptedException {
        var ports = site.ports();
        Files.createDirectories(site.data());
        return new Command(
                List.of(
                        dapr.scheduler().toString(),
                        "--id=" + ID,
                        "--listen-address=" + Ports.HOST,
                        "--port=" + ports.scheduler(),
                        "--healthz-listen-address=" + Ports.HOST,
                        "--healthz-port=" + ports.schedulerHealth(),
                        "--metrics-listen-address=" + Ports.HOST,
                        "--metrics-port=" + ports.schedulerMetrics(),
                        "--etcd-data-dir=" + site.data().resolve("scheduler"),
                        "--etcd-client-port=" + ports.etcdClient(),
                        "--etcd-initial-cluster=%s=http://%s:%d".formatted(ID, Ports.HOST, ports.etcdPeer())),
                Map.of());
    }

    @Override
    public boolean ready() {
        return Probe.status(site.ports().schedulerHealth(), "/healthz") == 200;
    }
}
