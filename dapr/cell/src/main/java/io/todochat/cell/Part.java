package io.todochat.cell;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** One process of a cell: what it is started from, and how one knows that it is ready. */
interface Part {

    String name();

    /** The port that it is known by first, then all others. */
    List<Integer> ports();

    /** What its users are given to reach it. */
    String address();

    /** Names of those that have to be ready before it can so much as start. */
    default List<String> needs() {
        return List.of();
    }

    /** Finds, or makes, the programs that it consists of; the first time on a machine this takes long. */
    default void provide() throws InterruptedException {}

    /** Makes or renews the files that it starts from. It does not run at that moment. */
    Command prepare() throws IOException, InterruptedException;

    /** Whether it does its work by now. Quick, and asked often. */
    boolean ready() throws InterruptedException;

    /** How long it may take to become ready. */
    default Duration patience() {
        return Duration.ofSeconds(60);
    }
}
