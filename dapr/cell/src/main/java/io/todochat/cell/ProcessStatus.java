package io.todochat.cell;

import java.util.OptionalLong;

/**
 * One process of a cell at one moment.
 *
 * @param pid of the operating system; empty when it does not run
 * @param port that it is known by
 * @param url where its users reach it; host and port for those that do not speak HTTP
 * @param memory bytes in main memory
 */
public record ProcessStatus(String name, OptionalLong pid, int port, String url, Health health, long memory) {}
