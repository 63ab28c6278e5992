package io.todochat.task.tasks.entity;

import io.todochat.task.tasks.entity.Decision.Reason;
import io.todochat.task.tasks.entity.Decision.Rejected;
import java.util.List;
import java.util.Optional;

/** Commands about other commands: all or none of several, or only for a version. */
record Conditions(Changes changes) {

    Optional<Rejected> bulk(List<Command> commands) {
        for (int index = 0; index < commands.size(); index++) {
            var refusal = TaskBook.apply(commands.get(index), changes);
            if (refusal.isPresent()) {
                return Optional.of(refusal.get().at(index));
            }
        }
        return Optional.empty();
    }

    Optional<Rejected> expecting(Command.Expecting expecting) {
        var stored = changes.book().state(expecting.task());
        if (stored.isPresent() && !expecting.versions().contains(stored.get().version())) {
            return Optional.of(new Rejected(Reason.OTHER_VERSION, List.of(), stored.get(), null));
        }
        return TaskBook.apply(expecting.command(), changes);
    }

    Optional<Rejected> settings(Command.ChangeSettings command) {
        if (command.versions() != null
                && !command.versions().contains(changes.account().settingsVersion())) {
            return Optional.of(new Rejected(Reason.OTHER_VERSION));
        }
        var wanted = command.change().apply(changes.settings());
        var faults = SettingsLimits.faults(wanted);
        if (!faults.isEmpty()) {
            return Optional.of(Rejected.faulty(faults));
        }
        var before = changes.book().account();
        var keepsZone =
                before.zoneIsSet() && wanted.zone().equals(before.settings().zone());
        var zoneIsSet = command.namesZone() || keepsZone;
        if (!wanted.equals(before.settings()) || zoneIsSet != before.zoneIsSet()) {
            changes.settings(wanted, zoneIsSet);
        }
        return Optional.empty();
    }
}
