package app.jobbag.reminders;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.Office;
import app.jobbag.platform.calendar.Holidays;
import app.jobbag.platform.calendar.WorkingTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;

/** A client as reminding it needs to know it; its own steps are empty where the agency's hold. */
public record Debtor(
        UUID id,
        String name,
        String legalName,
        String accountsEmail,
        String language,
        String country,
        String zone,
        LocalTime officeOpens,
        LocalTime officeCloses,
        String holidays,
        int version,
        List<Integer> days,
        List<String> ways) {
    static final String SQL = """
            select c.id, coalesce(c.trading_names[1], c.legal_name) as name, c.legal_name, c.accounts_email, c.locale as language,
                c.country, c.zone, c.office_opens, c.office_closes, c.holidays, coalesce(r.version, 0) as version,
                coalesce(r.days, '{}') as days, coalesce(r.ways, '{}') as ways
            from client c left join client_reminding r on r.client_id = c.id where %s order by name, c.id limit 2000""";

    public ClientId client() {
        return new ClientId(id);
    }

    public Locale reader() {
        return Locale.forLanguageTag(language);
    }

    /** Whether there is an address to remind it at. */
    public boolean isReachable() {
        return !accountsEmail.isBlank();
    }

    WorkingTime time(Holidays calendar) {
        return new Office(ZoneId.of(zone), officeOpens, officeCloses, holidays).time(country, calendar);
    }

    /** Its own steps, else the agency's; whether they go by themselves is the agency's word. */
    Ladder ladder(Ladder agency) {
        return days.isEmpty()
                ? agency
                : new Ladder(version, agency.automatic(), true, rungs(days, ways), agency.begunOn());
    }

    static List<Rung> rungs(List<Integer> days, List<String> ways) {
        return IntStream.range(0, days.size())
                .mapToObj(n -> new Rung(days.get(n), Way.valueOf(ways.get(n))))
                .toList();
    }
}
