package app.jobbag.signoffs;

import app.jobbag.platform.calendar.WorkingTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** By when an answer is awaited and when it is asked for again, counted in the working days of who answers. */
record OfficeHours(WorkingTime time) {
    /** A working day's reminders: some days after asking, on the day itself, and once more after it. */
    private static final int FIRST = 2;

    private static final int AFTERWARDS = 2;

    /** At the end of the last of so many working days; who is asked after hours begins to count on the next day. */
    Instant due(Instant asked, int days) {
        return time.closes(time.workdaysAfter(time.takenUp(asked), days));
    }

    /** When to remind of it; a long time to answer has one more on its way. */
    List<Instant> reminders(Instant asked, Instant due) {
        LocalDate last = due.atZone(time.zone()).toLocalDate();
        LocalDate first = time.workdaysAfter(asked.atZone(time.zone()).toLocalDate(), FIRST);
        List<Instant> all = new ArrayList<>();
        if (first.isBefore(last)) {
            all.add(time.opens(first));
        }
        if (time.isWorkday(last) && asked.isBefore(time.opens(last))) {
            all.add(time.opens(last));
        }
        all.add(time.opens(time.workdaysAfter(last, AFTERWARDS)));
        return all;
    }

    boolean isOpen(Instant moment) {
        return time.isOpen(moment);
    }
}
