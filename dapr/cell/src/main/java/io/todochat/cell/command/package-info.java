/** The command line: {@code ./todo} hands over to {@link io.todochat.cell.command.Todo}. */
package io.todochat.cell.command;
