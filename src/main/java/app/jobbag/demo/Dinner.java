package app.jobbag.demo;

import java.time.LocalDate;

/**
 * A meal with a client.
 *
 * @param budget and cost in the agency's own currency
 * @param over why it is above the limit; empty where it is not
 */
record Dinner(Company company, LocalDate day, String subject, Bill bill, End end) {
    record Bill(String budget, String cost, String over) {}

    /** How far it has come. */
    enum End {
        /** It is to come, and waits for a second person. */
        TO_APPROVE,
        /** Nobody has noted what it cost. */
        UNSPENT,
        SUBMITTED,
        RETURNED,
        ACCEPTED
    }

    boolean isAbove() {
        return !bill.over().isEmpty();
    }
}
