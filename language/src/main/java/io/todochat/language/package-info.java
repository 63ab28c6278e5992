/**
 * Words to commands. Pure: no server, no Dapr, no clock of its own.
 *
 * <p>A {@link io.todochat.language.Phrase} goes into the {@link io.todochat.language.Interpreter} and comes out as a
 * {@link io.todochat.language.Reading} with a {@link io.todochat.language.command.Command}. Inside, {@code token} cuts the
 * text, {@code time} finds what is said about time, {@code way} knows the ways of saying things, whole sentences in files,
 * and what is left of a sentence is a title or names a task. Another way of saying something is another line in a file.
 */
package io.todochat.language;
