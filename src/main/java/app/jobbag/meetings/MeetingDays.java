package app.jobbag.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a calendar shows: meetings in their order, who is away, when the agency is closed, and what can be chosen. */
public record MeetingDays(
        List<Entry> meetings,
        List<Away> away,
        List<Closed> closed,
        List<Region> regions,
        List<Named> clients,
        List<Named> people) {
    /** @param duration in minutes */
    public record Entry(
            UUID id,
            String subject,
            MeetingKind kind,
            MeetingState state,
            Instant startsAt,
            int duration,
            String client) {
        public Instant endsAt() {
            return startsAt.plusSeconds(duration * 60L);
        }
    }

    public record Away(String name, LocalDate from, LocalDate to) {
        public boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    public record Closed(LocalDate day, String name) {}

    /** Whose holidays are shown: those of whoever looks, and those of a client that was chosen, by its name. */
    public record Region(String code, String whose) {}

    public record Named(UUID id, String name) {}

    public MeetingDays {
        meetings = List.copyOf(meetings);
        away = List.copyOf(away);
        closed = List.copyOf(closed);
        regions = List.copyOf(regions);
        clients = List.copyOf(clients);
        people = List.copyOf(people);
    }

    /** Whether some of the meetings are left out. */
    public boolean isCut() {
        return meetings.size() >= MeetingCalendar.MOST;
    }
}
