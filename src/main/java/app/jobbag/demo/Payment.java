package app.jobbag.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * Money that will come in.
 *
 * @param share of what is then open: 1 is all of it, 2 a half
 */
record Payment(LocalDate day, int share) {
    /** How the client pays this one; some pay after months. */
    static List<Payment> of(Commission job, LocalDate due) {
        return switch (job.company().script().habit()) {
            case PROMPT -> List.of(all(due.plusDays(job.story().between(-8, 2))));
            case LATE ->
                List.of(all(due.plusDays(job.turn() % 5 == 1 ? 110 : job.story().between(9, 34))));
            case MIXED -> mixed(job, due);
        };
    }

    private static List<Payment> mixed(Commission job, LocalDate due) {
        return switch (job.turn() % 4) {
            case 0 -> List.of(new Payment(Calendar.workday(due.minusDays(2)), 2), all(due.plusDays(48)));
            case 1 -> List.of(all(due.plusDays(21)));
            case 2 -> List.of(new Payment(Calendar.workday(due.plusDays(5)), 2), all(due.plusDays(95)));
            default -> List.of(all(due.minusDays(1)));
        };
    }

    private static Payment all(LocalDate day) {
        return new Payment(Calendar.workday(day), 1);
    }
}
