package io.todochat.http;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.annotation.Annotation;

/** Whom a resource is for. What says nothing is for persons only. */
enum Audience {
    SIDECAR,
    ANYBODY,
    PERSONS;

    static Audience of(ResourceInfo resource) {
        if (says(resource, FromSidecar.class)) {
            return SIDECAR;
        }
        return says(resource, PermitAll.class) ? ANYBODY : PERSONS;
    }

    private static boolean says(ResourceInfo resource, Class<? extends Annotation> annotation) {
        return resource.getResourceMethod().isAnnotationPresent(annotation)
                || resource.getResourceClass().isAnnotationPresent(annotation);
    }
}
