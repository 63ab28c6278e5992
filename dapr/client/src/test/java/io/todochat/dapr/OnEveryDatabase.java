package io.todochat.dapr;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.ParameterDeclarations;

/**
 * A test class whose constructor takes a {@link Daprd}: it runs once for each database that a store may have, maybe at
 * the same time. Each time all its tests have the same one, which JUnit closes after the last.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedClass(name = "{0}")
@ArgumentsSource(OnEveryDatabase.Sidecars.class)
@interface OnEveryDatabase {

    /** Starts them. */
    final class Sidecars implements ArgumentsProvider {
        @Override
        public Stream<? extends Arguments> provideArguments(
                ParameterDeclarations parameters, ExtensionContext context) {
            return Stream.of(Database.values())
                    .map(database -> Arguments.of(
                            database == Database.SQLITE ? Daprd.onSqlite() : Daprd.onPostgres(Postgres.of(context))));
        }
    }
}
