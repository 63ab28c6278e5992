package io.todochat.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortOwnerTest {

    @Test
    void aTakenPortIsNotFreeAndItsOwnerIsNamed() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName(Ports.HOST))) {
            var port = socket.getLocalPort();

            assertThat(PortOwner.free(port)).isFalse();
            assertThat(PortOwner.of(port))
                    .isIn("java (pid %d)".formatted(ProcessHandle.current().pid()), "another process");
        }
    }

    @Test
    void aPortIsFreeAgainAfterItsOwner() throws IOException {
        int port;
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName(Ports.HOST))) {
            port = socket.getLocalPort();
        }

        assertThat(PortOwner.free(port)).isTrue();
    }
}
