package io.todochat.task;

import static java.util.stream.Collectors.toSet;

import io.todochat.http.FromSidecar;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A route of this service that persons may call, as its resource declares it.
 *
 * @param name as {@code GET /api/v1/tasks}
 * @param parameters of path and query
 * @param consumed media types of its body; empty where it needs none
 */
record Route(String name, Set<String> parameters, Set<String> consumed) {

    private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("target", "classes");

    static Set<Route> all() {
        try (var files = Files.walk(CLASSES)) {
            return files.filter(file -> file.toString().endsWith("Resource.class"))
                    .map(Route::type)
                    .filter(type -> type.isAnnotationPresent(Path.class) && !isForOthers(type))
                    .flatMap(Route::of)
                    .collect(toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> type(java.nio.file.Path file) {
        var name = CLASSES.relativize(file).toString().replace(File.separatorChar, '.');
        try {
            return Class.forName(name.substring(0, name.length() - ".class".length()));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Route> of(Class<?> resource) {
        return Arrays.stream(resource.getMethods())
                .filter(method -> !isForOthers(method))
                .flatMap(method -> verb(method).map(verb -> of(resource, method, verb)).stream());
    }

    private static Route of(Class<?> resource, Method method, String verb) {
        var below = method.isAnnotationPresent(Path.class)
                ? "/" + method.getAnnotation(Path.class).value()
                : "";
        return new Route(
                verb + " " + resource.getAnnotation(Path.class).value() + below,
                Arrays.stream(method.getParameters()).flatMap(Route::names).collect(toSet()),
                consumed(resource, method));
    }

    private static Set<String> consumed(Class<?> resource, Method method) {
        return Stream.of(method, resource)
                .map(element -> element.getAnnotation(Consumes.class))
                .filter(found -> found != null)
                .findFirst()
                .map(found -> Arrays.stream(found.value())
                        .filter(type -> !type.equals("*/*"))
                        .collect(toSet()))
                .orElse(Set.of());
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(found -> found != null)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static Stream<String> names(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? Arrays.stream(parameter.getType().getDeclaredFields()).flatMap(Route::name)
                : name(parameter);
    }

    private static Stream<String> name(AnnotatedElement element) {
        return Stream.concat(
                Stream.ofNullable(element.getAnnotation(QueryParam.class)).map(QueryParam::value),
                Stream.ofNullable(element.getAnnotation(PathParam.class)).map(PathParam::value));
    }

    private static boolean isForOthers(AnnotatedElement element) {
        return element.isAnnotationPresent(FromSidecar.class) || element.isAnnotationPresent(PermitAll.class);
    }
}
