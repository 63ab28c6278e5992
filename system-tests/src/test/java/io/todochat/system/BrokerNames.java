package io.todochat.system;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.stream.Stream;

/**
 * A broker tells its clients the name by which the cluster knows it, and there they go. With this the test's own client
 * finds it where kubectl forwards its port to: on a loopback address that nobody else uses.
 */
public final class BrokerNames extends InetAddressResolverProvider {

    static final String ADDRESS = "127.0.0.42";

    @Override
    public String name() {
        return "names of the cluster's broker";
    }

    @Override
    public InetAddressResolver get(Configuration configuration) {
        var usual = configuration.builtinResolver();
        return ClusterSystem.isChosen() ? new Resolver(usual, ClusterSystem.named("kafka")) : usual;
    }

    private record Resolver(InetAddressResolver usual, String broker) implements InetAddressResolver {

        @Override
        public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
            return host.startsWith(broker)
                    ? Stream.of(InetAddress.ofLiteral(ADDRESS))
                    : usual.lookupByName(host, policy);
        }

        @Override
        public String lookupByAddress(byte[] address) throws UnknownHostException {
            return usual.lookupByAddress(address);
        }
    }
}
