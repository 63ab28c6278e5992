package io.todochat.cell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Kafka as one process, broker and controller in one. */
record Broker(Site site) implements Jvm {

    static final String NAME = "broker";

    /** Any will do, as long as it stays the same: it is written into the data. */
    private static final String CLUSTER = "dG9kb2NoYXQtbG9jYWwtMQ";

    /** So long a killed broker is still thought to be there, and the next one has to wait. Kafka's own are nine seconds. */
    private static final int SESSION_MS = 4000;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Integer> ports() {
        return List.of(site.ports().broker(), site.ports().controller());
    }

    @Override
    public String address() {
        return site.brokers();
    }

    @Override
    public StartCache cache() {
        return StartCache.of(NAME, java(List.of()));
    }

    @Override
    public Command prepare(List<String> flags) throws IOException, InterruptedException {
        var settings = site.data().resolve("broker.properties");
        Files.createDirectories(site.data());
        Files.writeString(settings, settings());
        if (!Files.exists(logs().resolve("meta.properties"))) {
            format(settings);
        }
        return new Command(java(flags, "kafka.Kafka", settings.toString()), Map.of());
    }

    private void format(Path settings) throws InterruptedException {
        var output = new ArrayList<String>();
        var words = java(
                List.of(),
                "kafka.tools.StorageTool",
                "format",
                "--ignore-formatted",
                "--cluster-id=" + CLUSTER,
                "--config=" + settings);
        if (Programs.run(words, site.directory(), Map.of(), output::add) != 0) {
            throw new CellException("the broker's storage cannot be made: " + String.join("\n", output));
        }
    }

    private Path logs() {
        return site.data().resolve("kafka");
    }

    private List<String> java(List<String> flags, String... program) {
        var words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                QUICK,
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=info",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSS"));
        words.addAll(flags);
        words.addAll(List.of("-cp", ClassPath.read(site.root())));
        words.addAll(List.of(program));
        return words;
    }

    @Override
    public boolean readyToLearn() throws InterruptedException {
        return ready();
    }

    /** Flushed at once: it is the only replica, and what it acknowledged must survive a power cut. */
    private String settings() {
        var ports = site.ports();
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@%1$s:%3$d
                listeners=PLAINTEXT://%1$s:%2$d,CONTROLLER://%1$s:%3$d
                advertised.listeners=PLAINTEXT://%1$s:%2$d
                controller.listener.names=CONTROLLER
                log.dirs=%4$s
                broker.session.timeout.ms=%6$d
                broker.heartbeat.interval.ms=1000
                auto.create.topics.enable=false
                log.flush.interval.messages=1
                num.partitions=%5$d
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=1
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                """.formatted(Ports.HOST, ports.broker(), ports.controller(), logs(), Topics.PARTITIONS, SESSION_MS);
    }

    /** With all topics there: the sidecars subscribe as soon as they start. */
    @Override
    public boolean ready() throws InterruptedException {
        return Probe.listens(site.ports().broker()) && BrokerTopics.exist(site.brokers());
    }

    /** After a power cut it reads all its logs first. */
    @Override
    public Duration patience() {
        return Duration.ofSeconds(120);
    }
}
