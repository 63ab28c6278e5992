package io.todochat.task.chat.control;

import io.todochat.task.chat.entity.Conversation;
import io.todochat.task.chat.entity.Given;
import io.todochat.task.chat.entity.Message;
import io.todochat.task.chat.entity.Pending;
import io.todochat.task.chat.entity.Plan;
import io.todochat.task.chat.entity.Quoted;
import io.todochat.task.chat.entity.RelativeDates;
import io.todochat.task.finding.control.Filters;
import io.todochat.task.finding.entity.NotUnderstood;
import io.todochat.task.finding.entity.SavedFilter;
import io.todochat.task.finding.entity.SavedFilters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A person's saved filters: shows them and what they find, saves what was shown as one, and lets one go. */
@ApplicationScoped
class Filtering {

    private static final String INTENT = "filters";

    @Inject
    Filters filters;

    @Inject
    Listing listing;

    /** What was said, by whom, and after which list. */
    private record Wanted(io.todochat.language.command.Command.Filters said, Conversation now, Message message) {

        String name() {
            return said.name().orElse("");
        }
    }

    /** What has to be asked first: no undo brings a filter back. */
    Plan plan(io.todochat.language.command.Command.Filters said, Given given, Conversation now, Message message) {
        var wanted = new Wanted(said, now, message);
        if (given.confirmed()) {
            return new Plan.Other();
        }
        return switch (said.verb()) {
            case DELETE ->
                named(wanted)
                        .<Plan>map(filter -> ask("Shall I delete the filter " + Quoted.of(filter.name()) + "?", given))
                        .orElseGet(Plan.Other::new);
            case SAVE ->
                named(wanted)
                        .filter(filter -> shown(wanted)
                                .filter(list -> !list.equals(filter))
                                .isPresent())
                        .<Plan>map(filter -> ask(
                                "There is a filter " + Quoted.of(filter.name())
                                        + " already. Shall I save this list in its place?",
                                given))
                        .orElseGet(Plan.Other::new);
            default -> new Plan.Other();
        };
    }

    private static Plan ask(String question, Given given) {
        return new Plan.Ask(Pending.Kind.CONFIRM, question + " That cannot be undone. Say “yes”.", List.of(), given);
    }

    /** Does it. */
    Listing.Listed done(io.todochat.language.command.Command.Filters said, Conversation now, Message message) {
        var wanted = new Wanted(said, now, message);
        try {
            return switch (said.verb()) {
                case ALL -> Listing.nothing(all(message), INTENT);
                case USE ->
                    named(wanted)
                            .map(filter -> listing.first(filter, message))
                            .orElseGet(() -> Listing.nothing(none(wanted), INTENT));
                case SAVE -> Listing.nothing(save(wanted), INTENT);
                case RENAME -> Listing.nothing(rename(wanted), INTENT);
                case DELETE -> Listing.nothing(delete(wanted), INTENT);
            };
        } catch (NotUnderstood e) {
            return Listing.nothing(e.getMessage(), INTENT);
        }
    }

    private Optional<SavedFilter> named(Wanted wanted) {
        return filters.named(wanted.message().user(), wanted.name());
    }

    private String none(Wanted wanted) {
        return "There is no filter " + Quoted.of(wanted.name()) + ". " + all(wanted.message());
    }

    private String all(Message message) {
        var saved = filters.all(message.user());
        return saved.isEmpty()
                ? "You have saved no filters. After a list, say “save this list as” and a name."
                : saved.stream()
                        .map(filter -> Quoted.of(filter.name()))
                        .collect(Collectors.joining(", ", "Your filters: ", "."));
    }

    /** The list that is in view, as a filter of that name: days of this week are to be those of any week. */
    private Optional<SavedFilter> shown(Wanted wanted) {
        return Optional.ofNullable(wanted.now().view()).map(view -> {
            var name = SavedFilters.name(wanted.name());
            var today = wanted.message().at().toLocalDate();
            var words = view.words() == null || view.words().isBlank() ? null : view.words();
            return view.saved() != null
                    ? view.saved().named(name)
                    : new SavedFilter(
                            name,
                            new RelativeDates(today).in(view.filter()),
                            words,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            view.sort());
        });
    }

    private String save(Wanted wanted) {
        var filter = shown(wanted);
        if (filter.isEmpty()) {
            return "I have shown no list that could be saved. Show one first, such as “list urgent tasks”.";
        }
        return switch (filters.save(wanted.message().user(), filter.get(), _ -> true)) {
            case TOO_MANY -> "You have " + SavedFilters.MOST + " filters, and more cannot be kept. Delete one first.";
            default ->
                "Saved this list as the filter " + Quoted.of(filter.get().name()) + ". “show my filter "
                        + Quoted.line(filter.get().name()) + "” shows it.";
        };
    }

    private String rename(Wanted wanted) {
        var other = SavedFilters.name(wanted.said().becomes().orElse(""));
        return switch (filters.rename(wanted.message().user(), wanted.name(), other)) {
            case NONE -> none(wanted);
            case CHANGED_SINCE -> "There is a filter " + Quoted.of(other) + " already.";
            default -> "The filter " + Quoted.of(wanted.name()) + " is called " + Quoted.of(other) + " now.";
        };
    }

    private String delete(Wanted wanted) {
        return filters.delete(wanted.message().user(), wanted.name(), _ -> true) == Filters.Outcome.DELETED
                ? "The filter " + Quoted.of(wanted.name()) + " is gone."
                : none(wanted);
    }
}
