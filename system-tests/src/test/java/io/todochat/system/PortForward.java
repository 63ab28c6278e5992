package io.todochat.system;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Ports of a pod, its loopback address included, on an address of this machine until this is closed. */
final class PortForward implements AutoCloseable {

    private static final Pattern FORWARDING = Pattern.compile("Forwarding from [0-9.]+:(\\d+) -> (\\d+)");

    private final Process kubectl;
    private final Map<Integer, Integer> ports = new HashMap<>();

    private PortForward(Process kubectl) {
        this.kubectl = kubectl;
    }

    /** On any free ports. */
    static PortForward to(Kubectl kubectl, String pod, int... ports) {
        var anyPorts = IntStream.of(ports).mapToObj(port -> ":" + port);
        return open(kubectl, ports.length, Stream.concat(Stream.of("pod/" + pod), anyPorts));
    }

    /** On the same port of that address, for protocols that tell clients where to go. */
    static PortForward at(String address, Kubectl kubectl, String pod, int port) {
        return open(kubectl, 1, Stream.of("--address=" + address, "pod/" + pod, Integer.toString(port)));
    }

    private static PortForward open(Kubectl kubectl, int ports, Stream<String> words) {
        var command = Stream.concat(Stream.of("port-forward"), words).toArray(String[]::new);
        var forward = new PortForward(kubectl.start(command));
        try {
            forward.readPorts(ports);
            return forward;
        } catch (IOException e) {
            forward.close();
            throw new UncheckedIOException(e);
        }
    }

    private void readPorts(int wanted) throws IOException {
        BufferedReader lines = kubectl.inputReader();
        while (ports.size() < wanted) {
            var line = lines.readLine();
            if (line == null) {
                throw new IOException("kubectl port-forward ended");
            }
            var found = FORWARDING.matcher(line);
            if (found.find()) {
                ports.put(Integer.valueOf(found.group(2)), Integer.valueOf(found.group(1)));
            }
        }
    }

    /** Where a port of the pod is on this machine. */
    int port(int remote) {
        return ports.get(remote);
    }

    @Override
    public void close() {
        kubectl.destroy();
    }
}
