package app.jobbag.platform.calendar;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;

/** One thread at a time: Jollyday 2.19 shows its list of services before it is filled, and who asks meanwhile finds none. */
final class Jollyday {
    private Jollyday() {}

    static synchronized HolidayManager calendar(String country) {
        return HolidayManager.getInstance(ManagerParameters.create(country));
    }
}
