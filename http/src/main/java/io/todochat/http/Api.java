package io.todochat.http;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.auth.LoginConfig;

/** The root, so that the sidecar finds {@code /job/…} and {@code /on/…} where Dapr wants them. */
@ApplicationPath("/")
@LoginConfig(authMethod = "MP-JWT")
public class Api extends Application {}
