package io.todochat.language;

import io.todochat.language.command.Command;
import io.todochat.schedule.Slot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * "Siemens 11 Dec 7pm, Dr Weiss 15 Dec 6pm": things between commas that are each a task by themselves, with their own
 * time. They may have a heading, "new menu: finalise by Friday, print by Monday", a day of the one before, "altos the same
 * day at one", or how often at the end, for all of them.
 *
 * @param read reads a text by itself
 */
record Rows(Phrase phrase, Function<Phrase, List<Reading>> read) {

    private static final int LONGEST = 400;
    private static final int MOST = 12;

    /** Behind what repeats these tell something of it: "choir every Friday, my turn is on the 18th". */
    private static final Pattern OF_SERIES = Pattern.compile("(?i)(my|our|his|her|their|its|not|starting|from)\\b.*"
            + "|(last|first|next) (one|time|session|date|lesson|class|on|is|was)\\b.*");

    private static final Pattern LINKED = Pattern.compile("(?i)(with|for)\\b.*");

    /** Each of them; none where the text says no such things, or they were told apart already. */
    List<Reading> readings(List<Reading> sofar) {
        if (phrase.text().length() > LONGEST
                || phrase.text().indexOf('"') >= 0
                || !isNew(sofar.getFirst())
                || saysChoice()) {
            return List.of();
        }
        var isUnfinished = sofar.stream().anyMatch(reading -> title(reading).matches("(?s).*(,| and (with|for) ).*"))
                || RowPart.isCounted(phrase.text())
                || RowPart.isOfShifts(phrase.text());
        if (isUnfinished) {
            return rows(RowHeading.of(phrase, read));
        }
        return sofar.size() > 1 && sofar.stream().allMatch(Rows::isNew) ? headed(sofar) : List.of();
    }

    /** "Call Ann on Monday, Tuesday or Wednesday" is one thing. */
    private boolean saysChoice() {
        return phrase.text().contains(" or ")
                && !Alternatives.in(Sentence.of(phrase)).isEmpty();
    }

    private static boolean isNew(Reading reading) {
        return reading.command() instanceof Command.Add && reading.question().isEmpty();
    }

    static String title(Reading reading) {
        return reading.command() instanceof Command.Add(var fields)
                ? fields.title().orElse("")
                : "";
    }

    static Reading titled(Reading reading, String title) {
        var fields = ((Command.Add) reading.command()).fields();
        return reading.as(new Command.Add(fields.titled(title))).or(reading.rather());
    }

    /** Told apart, and only the first has their heading. */
    private List<Reading> headed(List<Reading> rows) {
        var heading = RowHeading.of(phrase, read);
        return !heading.title().isEmpty() && title(rows.getFirst()).startsWith(heading.title())
                ? rows.stream().map(heading::over).toList()
                : List.of();
    }

    private List<Reading> rows(RowHeading heading) {
        var parts = RowPart.of(phrase.text(), heading.end());
        var isWeekly = parts.getLast().saysEveryWeek();
        var rows = new ArrayList<Reading>();
        var pending = (RowPart) null;
        var last = (RowPart) null;
        for (var part : isWeekly ? parts.subList(0, parts.size() - 1) : parts) {
            if (pending != null && pending.endsSentence(phrase.text())) {
                return List.of(); // "market friday, Hall B. Register": where it is begins nothing
            }
            var said = pending == null ? part : pending.with(part, phrase.text());
            var more = last == null ? Optional.<Reading>empty() : more(last.with(said, phrase.text()), heading, rows);
            if (more.isPresent()) {
                rows.set(rows.size() - 1, more.get());
                last = last.with(said, phrase.text());
                pending = null;
                continue;
            }
            var row = goesOn(rows, said) ? List.<Reading>of() : row(said, heading, rows, isWeekly);
            pending = row.isEmpty() ? said : null;
            last = row.isEmpty() ? last : row.size() == 1 && !isWeekly ? said : null;
            row.forEach(reading -> rows.add(heading.over(reading)));
        }
        return pending != null || rows.size() < 2 || rows.size() > MOST ? List.of() : List.copyOf(rows);
    }

    /** "Dentist Monday, 9:30": what adds nothing to the title is of the task before. */
    private Optional<Reading> more(RowPart both, RowHeading heading, List<Reading> rows) {
        var row = row(both, heading, rows.subList(0, rows.size() - 1), false);
        return row.size() == 1
                ? Optional.of(heading.over(row.getFirst()))
                        .filter(one -> title(one).equals(title(rows.getLast())))
                : Optional.empty();
    }

    /** Who goes on so says more of the same thing. */
    private static boolean goesOn(List<Reading> before, RowPart part) {
        var first = part.text().strip().toLowerCase(Locale.ROOT).split("\\s+", 2)[0];
        return !before.isEmpty()
                && (Parallels.goesOn(first)
                        || EventCuts.goesOn(first)
                        || isRepeated(before.getFirst())
                                && OF_SERIES.matcher(part.text()).matches())
                && !isLinked(before, part)
                && !first.equals("at");
    }

    private List<Reading> row(RowPart part, RowHeading heading, List<Reading> before, boolean isWeekly) {
        var text = plain(part, before);
        var read = isWeekly ? RowPart.everyWeek(text) : text;
        var found = tasks(read, part);
        var repeats = isWeekly || before.stream().anyMatch(Rows::isWeekly);
        if (repeats && (found.isEmpty() || !isRepeated(found.getFirst()))) {
            var weekly = tasks(found.isEmpty() ? "every " + text : RowPart.everyWeek(text), part);
            found = weekly.isEmpty() ? found : weekly;
        }
        if (found.isEmpty() && !heading.title().isEmpty()) {
            found = tasks(heading.title() + " " + text, part);
        }
        var day = heading.day();
        var then = day != null || before.isEmpty() || isRepeated(before.getLast()) ? day : lastDay(before);
        if (found.size() == 1 && then != null && isDayOpen(found.getFirst())) {
            if (day == null && isHourOf(before.getLast(), found.getFirst())) {
                return List.of(); // the hour of that one, and where it is
            }
            found = tasks(text + RowPart.on(then), part);
        }
        return found.stream().map(reading -> linked(before, part, reading)).toList();
    }

    private static String plain(RowPart part, List<Reading> before) {
        return before.isEmpty() || lastDay(before) == null
                ? part.plain()
                : part.plain(firstDay(before), lastDay(before));
    }

    /** New tasks of one title and with a time, and nothing else; none for anything else. */
    private List<Reading> tasks(String text, RowPart part) {
        var found = read.apply(phrase.saying(text));
        var isOne = found.stream()
                .allMatch(reading -> isNew(reading)
                        && due(reading).isPresent()
                        && title(reading).equals(title(found.getFirst()))
                        && title(reading).matches("(?s).*\\p{L}.*")
                        && !RowPart.pointsBack(title(reading))
                        && title(reading).chars().filter(c -> c == ',').count() <= part.commas());
        return isOne ? found.stream().map(reading -> shifted(reading, part)).toList() : List.of();
    }

    /** "1:1 with Priya …, with Tom …": both are such meetings. */
    private static Reading linked(List<Reading> before, RowPart part, Reading row) {
        if (!isLinked(before, part)) {
            return row;
        }
        var first = title(before.getFirst());
        var link = first.indexOf(" " + link(part.text()) + " ");
        return titled(row, (link < 0 ? first : first.substring(0, link)) + " " + title(row));
    }

    private static boolean isLinked(List<Reading> before, RowPart part) {
        return !before.isEmpty()
                && part.commas() == 0
                && LINKED.matcher(part.text()).matches()
                && (title(before.getFirst()).contains(" " + link(part.text()) + " ")
                        || RowPart.namesWeekday(part.text()));
    }

    private static String link(String text) {
        return text.split("\\s+", 2)[0].toLowerCase(Locale.ROOT);
    }

    /** Where it stands in the whole text; what was read from words that are not in it is nowhere. */
    static Reading shifted(Reading row, RowPart part) {
        var size = part.text().length();
        var spans = row.spans().stream()
                .filter(span -> span.to() <= size)
                .map(span -> new Span(span.field(), span.from() + part.from(), span.to() + part.from()))
                .toList();
        var times = row.times().stream()
                .map(time -> new Reading.Time(
                        part.from() + Math.min(time.from(), size),
                        part.from() + Math.min(time.to(), size),
                        time.text(),
                        time.mention()))
                .toList();
        return new Reading(row.command(), row.confirm(), row.question(), spans, times)
                .or(row.rather())
                .implied(row.isImplied());
    }

    static Optional<Slot> due(Reading reading) {
        return reading.command() instanceof Command.Add(var fields) ? fields.due() : Optional.empty();
    }

    static boolean isRepeated(Reading reading) {
        return reading.command() instanceof Command.Add(var fields)
                && fields.recurrence().isPresent();
    }

    private static boolean isWeekly(Reading reading) {
        return reading.command() instanceof Command.Add(var fields)
                && fields.recurrence()
                        .filter(repeat -> repeat.toString().contains("WEEKLY"))
                        .isPresent();
    }

    /** "Dentist Friday, Dr Lee, 9:30": the hour is that of the dentist, unless something is done at it. */
    private static boolean isHourOf(Reading before, Reading row) {
        return due(before).filter(Slot.Day.class::isInstance).isPresent()
                && !Interpreter.isDoing(title(row).split(" ", 2)[0].toLowerCase(Locale.ROOT));
    }

    private static boolean isDayOpen(Reading reading) {
        return !isRepeated(reading)
                && !reading.times().isEmpty()
                && reading.times().stream().allMatch(time -> time.mention().isDayOpen());
    }

    private static LocalDate firstDay(List<Reading> rows) {
        return due(rows.getFirst()).map(Slot::date).orElse(null);
    }

    private static LocalDate lastDay(List<Reading> rows) {
        return due(rows.getLast()).map(Slot::date).orElse(null);
    }
}
