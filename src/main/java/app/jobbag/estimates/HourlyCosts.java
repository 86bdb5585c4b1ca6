package app.jobbag.estimates;

import app.jobbag.kernel.Money;
import app.jobbag.platform.reading.Later;
import app.jobbag.staff.Discipline;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;

/** What an hour of a discipline costs the agency: told by the module that keeps the cost rates of people. */
public interface HourlyCosts {
    /** In the agency's currency; without the disciplines of which nobody has a rate on that day. */
    Later<Map<Discipline, Money>> on(Currency currency, LocalDate day);
}
