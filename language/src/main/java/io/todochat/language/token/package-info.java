/**
 * Text to tokens. Every character lands in exactly one token, or is blank.
 *
 * <p>{@link io.todochat.language.token.Tokens#of} is the one tokeniser. Letters and digits are cut apart where a number
 * comes first ({@code 5pm} is {@code 5} and {@code pm}) and in front of a day of the month ({@code feb13}); a hyphen is
 * always a token of its own. Whether two tokens touch is told by their offsets, so nothing is lost.
 */
package io.todochat.language.token;
