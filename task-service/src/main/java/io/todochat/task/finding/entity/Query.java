package io.todochat.task.finding.entity;

import java.util.List;
import java.util.Set;

/**
 * A question for a list of tasks.
 *
 * @param criteria all of them must hold: what is given, and what a saved filter says
 * @param sort null for the usual order; with a search, what answers it best comes first
 * @param limit how many tasks at most
 * @param cursor where to go on; null for the beginning
 * @param total whether all are counted
 * @param facets by what all are counted
 */
public record Query(
        List<Criteria> criteria, String sort, int limit, String cursor, boolean total, Set<Facets.By> facets) {

    /** What tells it from others that a cursor does not hold for. */
    String text() {
        return String.join("\n", criteria.stream().map(Criteria::text).toList());
    }
}
