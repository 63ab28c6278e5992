/** The database of production, for tests of a whole cell. */
package io.todochat.database;
