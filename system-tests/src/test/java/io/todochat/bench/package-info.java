/**
 * Measures a running cell: {@code ./todo bench tasks} starts this in a process of its own, so that measuring costs what is
 * measured as little as it can.
 */
package io.todochat.bench;
