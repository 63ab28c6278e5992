/**
 * Everything that crosses the sidecar: its HTTP APIs as MicroProfile REST clients, the secrets as a source of
 * configuration, and the {@link io.todochat.dapr.Journal} that keeps a person's documents through the state API.
 */
package io.todochat.dapr;
