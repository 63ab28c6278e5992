/** What people want, as data: which tasks they mean is still in their words, what they say about time is not. */
package io.todochat.language.command;
