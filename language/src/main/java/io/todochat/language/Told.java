package io.todochat.language;

import io.todochat.language.command.Changes;
import io.todochat.language.command.Command;
import io.todochat.language.command.Fields;
import io.todochat.language.command.Filter;
import io.todochat.language.command.Priority;
import io.todochat.language.command.Reminder;
import io.todochat.language.command.Target;
import io.todochat.language.time.Mention;
import io.todochat.schedule.MonthEnd;
import io.todochat.schedule.Slot;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells a reading as an object of JSON: maps, lists, text, whole numbers and booleans. What does not apply is left out. */
public final class Told {

    private final Map<String, Object> members = new LinkedHashMap<>();

    private Told() {}

    /** All that was understood, in a form that {@code jakarta.json.Json.createObjectBuilder} takes. */
    public static Map<String, Object> of(Reading reading) {
        var told = new Told();
        told.put("intent", reading.command().intent());
        told.command(reading.command());
        told.put("rather", reading.rather().map(Reading::command).map(Told::rather));
        told.put("confirm", reading.confirm() ? true : null);
        told.put("question", reading.question().map(Question::text));
        told.put("times", reading.times().stream().map(Told::time).toList());
        told.put("spans", reading.spans().stream().map(Told::span).toList());
        told.put("more", reading.more().stream().map(Told::of).toList());
        return told.members;
    }

    private static Map<String, Object> rather(Command command) {
        var told = new Told();
        told.put("intent", command.intent());
        told.command(command);
        return told.members;
    }

    private void command(Command command) {
        switch (command) {
            case Command.Add(var fields) -> fields(fields);
            case Command.Find find -> find(find);
            case Command.Update(var targets, var changes) -> {
                targets(targets);
                put("changes", changes(changes));
            }
            case Command.Duplicate(var targets, var changes) -> {
                targets(targets);
                put("changes", changes.equals(Changes.NOTHING) ? Map.of() : changes(changes));
            }
            case Command.Remind(var targets, var reminders, var manner) -> {
                targets(targets);
                put("manner", manner == Command.Remind.Manner.BESIDE ? null : word(manner));
                put("reminders", reminders.stream().map(Reminder::text).toList());
            }
            case Command.Snooze(var targets, var until, var _) -> between(targets, Optional.empty(), until);
            case Command.Skip(var targets, var from, var until, var times) -> {
                between(targets, from, until);
                put("steps", times > 1 ? times : null);
            }
            case Command.Checklist(var targets, var mark, var items, var name, var beside) -> {
                targets(targets);
                put("manner", word(mark));
                put("checklist", items.stream().map(Told::target).toList());
                put("name", name);
                put("beside", beside.map(Told::target));
            }
            case Command.Filters(var verb, var name, var becomes) -> {
                put("manner", word(verb));
                put("name", name);
                put("changes", becomes.map(other -> Map.of("name", other)).orElse(Map.of()));
            }
            case Command.Unremind(var targets, var some, int place) -> {
                targets(targets);
                put("reminders", some.stream().map(Reminder::text).toList());
                put("place", place == 0 ? null : place);
            }
            case Command.Pause(var targets, var from, var until) -> between(targets, from, until);
            case Command.About about -> targets(about.targets());
            case Command.Tags(var tag, var becomes) -> {
                put("tags", tag.map(List::of));
                put("changes", tag.isEmpty() ? Map.of() : Map.of("tag", becomes.orElse("")));
            }
            case Command.Settings(var changes) -> put("changes", changes);
            case Command.Undo(int times, var changed, int place) -> {
                put("steps", times > 1 ? times : null);
                put("place", place > 0 ? place : null);
                if (!changed.isEmpty()) {
                    targets(changed);
                }
            }
            default -> {
                // says all by its intent
            }
        }
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private void fields(Fields fields) {
        put("title", fields.title());
        put("notes", fields.notes());
        put("due", fields.due().map(Slot::text));
        put("end", fields.end().map(Slot::text));
        put("start", fields.start().map(Slot::text));
        put("recurrence", fields.recurrence().map(Mention.Repeat::rule));
        put("first", fields.recurrence().flatMap(rule -> fields.due()).map(Slot::text));
        put(
                "fromCompletion",
                fields.recurrence().map(Mention.Repeat::fromCompletion).filter(counts -> counts));
        put(
                "except",
                fields.recurrence()
                        .map(rule ->
                                rule.except().stream().map(LocalDate::toString).toList())
                        .filter(days -> !days.isEmpty()));
        put("zone", fields.recurrence().flatMap(Mention.Repeat::zone).map(ZoneId::getId));
        put("priority", fields.priority().map(Priority::word));
        put("tags", fields.tags());
        put("reminders", fields.reminders().stream().map(Reminder::text).toList());
        put("checklist", fields.checklist());
    }

    private void find(Command.Find find) {
        var words = find.filter().words();
        put("filter", find.filter().rsql());
        put("targets", words.isBlank() ? List.of() : List.of(words));
        put("sort", find.sort());
        put("place", find.most() == 1 ? 1 : null);
        put("most", find.most() > 1 ? find.most() : null);
    }

    private void between(List<Target> targets, Optional<Slot> from, Optional<Slot> until) {
        targets(targets);
        put("start", from.map(Slot::text));
        put("end", until.map(Slot::text));
    }

    private void targets(List<Target> targets) {
        put("targets", targets.stream().map(Told::target).toList());
    }

    private static Object target(Target target) {
        return switch (target) {
            case Target.Numbered(int number) -> number;
            case Target.Named(var words, var said, var due) -> words;
            case Target.Last() -> "it";
            case Target.Shown() -> "them";
            case Target.Other() -> "the other one";
            case Target.Rest() -> "the rest";
            case Target.The(var sort, var when) when !when.saysSomething() -> sort.orElse("it");
            case Target.The(var sort, var when) -> all(when, sort.orElse(""));
            case Target.All(var filter) -> all(filter, filter.words());
            case Target.Except(var of, var spared) -> {
                var told = new Told();
                told.put("of", target(of));
                told.put("except", spared.words());
                yield told.members;
            }
        };
    }

    private static Map<String, Object> all(Filter filter, String words) {
        var told = new Told();
        told.put("filter", filter.rsql());
        told.put("words", words);
        return told.members;
    }

    private static Map<String, Object> changes(Changes changes) {
        var told = new Told();
        told.fields(changes.fields());
        told.put("removedTags", changes.removedTags());
        told.put("cleared", changes.cleared());
        told.put("later", changes.later().map(amount -> amount.text()));
        told.put("earlier", changes.earlier().map(amount -> amount.text()));
        told.put("also", changes.more().stream().map(Slot::text).toList());
        told.put("monthEnd", changes.monthEnd().map(MonthEnd::word));
        told.put("ending", changes.ending());
        told.put("dayOpen", changes.isDayOpen() ? true : null);
        told.put("following", changes.isFollowing() ? true : null);
        return told.members;
    }

    private static Map<String, Object> time(Reading.Time time) {
        var told = new Told();
        told.put("from", time.from());
        told.put("to", time.to());
        told.put("text", time.text());
        told.put("value", time.mention().value().text());
        told.put("until", time.mention().until().map(Slot::text));
        told.put("rule", time.mention().repeat().map(Mention.Repeat::rule));
        told.put(
                "zone",
                time.mention()
                        .zone()
                        .or(() -> time.mention().repeat().flatMap(Mention.Repeat::zone))
                        .map(ZoneId::getId));
        return told.members;
    }

    private static Map<String, Object> span(Span span) {
        var told = new Told();
        told.put("field", span.field());
        told.put("from", span.from());
        told.put("to", span.to());
        return told.members;
    }

    private void put(String name, Object value) {
        var isMissing = value == null
                || value instanceof String text && text.isBlank() && !name.equals("tag")
                || value instanceof Collection<?> all && all.isEmpty()
                || value instanceof Map<?, ?> map && map.isEmpty()
                || value instanceof Optional<?> maybe && maybe.isEmpty();
        if (!isMissing) {
            members.put(name, value instanceof Optional<?> maybe ? maybe.get() : value);
        }
    }
}
