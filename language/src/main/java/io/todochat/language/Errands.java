package io.todochat.language;

import io.todochat.language.command.Command;
import io.todochat.schedule.Slot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is to do in a message that says it in one breath with other things: "the gutter leaks so I need a ladder by friday,
 * and call Tom". It is cut at every pause, and only what is a task by itself counts, so this is to be offered and not done;
 * what is told beside it is noted. Serves one message and is not shared.
 */
final class Errands {

    /** In characters. Who says more tells a story. */
    private static final int LONGEST = 400;

    private static final int MOST = 10;

    private final Phrase phrase;
    private final Function<Phrase, List<Reading>> read;
    private final List<Errand> errands = new ArrayList<>();

    /** What was told in front of the next one. */
    private final List<String> told = new ArrayList<>();

    /** Whether all that was said is in these, as it was read. */
    private boolean isAll = true;

    private ErrandHeading heading = ErrandHeading.NONE;

    /** The day of all of them, said in front. */
    private Optional<LocalDate> headingDay = Optional.empty();

    /** The day that was said last. */
    private Optional<LocalDate> day = Optional.empty();

    /** @param read reads a text by itself */
    Errands(Phrase phrase, Function<Phrase, List<Reading>> read) {
        this.phrase = phrase;
        this.read = read;
    }

    /**
     * One of them.
     *
     * @param text in words that can be read by themselves
     * @param notes what was told beside it; blank for nothing
     */
    private record Errand(String text, String notes) {

        Errand with(String more) {
            return new Errand(text + more, notes);
        }

        Errand noting(List<String> more) {
            var all = Stream.concat(Stream.of(notes), more.stream()).filter(note -> !note.isBlank());
            return new Errand(text, all.collect(Collectors.joining("; ")));
        }
    }

    /** Each as a new task, in order, to be asked about where more is told; none where nothing is to do, or something is asked. */
    List<Reading> readings() {
        var text = phrase.text().strip();
        if (text.length() > LONGEST || text.indexOf('?') >= 0 || text.indexOf('"') >= 0) {
            return List.of();
        }
        ErrandPiece.of(text).forEach(this::take);
        if (!errands.isEmpty()) {
            errands.add(errands.removeLast().noting(told));
        }
        return errands.size() > MOST
                ? List.of()
                : errands.stream()
                        .flatMap(this::readings)
                        .map(heading.thing()::over)
                        .map(reading -> reading.confirmed(!isAll))
                        .toList();
    }

    private Stream<Reading> readings(Errand errand) {
        var readings = read(errand.text());
        var first = errand.notes().isEmpty() ? readings.getFirst() : noted(readings.getFirst(), errand.notes());
        return Stream.concat(Stream.of(first), readings.stream().skip(1));
    }

    private static Reading noted(Reading reading, String notes) {
        var fields = ((Command.Add) reading.command()).fields();
        var all = notes + fields.notes().map(own -> "; " + own).orElse("");
        return reading.as(new Command.Add(fields.noted(all)));
    }

    private void take(ErrandPiece piece) {
        var text = day.map(piece::plain).orElseGet(piece::plain);
        if (text.isBlank()) {
            return;
        }
        if (piece.isHeading()) {
            heading = ErrandHeading.of(piece.text().strip());
            headingDay = day(read(text).getFirst());
        } else if (piece.isInBrackets()) {
            tellMore(piece, text);
        } else {
            take(piece, onDay(heading.over(text)));
        }
        read(text).forEach(reading -> day = day(reading).or(() -> day));
    }

    private void take(ErrandPiece piece, String text) {
        var isReason = !errands.isEmpty() && new Entangled(Title.of(piece.text().strip())).isTold();
        if (!isReason && isErrand(text)) {
            errands.add(new Errand(text, "").noting(told));
            told.clear();
        } else if (isOneMore(piece, text) && joins(piece.before() + piece.text())) {
            isAll = false;
        } else {
            tellMore(piece, text);
        }
    }

    /** "Two of them, and bar oil". */
    private boolean isOneMore(ErrandPiece piece, String text) {
        return !errands.isEmpty()
                && piece.isThing()
                && read(text).getFirst().times().isEmpty();
    }

    /** What is told may be of the last errand, with a day or without one; else it is noted. */
    private void tellMore(ErrandPiece piece, String text) {
        var goesOn = !errands.isEmpty() && goesOn(", " + text);
        if (goesOn && read(text).getFirst().times().isEmpty()) {
            errands.add(errands.removeLast().noting(List.of(piece.text().strip())));
        } else if (!(goesOn && joins(", " + text)) && !(!errands.isEmpty() && tellsDay(text))) {
            isAll = false;
            told.add(piece.text().strip());
        }
    }

    /** "Get that on Friday", of what had no day. */
    private boolean tellsDay(String text) {
        return points(text)
                && due(errands.getLast().text()).isEmpty()
                && due(text).filter(then -> joins(RowPart.on(then))).isPresent();
    }

    /** Whether the last errand is one still with this behind it; it has it then. */
    private boolean joins(String more) {
        var both = errands.getLast().with(more);
        var isOne = isErrand(both.text());
        if (isOne) {
            errands.set(errands.size() - 1, both);
        }
        return isOne;
    }

    private boolean points(String text) {
        var title = Rows.title(read(text).getFirst());
        return !title.isEmpty() && Title.of(title).points();
    }

    private Optional<LocalDate> due(String text) {
        return Rows.due(read(text).getFirst()).map(Slot::date);
    }

    /** An hour is on the day that was said before it. */
    private String onDay(String text) {
        var times = read(text).getFirst().times();
        var isOpen = !times.isEmpty()
                && times.stream().allMatch(time -> time.mention().isDayOpen());
        if (times.isEmpty() && headingDay.isPresent()) {
            return text + RowPart.on(headingDay.get());
        }
        return isOpen && day.isPresent() ? text + RowPart.on(day.get()) : text;
    }

    private static Optional<LocalDate> day(Reading reading) {
        return reading.times().stream()
                .map(Reading.Time::mention)
                .filter(time -> !time.isDayOpen() && time.repeat().isEmpty())
                .map(time -> time.value().date())
                .reduce((_, last) -> last);
    }

    /** Whether it is a task by itself, on one day or several: what people do, or what is at some time to come. */
    private boolean isErrand(String text) {
        var readings = read(text);
        return readings.stream().map(Rows::title).distinct().count() == 1
                && Leftover.asked(readings, phrase.at().toLocalDateTime()).equals(readings)
                && readings.stream().allMatch(this::isErrand);
    }

    private boolean isErrand(Reading reading) {
        var name = Rows.title(reading);
        if (name.isEmpty() || reading.question().isPresent()) {
            return false;
        }
        var title = Title.of(name);
        var today = phrase.at().toLocalDate();
        var isDated = Rows.isRepeated(reading)
                || Rows.due(reading).filter(due -> !due.date().isBefore(today)).isPresent();
        return !title.isTale()
                && !title.points()
                && !title.isState()
                && !title.isOnlyVerb()
                && (title.isToDo() || isDated);
    }

    /** Whether only more is said there of the last errand. */
    private boolean goesOn(String more) {
        var both = read(errands.getLast().text() + more);
        return both.size() == 1
                && Rows.title(both.getFirst())
                        .equals(Rows.title(read(errands.getLast().text()).getFirst()));
    }

    private List<Reading> read(String text) {
        return read.apply(phrase.saying(text));
    }
}
