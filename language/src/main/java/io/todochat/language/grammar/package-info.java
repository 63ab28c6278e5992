/**
 * The pattern language: {@link io.todochat.language.grammar.Rules} says in one line one way of saying something, a
 * {@link io.todochat.language.grammar.Grammar} is made of all of them once, and a
 * {@link io.todochat.language.grammar.Parse} looks with it at the tokens of one sentence. Knows nothing of times and
 * tasks.
 *
 * <p>Terms stand in each other as in any grammar. At each token only the ways are tried that can begin with it, and what
 * a term means at a place is found once; so time grows with the length of the text, whatever the text. To leave out
 * tokens that something else has claimed, hand in the list without them: what touches what is told by offsets.
 */
package io.todochat.language.grammar;
