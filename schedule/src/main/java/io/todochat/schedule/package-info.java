/** Recurrence rules to dates: RRULE, zone, month-end and DST policy. Pure, and the only user of lib-recur. */
package io.todochat.schedule;
