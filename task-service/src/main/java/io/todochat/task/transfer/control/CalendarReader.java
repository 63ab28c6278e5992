package io.todochat.task.transfer.control;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataListener;
import com.github.mangstadt.vinnie.io.VObjectReader;
import com.github.mangstadt.vinnie.io.Warning;
import io.todochat.task.transfer.entity.Incoming;
import io.todochat.task.transfer.entity.Item;
import io.todochat.task.transfer.entity.Refusal;
import io.todochat.task.transfer.entity.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/** Reads the tasks (VTODO) of iCalendar data, one after another; events and whatever else is there are left out. */
final class CalendarReader implements VObjectDataListener {

    /** Deeper than any calendar goes. */
    private static final int DEEPEST = 16;

    private final ZoneId home;
    private final ForeignZones zones;
    private final Deque<Component> open = new ArrayDeque<>();
    private final List<Item> items = new ArrayList<>();
    private final List<Refusal> refused = new ArrayList<>();
    private boolean isCalendar;
    private int line;

    private CalendarReader(ZoneId home) {
        this.home = home;
        this.zones = new ForeignZones(home);
    }

    /**
     * @param home where times without a zone are meant
     * @throws Unreadable if it is no iCalendar data at all
     */
    static Incoming read(InputStream body, ZoneId home) throws IOException {
        var reader = new CalendarReader(home);
        var decoder = StandardCharsets.UTF_8.newDecoder(); // it reports what is not UTF-8
        try (var lines = new VObjectReader(new InputStreamReader(body, decoder), SyntaxRules.iCalendar())) {
            lines.parse(reader);
        } catch (CharacterCodingException e) {
            throw new Unreadable("line " + (reader.line + 1) + " or after", "This is not UTF-8.");
        }
        return reader.incoming();
    }

    private Incoming incoming() {
        if (!isCalendar) {
            throw new Unreadable("line 1", "Calendar data begins with BEGIN:VCALENDAR.");
        }
        if (!open.isEmpty()) {
            throw new Unreadable(
                    "line " + open.peek().line(),
                    "The " + open.peek().name() + " that begins here does not end: a part of the data is missing.");
        }
        return new Incoming(items, refused, null);
    }

    @Override
    public void onComponentBegin(String name, Context context) {
        line = context.getLineNumber();
        var component = new Component(name.toUpperCase(Locale.ROOT), line);
        if (open.isEmpty() && !component.name().equals("VCALENDAR")) {
            throw noCalendar(line);
        }
        if (open.size() >= DEEPEST) {
            throw new Unreadable("line " + line, "Parts lie too deep within each other.");
        }
        isCalendar = true;
        open.push(component);
    }

    @Override
    public void onComponentEnd(String name, Context context) {
        line = context.getLineNumber();
        if (open.isEmpty()) {
            return;
        }
        var component = open.pop();
        var around = open.isEmpty() ? "" : open.peek().name();
        if (component.name().equals("VTODO")) {
            take(component);
        } else if (component.name().equals("VTIMEZONE")) {
            zones.learn(component);
        } else if (!around.isEmpty() && !around.equals("VCALENDAR")) {
            open.peek().parts().add(component);
        }
    }

    private void take(Component todo) {
        var where = "line " + todo.line();
        try {
            items.add(new Item(where, new TodoReader(todo, zones, home).task(), null));
        } catch (IllegalArgumentException e) {
            refused.add(Refusal.of(todo.text("UID").orElse(null), where, e.getMessage()));
        }
    }

    @Override
    public void onProperty(VObjectProperty property, Context context) {
        line = context.getLineNumber();
        if (open.isEmpty()) {
            throw noCalendar(line);
        }
        if (!open.peek().name().equals("VCALENDAR")) {
            open.peek().properties().add(property);
        }
    }

    @Override
    public void onVersion(String version, Context context) {
        line = context.getLineNumber();
    }

    /** A line that is none is left out, as are properties that nobody knows. */
    @Override
    public void onWarning(Warning warning, VObjectProperty property, Exception thrown, Context context) {
        line = context.getLineNumber();
    }

    private static Unreadable noCalendar(int line) {
        return new Unreadable("line " + line, "Calendar data begins with BEGIN:VCALENDAR.");
    }
}
