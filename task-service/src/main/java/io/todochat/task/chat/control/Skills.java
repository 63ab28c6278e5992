package io.todochat.task.chat.control;

import io.todochat.task.model.control.LanguageModel;
import io.todochat.task.tasks.control.TaskStore;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the chat can do beside changing tasks, each in a room of its own. Part of who asks: a proxy has no fields. */
@Dependent
class Skills {

    @Inject
    TaskStore tasks;

    @Inject
    Orders orders;

    @Inject
    Listing listing;

    @Inject
    Filtering filtering;

    @Inject
    Showing showing;

    @Inject
    TakingBack takingBack;

    @Inject
    Tagging tagging;

    @Inject
    SettingUp settingUp;

    @Inject
    Retelling retelling;

    @Inject
    LanguageModel languageModel;

    @Inject
    @ConfigProperty(name = "todochat.chat.question-lifetime", defaultValue = "PT10M")
    Duration questionLifetime;
}
