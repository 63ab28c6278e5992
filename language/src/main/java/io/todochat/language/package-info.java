/**
 * Words to commands. Pure: no server, no Dapr, no clock of its own.
 *
 * <p>A {@link io.todochat.language.Phrase} goes into the {@link io.todochat.language.Grammar} and comes out as a
 * {@link io.todochat.language.Reading}. Inside, {@code Tokens} cuts the text, tables of {@code Ways} say how things are
 * said, and each field claims the tokens it understood; the title is what is left. Another way of saying something is
 * another line in one of the tables.
 */
package io.todochat.language;
