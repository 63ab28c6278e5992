package io.todochat.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.todochat.cell.Service;
import io.todochat.components.Tree;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Services may invoke what their REST clients name, and nothing else. */
class AccessControlTest {

    private static final String JAX_RS = "jakarta.ws.rs.";

    private static final Set<Call> CALLS =
            Stream.of(Service.values()).flatMap(AccessControlTest::calls).collect(Collectors.toSet());

    record Call(String caller, String verb, String path) {

        /** Who is called: the trail is read from audit-service, all else is asked of task-service. */
        Service callee() {
            return path.startsWith("/api/v1/audit") ? Service.AUDIT : Service.TASK;
        }
    }

    static Stream<Scenario> scenarios() {
        return Scenario.all();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void whatTheClientsCallIsAllowed(Scenario scenario) {
        assertThat(CALLS).isNotEmpty();
        assertThat(Service.values())
                .allSatisfy(service -> assertThat(allowed(scenario, service))
                        .isEqualTo(CALLS.stream()
                                .filter(call -> call.callee() == service)
                                .collect(Collectors.toSet())));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void allElseIsDenied(Scenario scenario) {
        assertThat(Service.values()).allSatisfy(service -> {
            var control = control(scenario, service);
            assertThat(control.at("defaultAction").text()).isEqualTo("deny");
            assertThat(control.at("policies").items())
                    .allSatisfy(policy ->
                            assertThat(policy.at("defaultAction").text()).isEqualTo("deny"));
        });
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void callersAreKnownByTheirNamespace(Scenario scenario) {
        assertThat(List.of(Service.TASK, Service.AUDIT))
                .allSatisfy(callee -> assertThat(
                                control(scenario, callee).at("policies").items())
                        .isNotEmpty()
                        .allSatisfy(policy ->
                                assertThat(policy.at("namespace").text()).isEqualTo("todo")));
    }

    private static Tree control(Scenario scenario, Service service) {
        return scenario.manifests("Configuration")
                .filter(configuration ->
                        configuration.at("metadata", "name").text().equals("todo-" + service.appId()))
                .findFirst()
                .orElseThrow()
                .at("spec", "accessControl");
    }

    private static Set<Call> allowed(Scenario scenario, Service service) {
        return control(scenario, service)
                .at("policies")
                .items()
                .flatMap(policy -> policy.at("operations")
                        .items()
                        .filter(operation -> operation.at("action").text().equals("allow"))
                        .flatMap(operation -> operation.at("httpVerb").words().stream()
                                .map(verb -> new Call(
                                        policy.at("appId").text(),
                                        verb,
                                        operation.at("name").text()))))
                .collect(Collectors.toSet());
    }

    /** An interface with a path is a REST client; resources are classes. */
    private static Stream<Call> calls(Service service) {
        return new ClassFileImporter()
                .importPath(Path.of("..", service.appId(), "target", "classes")).stream()
                        .filter(JavaClass::isInterface)
                        .filter(api -> path(api.tryGetAnnotationOfType(JAX_RS + "Path"))
                                .isPresent())
                        .flatMap(api -> api.getMethods().stream().map(method -> call(service, api, method)));
    }

    private static Call call(Service service, JavaClass api, JavaMethod method) {
        var verb = Stream.of("GET", "PUT", "POST", "PATCH", "DELETE")
                .filter(name -> method.isAnnotatedWith(JAX_RS + name))
                .findFirst()
                .orElseThrow();
        var words = Stream.of(
                        api.tryGetAnnotationOfType(JAX_RS + "Path"), method.tryGetAnnotationOfType(JAX_RS + "Path"))
                .flatMap(annotation -> path(annotation).stream())
                .flatMap(path -> Stream.of(path.split("/")))
                .filter(word -> !word.isEmpty());
        return new Call(service.appId(), verb, "/" + words.collect(Collectors.joining("/")));
    }

    private static Optional<String> path(Optional<? extends JavaAnnotation<?>> annotation) {
        return annotation.flatMap(path -> path.get("value")).map(String::valueOf);
    }
}
