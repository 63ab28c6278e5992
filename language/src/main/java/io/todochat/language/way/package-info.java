/**
 * Ways of saying things, as they stand in the {@code .ways} files beside this package: a line is a way and an example of
 * it. A line consists of words with spaces between:
 *
 * <ul>
 *   <li>{@code done|finished}: one of these words; {@code (tick off|cross out)}: one of these rows of words
 *   <li>{@code please?}, {@code (for me)?}: may be missing
 *   <li>{@code <words>}: any words, at least one; {@code <number>} and other names of {@link Kind}: one such word
 *   <li>{@code <time>}, {@code <priority>}, {@code <tag>}, {@code <reminder>}, {@code <colon>}: such a thing stands right
 *       here. Where they are not named they are seen through: they may stand anywhere
 *   <li>{@code {list}}: what a line {@code {list} = …} says
 * </ul>
 *
 * What stands behind {@code //} is the example. Of all ways that fit a whole sentence the one wins that names most of its
 * words itself; of equals the first.
 */
package io.todochat.language.way;
