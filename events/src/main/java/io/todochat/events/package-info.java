/**
 * What services tell each other: the records, their CloudEvents form and the names of the topics.
 *
 * <p>New optional fields may be added; the meaning of a field never changes. The JSON samples in the tests of this
 * module are what receivers rely on.
 */
package io.todochat.events;
