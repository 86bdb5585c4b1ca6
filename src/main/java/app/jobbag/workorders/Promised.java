package app.jobbag.workorders;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing an order is to deliver, written before it is issued.
 *
 * @param type the key of the brief template whose route its versions take
 * @param dueOn the day it was promised for
 * @param made whether it has come to life as a deliverable
 */
public record Promised(String title, String type, @Nullable LocalDate dueOn, boolean made) {
    public Promised(String title, String type, @Nullable LocalDate dueOn) {
        this(title, type, dueOn, false);
    }
}
