/**
 * A whole todochat on one machine, as processes: a Kafka broker, the Dapr scheduler, and services each beside its own
 * sidecar. {@link io.todochat.cell.Cell} starts, watches and stops it, for the command line and for tests alike.
 */
package io.todochat.cell;
