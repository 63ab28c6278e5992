package io.todochat.task.finding.boundary;

import io.todochat.http.Paging;
import io.todochat.http.Person;
import io.todochat.http.StateTag;
import io.todochat.http.Tagged;
import io.todochat.task.finding.control.Filters;
import io.todochat.task.finding.control.Finder;
import io.todochat.task.finding.entity.NotUnderstood;
import io.todochat.task.finding.entity.Query;
import io.todochat.task.finding.entity.SavedFilter;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** A person's tasks, to find. */
@Path("/api/v1/tasks")
@Produces(MediaType.APPLICATION_JSON)
public class TaskListResource {

    @Inject
    Finder finder;

    @Inject
    Filters filters;

    @Inject
    Person person;

    @Inject
    Jsonb jsonb;

    /** Tasks that are asked for, a part of the list at a time; without any parameter the open ones, due first first. */
    @GET
    public Response list(@BeanParam Asked asked, @Context HttpHeaders headers, @Context UriInfo uri) {
        var found = finder.find(person.name(), query(asked));
        var json = jsonb.toJson(found);
        // Made of what is sent, the tag changes at midnight where "today" is in the question.
        return Tagged.answer(
                headers,
                StateTag.ofText(json),
                Paging.page(json, found.next(), uri).type(MediaType.APPLICATION_JSON_TYPE));
    }

    private Query query(Asked asked) {
        var saved = asked.saved().map(this::saved);
        return asked.query(
                saved.map(SavedFilter::criteria), saved.map(SavedFilter::sort).orElse(null));
    }

    private SavedFilter saved(String name) {
        return filters.named(person.name(), name)
                .orElseThrow(() -> new NotUnderstood("saved", null, "There is no saved filter of that name."));
    }
}
