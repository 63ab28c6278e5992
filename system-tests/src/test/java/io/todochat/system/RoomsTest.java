package io.todochat.system;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The borders between modules and rooms. */
class RoomsTest {

    private static final JavaClasses EVERYTHING = new ClassFileImporter()
            .importPaths(Stream.of(
                            "language",
                            "schedule",
                            "events",
                            "dapr/client",
                            "dapr/cell",
                            "http",
                            "task-service",
                            "recurrence-service",
                            "notification-service",
                            "audit-service")
                    .map(module -> Path.of("..", module, "target", "classes"))
                    .toList());

    @Test
    void entitiesKnowNeitherControlNorBoundary() {
        noClasses()
                .that()
                .resideInAPackage("..entity..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..control..", "..boundary..", "jakarta.ws.rs..", "io.todochat.dapr..")
                .check(EVERYTHING);
    }

    @Test
    void controlNeverCallsBoundary() {
        noClasses()
                .that()
                .resideInAPackage("..control..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..boundary..")
                .check(EVERYTHING);
    }

    @Test
    void roomsHaveNoCycles() {
        for (var service : new String[] {"task", "recurrence", "notification", "audit"}) {
            slices().matching("io.todochat." + service + ".(*)..")
                    .should()
                    .beFreeOfCycles()
                    .allowEmptyShould(true)
                    .check(EVERYTHING);
        }
    }

    @Test
    void servicesMeetOnlyThroughEvents() {
        for (var service : new String[] {"task", "recurrence", "notification", "audit"}) {
            noClasses()
                    .that()
                    .resideOutsideOfPackage("io.todochat." + service + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("io.todochat." + service + "..")
                    .check(EVERYTHING);
        }
    }

    @Test
    void languageAndScheduleArePure() {
        classes()
                .that()
                .resideInAnyPackage("io.todochat.language..", "io.todochat.schedule..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "io.todochat.language..", "io.todochat.schedule..", "org.dmfs..")
                .check(EVERYTHING);
        noClasses()
                .that()
                .resideInAnyPackage("io.todochat.language..", "io.todochat.schedule..", "..entity..")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .check(EVERYTHING);
    }

    @Test
    void onlyScheduleKnowsTheRecurrenceLibraryAndNobodyKnowsTheBroker() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.todochat.schedule..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.dmfs..")
                .check(EVERYTHING);
        noClasses()
                .that()
                .resideOutsideOfPackage("io.todochat.cell..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.kafka..", "java.sql..")
                .check(EVERYTHING);
    }
}
