package io.todochat.task.finding.boundary;

import io.todochat.events.LowerCase;
import io.todochat.http.Paging;
import io.todochat.task.finding.entity.Criteria;
import io.todochat.task.finding.entity.Facets;
import io.todochat.task.finding.entity.NotUnderstood;
import io.todochat.task.finding.entity.Query;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The parameters of a list of tasks. JAX-RS fills it in. */
public class Asked {

    @QueryParam("filter")
    String filter;

    @QueryParam("q")
    String q;

    @QueryParam("status")
    String status;

    @QueryParam("priority")
    String priority;

    @QueryParam("tag")
    List<String> tag;

    @QueryParam("due")
    String due;

    @QueryParam("dueBefore")
    String dueBefore;

    @QueryParam("dueAfter")
    String dueAfter;

    @QueryParam("saved")
    String saved;

    @QueryParam("sort")
    String sort;

    @QueryParam("limit")
    String limit;

    @QueryParam("cursor")
    String cursor;

    @QueryParam("total")
    String total;

    @QueryParam("facets")
    String facets;

    /** The name of the saved filter; empty where none is asked for. */
    Optional<String> saved() {
        return Optional.ofNullable(saved);
    }

    /**
     * The question.
     *
     * @param more what a saved filter asks for; empty where there is none
     * @param otherSort the order of that; null for none
     * @throws NotUnderstood in a parameter
     */
    Query query(Optional<Criteria> more, String otherSort) {
        var criteria = new ArrayList<Criteria>();
        more.ifPresent(criteria::add);
        criteria.add(new Criteria(filter, q, status, priority, tag, due, dueBefore, dueAfter));
        return new Query(
                List.copyOf(criteria),
                sort == null ? otherSort : sort,
                Paging.limit(limit),
                cursor,
                isTotalAsked(),
                facets());
    }

    private boolean isTotalAsked() {
        return switch (total) {
            case null -> false;
            case "true" -> true;
            case "false" -> false;
            default -> throw new NotUnderstood("total", null, "It is true or false.");
        };
    }

    private Set<Facets.By> facets() {
        var wanted = EnumSet.noneOf(Facets.By.class);
        var position = 0;
        for (var word : facets == null ? new String[0] : facets.split(",", -1)) {
            wanted.add(facet(word, position));
            position += word.length() + 1;
        }
        return wanted;
    }

    private static Facets.By facet(String word, int position) {
        return Stream.of(Facets.By.values())
                .filter(by -> LowerCase.word(by).equals(word))
                .findAny()
                .orElseThrow(() -> new NotUnderstood(
                        "facets", position, "tag, priority, status and due are counted; several with commas."));
    }
}
