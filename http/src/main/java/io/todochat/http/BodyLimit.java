package io.todochat.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The largest body that a resource takes from a person, where that is not the usual {@value #USUAL} bytes. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface BodyLimit {

    /** Where nothing is said. */
    long USUAL = 1_048_576;

    /** In bytes. A method's goes before its class's. */
    long value();
}
