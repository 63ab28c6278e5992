package io.todochat.http;

import com.ibm.websphere.logging.hpel.LogRecordContext;
import io.todochat.dapr.Trace;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes each request part of a trace, names that in whatever is logged meanwhile ({@code ext_trace_id} in JSON), and logs
 * a line for each answer where that is wanted. Of the address only the path, as a query can name people; Liberty's own
 * access log would write all of it, knows no trace, and is filled by probes.
 */
public final class Followed extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(Followed.class.getName());
    private static final String FIELD = "trace_id";
    private static final String PROBE = "/dapr/health";

    /** Liberty itself holds it weakly. */
    private static final LogRecordContext.Extension ID = Trace::id;

    @Inject
    @ConfigProperty(name = "todochat.access-log", defaultValue = "false")
    boolean logged;

    /** The sidecar follows our choice, whatever rate it is configured with itself. */
    @Inject
    @ConfigProperty(name = "todochat.traces.sampled", defaultValue = "1")
    double sampled;

    @Override
    public void init(FilterConfig config) {
        LogRecordContext.registerExtension(FIELD, ID);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var since = System.nanoTime();
        Trace.enter(request.getHeader(Trace.HEADER), ThreadLocalRandom.current().nextDouble() < sampled);
        try {
            chain.doFilter(request, response);
        } finally {
            if (logged && !PROBE.equals(request.getRequestURI())) {
                LOG.info(line(request, response, System.nanoTime() - since));
            }
            Trace.leave();
        }
    }

    private static String line(HttpServletRequest request, HttpServletResponse response, long nanos) {
        return request.getMethod() + " " + request.getRequestURI() + " " + response.getStatus() + " "
                + nanos / 1_000_000 + " ms";
    }
}
