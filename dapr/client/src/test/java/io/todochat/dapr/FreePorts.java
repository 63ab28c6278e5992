package io.todochat.dapr;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Random;

/** Ports of 127.0.0.1 where nobody listens. */
final class FreePorts {

    // Below those that the system gives to clients: one that calls a dead daprd must not be given its port.
    private static final int FIRST = 20_000;
    private static final int LAST = 32_000;

    private FreePorts() {}

    static List<Integer> some(int count) {
        return new Random()
                .ints(FIRST, LAST)
                .distinct()
                .filter(FreePorts::free)
                .limit(count)
                .boxed()
                .toList();
    }

    private static boolean free(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
