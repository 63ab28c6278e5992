/** How well sentences are understood, scored against files of labelled ones. */
package io.todochat.cell.language;
