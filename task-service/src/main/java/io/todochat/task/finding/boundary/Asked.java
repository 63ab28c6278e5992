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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameters of a list of tasks. JAX-RS fills it in. */
public class Asked {

    @QueryParam("filter")
    @Parameter(
            description = "RSQL over every field of a task. Dates may be relative to the person's days.",
            example = "due=le=now+7d;priority=ge=high")
    String filter;

    @QueryParam("q")
    @Parameter(
            description = "Words that must all be there, in title, tags, checklist or notes; beginnings are enough, a"
                    + " phrase stands in double quotes. A word that is nowhere is looked for with typing errors.",
            example = "water \"front door\"")
    String q;

    @QueryParam("status")
    @Parameter(description = "open, done, cancelled, several with commas, or all. Open if nothing is said.")
    String status;

    @QueryParam("priority")
    @Parameter(description = "none, low, medium, high, urgent; several with commas.")
    String priority;

    @QueryParam("tag")
    @Parameter(description = "A tag that the task has; given several times, it has all of them.")
    List<String> tag;

    @QueryParam("due")
    @Parameter(description = "overdue, today, week, later, none, or a date as in a filter.", example = "today")
    String due;

    @QueryParam("dueBefore")
    @Parameter(description = "A date as in a filter; the day itself is not included.", example = "tomorrow+1d")
    String dueBefore;

    @QueryParam("dueAfter")
    @Parameter(description = "A date as in a filter; the day itself is not included.", example = "endOfWeek")
    String dueAfter;

    @QueryParam("saved")
    @Parameter(description = "The name of a saved filter. Other parameters narrow it; sort takes the place of its own.")
    String saved;

    @QueryParam("sort")
    @Parameter(
            description = "id, title, status, priority, due, start, created, updated, completed, version, relevance; -"
                    + " before one turns it round. What has none comes last.",
            example = "-priority,due")
    String sort;

    @QueryParam("limit")
    @Parameter(description = "How many tasks at most: 1 to 200; 50 if nothing is said.")
    String limit;

    @QueryParam("cursor")
    @Parameter(description = "The next of an earlier answer to the same question.")
    String cursor;

    @QueryParam("total")
    @Parameter(description = "true to have all counted.")
    String total;

    @QueryParam("facets")
    @Parameter(description = "tag, priority, status, due; several with commas.", example = "tag,due")
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
