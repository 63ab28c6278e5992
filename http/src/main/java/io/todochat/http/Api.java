package io.todochat.http;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The root, so that the sidecar finds {@code /job/…} and {@code /on/…} where Dapr wants them. */
@ApplicationPath("/")
public class Api extends Application {}
