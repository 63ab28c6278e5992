package io.todochat.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who is asking. Only for resources that the {@link Doorkeeper} guards by token. */
@RequestScoped
public class Person {

    @Inject
    JsonWebToken token;

    /** The subject of the token. */
    public String name() {
        return token.getSubject();
    }

    /** The token itself, for calls in the person's name. */
    public String token() {
        return token.getRawToken();
    }
}
