package app.jobbag.schedules;

import app.jobbag.meetings.feeds.MoreEvents;
import app.jobbag.meetings.ical.CalendarEvent;
import app.jobbag.platform.PublicAddress;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The lines of signed schedules as days in the calendars that people subscribe to (SCH-4): a person's own, or all of a client. */
@Component
class ScheduleEvents implements MoreEvents {
    private static final String LINES = """
            select s.id as schedule, t.number, t.name, s.title, s.version, v.sent_at,
                coalesce(c.trading_names[1], c.legal_name) as client, cast(t.starts_at as date) as first_day,
                cast(t.ends_at as date) as last_day
            from schedule s join client c on c.id = s.client_id
            join schedule_version v on v.client_id = s.client_id and v.id = s.baseline_id
            join schedule_task t on t.client_id = s.client_id and t.schedule_id = s.id
            where t.ends_at >= ? and t.starts_at < ? and %s and not exists (
                select from schedule_task n where n.client_id = t.client_id and n.schedule_id = t.schedule_id
                    and n.place = t.place + 1 and n.depth > t.depth)
            order by t.starts_at, s.id, t.place limit 2000""";

    private final Reads reads;
    private final PublicAddress here;

    ScheduleEvents(Reads reads, PublicAddress here) {
        this.reads = reads;
        this.here = here;
    }

    private record Line(
            UUID schedule,
            int number,
            String name,
            String title,
            int version,
            Instant sentAt,
            String client,
            LocalDate firstDay,
            LocalDate lastDay) {}

    @Override
    public Later<List<CalendarEvent>> ofPerson(UUID person, Days days) {
        return events("t.person_id = ?", person, days);
    }

    @Override
    public Later<List<CalendarEvent>> ofClient(UUID client, Days days) {
        return events("s.client_id = ?", client, days);
    }

    private Later<List<CalendarEvent>> events(String which, UUID whose, Days days) {
        Query query = Query.of(
                LINES.formatted(which), days.from().atStartOfDay(), days.until().atStartOfDay(), whose);
        return reads.rows(Line.class, query)
                .map(found -> found.stream().map(this::event).toList());
    }

    /** A whole day or some, that leaves its reader free. */
    private CalendarEvent event(Line line) {
        return new CalendarEvent(
                line.schedule() + "-" + line.number() + "@jobbag",
                line.version(),
                line.sentAt(),
                line.sentAt(),
                line.firstDay(),
                line.lastDay().plusDays(1),
                line.name() + " (" + line.client() + ")",
                line.title() + "\n\n" + here.of("/schedules/" + line.schedule()),
                "",
                "",
                CalendarEvent.Status.CONFIRMED,
                false,
                null,
                List.of());
    }
}
