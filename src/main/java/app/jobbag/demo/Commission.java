package app.jobbag.demo;

import app.jobbag.clients.ProjectId;
import app.jobbag.staff.SignedIn;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A job of a client on its way through the agency.
 *
 * @param turn its number among all, by which texts are picked
 */
record Commission(
        Story story,
        Company company,
        WorkScript.Job job,
        Words words,
        ProjectId project,
        Fate fate,
        LocalDate start,
        int turn) {
    SignedIn ae() {
        return company.ae();
    }

    SignedIn lead() {
        return company.lead(job.decidedBy());
    }

    SignedIn maker() {
        return Words.pick(company.contributors(), turn);
    }

    /** That many working days after it began. */
    Instant on(int workday, int hour, int minute) {
        return Calendar.at(day(workday), hour, minute);
    }

    LocalDate day(int workday) {
        return Calendar.after(start, workday);
    }

    void at(int workday, int hour, int minute, Runnable work) {
        story.diary().at(on(workday, hour, minute), work);
    }

    boolean is(Fate one) {
        return fate == one;
    }

    /** Some clients sign by hand; the last one's paper still waits for a second person. */
    boolean isOnPaper() {
        return fate == Fate.STAYS_WITH_CLIENT
                ? company.code().equals("FINCH")
                : turn % 13 == 5 && !fate.name().startsWith("STAYS");
    }

    /** A single job is talked over at a meeting, one of a series is not. */
    boolean isBriefed() {
        return job.answers().size() > 2;
    }
}
