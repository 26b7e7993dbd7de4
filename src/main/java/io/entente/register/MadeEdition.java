package io.entente.register;

import java.time.LocalDate;

/**
 * A briefing that was made.
 *
 * @param from the first day that it reports
 * @param to the last day
 * @param number its place in the order in which briefings were made, from 1
 */
record MadeEdition(LocalDate from, LocalDate to, long number) {
    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
