package io.todochat.cell;

import java.util.List;
import java.util.Map;

/**
 * What to execute.
 *
 * @param environment added to that of the caller
 */
record Command(List<String> words, Map<String, String> environment) {}
