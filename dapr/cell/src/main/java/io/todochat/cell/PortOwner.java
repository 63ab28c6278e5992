package io.todochat.cell;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Who listens on a port. */
final class PortOwner {

    private static final Path PROC = Path.of("/proc");
    private static final String LISTENS = "0A";

    private PortOwner() {}

    static boolean free(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getByName(Ports.HOST))) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    /** Its name and number where the system tells us, else "another process". */
    static String of(int port) {
        return Stream.of("tcp", "tcp6")
                .flatMap(table -> socket(PROC.resolve("net").resolve(table), port).stream())
                .flatMap(inode -> holder(inode).stream())
                .findFirst()
                .orElse("another process");
    }

    private static Optional<String> socket(Path table, int port) {
        var local = ":%04X".formatted(port);
        try (var lines = Files.lines(table)) {
            return lines.map(line -> line.strip().split("\\s+"))
                    .filter(words -> words.length > 9 && words[1].endsWith(local) && words[3].equals(LISTENS))
                    .map(words -> words[9])
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> holder(String inode) {
        return ProcessHandle.allProcesses()
                .filter(process -> holds(process, "socket:[" + inode + "]"))
                .findFirst()
                .map(process -> "%s (pid %d)"
                        .formatted(
                                process.info()
                                        .command()
                                        .map(command ->
                                                Path.of(command).getFileName().toString())
                                        .orElse("a process"),
                                process.pid()));
    }

    private static boolean holds(ProcessHandle process, String socket) {
        try (var files = Files.list(PROC.resolve(Long.toString(process.pid())).resolve("fd"))) {
            return files.anyMatch(file -> target(file).equals(socket));
        } catch (IOException e) {
            return false; // another user's, or gone
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            return "";
        }
    }
}
