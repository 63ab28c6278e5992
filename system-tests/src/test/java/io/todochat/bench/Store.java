package io.todochat.bench;

/** What can be behind the state store of tasks. */
enum Store {
    /** One file, one writer. */
    SQLITE("SQLite", 1),
    /** A server that takes several writers at once. */
    POSTGRESQL("PostgreSQL", 8);

    private final String words;
    private final int transactions;

    Store(String words, int transactions) {
        this.words = words;
        this.transactions = transactions;
    }

    String words() {
        return words;
    }

    /** How many transactions may be in flight. */
    int transactions() {
        return transactions;
    }
}
