package io.todochat.cell;

/** All ports of a cell, as distances from one base. Everything listens on the loopback address only. */
record Ports(int base) {

    static final String HOST = "127.0.0.1";
    static final int USUAL = 9080;
    private static final int LAST = 64;

    Ports {
        if (base < 1024 || base + LAST > 65535) {
            throw new CellException("port base %d: it must lie between 1024 and %d".formatted(base, 65535 - LAST));
        }
    }

    int server(Replica replica) {
        return base + replica.place();
    }

    int sidecarHttp(Replica replica) {
        return base + 10 + replica.place();
    }

    int sidecarGrpc(Replica replica) {
        return base + 20 + replica.place();
    }

    int sidecarInternal(Replica replica) {
        return base + 30 + replica.place();
    }

    int sidecarMetrics(Replica replica) {
        return base + 40 + replica.place();
    }

    int broker() {
        return base + 50;
    }

    int controller() {
        return base + 51;
    }

    int scheduler() {
        return base + 60;
    }

    int schedulerHealth() {
        return base + 61;
    }

    int schedulerMetrics() {
        return base + 62;
    }

    int etcdClient() {
        return base + 63;
    }

    int etcdPeer() {
        return base + LAST;
    }
}
