package io.todochat.task.tasks.entity;

import java.time.Instant;

/** The parts of an {@link Account} while one is made of another. Serves one change, in one thread. */
public final class AccountParts {

    long sequence;
    int nextTask;
    Instant earliestReminder;
    PageSet openPages;
    Settings settings;
    boolean zoneIsSet;
    String id;
    int tasks;
    PageSet trashPages;
    Instant oldestTrash;
    long step;
    int undone;
    long settingsVersion;
    int firstTask;
    long erased;
    int erasedPages;
    String restored;
    String seal;

    AccountParts(Account account) {
        sequence = account.sequence();
        nextTask = account.nextTask();
        earliestReminder = account.earliestReminder();
        openPages = account.openPages();
        settings = account.settings();
        zoneIsSet = account.zoneIsSet();
        id = account.id();
        tasks = account.tasks();
        trashPages = account.trashPages();
        oldestTrash = account.oldestTrash();
        step = account.step();
        undone = account.undone();
        settingsVersion = account.settingsVersion();
        firstTask = account.firstTask();
        erased = account.erased();
        erasedPages = account.erasedPages();
        restored = account.restored();
        seal = account.seal();
    }

    Account account() {
        return new Account(
                sequence,
                nextTask,
                earliestReminder,
                openPages,
                settings,
                zoneIsSet,
                id,
                tasks,
                trashPages,
                oldestTrash,
                step,
                undone,
                settingsVersion,
                firstTask,
                erased,
                erasedPages,
                restored,
                seal);
    }
}
