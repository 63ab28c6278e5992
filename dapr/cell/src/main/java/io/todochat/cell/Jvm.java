package io.todochat.cell;

import java.io.IOException;
import java.util.List;

/** A part that is a JVM. What one run of it has learned makes the next ones start quicker. */
interface Jvm extends Part {

    /** One start gains more from quick compilation than from good code. */
    String QUICK = "-XX:TieredStopAtLevel=1";

    StartCache cache();

    /**
     * Makes or renews the files that it starts from.
     *
     * @param flags more for the JVM
     */
    Command prepare(List<String> flags) throws IOException, InterruptedException;

    @Override
    default Command prepare() throws IOException, InterruptedException {
        return prepare(cache().flags());
    }

    /** Whether a run alone, without the rest of the cell, has come as far as it can. */
    boolean readyToLearn() throws InterruptedException;
}
