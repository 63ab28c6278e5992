package io.todochat.dapr;

/** What is behind a state store: the local runs have the one, production the other. */
enum Database {
    /** One file, one writer. */
    SQLITE("state.sqlite", "v1", 1),
    /** A server of its own, which takes several writers at once. */
    POSTGRESQL("state.postgresql", "v2", 8);

    private final String type;
    private final String version;
    private final int transactions;

    Database(String type, String version, int transactions) {
        this.type = type;
        this.version = version;
        this.transactions = transactions;
    }

    /** How many transactions may be in flight. */
    int transactions() {
        return transactions;
    }

    /** The component of a store that is empty yet. */
    String component(String connection) {
        var component = """
                apiVersion: dapr.io/v1alpha1
                kind: Component
                metadata: {name: %s}
                spec:
                  type: %s
                  version: %s
                  metadata:
                    - {name: connectionString, value: "%s"}
                    - {name: cleanupInterval, value: 1h}
                """.formatted(Daprd.STORE, type, version, connection);
        return this == SQLITE ? component + "    - {name: busyTimeout, value: 10s}\n" : component;
    }
}
