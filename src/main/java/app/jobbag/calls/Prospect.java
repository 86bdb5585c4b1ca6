package app.jobbag.calls;

import app.jobbag.clients.ClientId;
import app.jobbag.platform.calendar.HolidayRegion;
import app.jobbag.platform.calendar.Holidays;
import app.jobbag.staff.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A client that somebody has to call, with whom and why, before the day has its order. */
record Prospect(
        Candidate client,
        Day asked,
        List<ReasonRow> reasons,
        @Nullable Callee contact,
        @Nullable String executive,
        Crew.Caller caller) {
    /**
     * Whose calls of which day, as its hours have told.
     *
     * @param tomorrow the working day after it: what is due by then is spoken of
     */
    record Day(PersonId person, LocalDate day, LocalDate tomorrow, ZoneId zone) {}

    /** Empty where somebody else of the team makes the call. */
    static Optional<Prospect> of(Candidate client, Day asked, List<ReasonRow> reasons, List<Callee> contacts) {
        List<UUID> awaited = reasons.stream()
                .filter(each -> each.source().waitsForClient())
                .sorted(Comparator.comparing(each -> since(each, asked.zone())))
                .map(ReasonRow::contact)
                .filter(Objects::nonNull)
                .toList();
        String executive = contacts.stream()
                .filter(each -> each.isExecutive() && awaited.contains(each.id()))
                .map(Callee::name)
                .findFirst()
                .orElse(null);
        List<ReasonRow> spoken = reasons.stream()
                .filter(each -> each.isSpokenOf(asked.tomorrow()))
                .toList();
        return Crew.onDuty(client.crew())
                .filter(caller -> caller.person().equals(asked.person().value()))
                .map(caller -> new Prospect(
                        client, asked, spoken, Callee.choose(contacts, awaited).orElse(null), executive, caller));
    }

    Wish<Prospect> wish(Holidays calendar) {
        Callee callee = contact;
        Logged logged = client.logged();
        Instant again = logged == null ? null : logged.again();
        return new Wish<>(
                this,
                client.name(),
                client.office(calendar),
                callee == null ? null : callee.bestHour(),
                reasons.stream().mapToInt(each -> each.urgency(asked.day())).sum(),
                again);
    }

    Call call(Turn<Prospect> turn, @Nullable String holiday) {
        return new Call(
                new ClientId(client.id()),
                client.name(),
                ZoneId.of(client.zone()),
                turn.fit(),
                turn.at(),
                turn.closes(),
                turn.there(),
                contact,
                executive,
                caller.standsInFor(),
                !caller.there(),
                holiday,
                Spoken.of(reasons.stream()
                        .map(each -> each.on(asked.day(), asked.zone()))
                        .toList()),
                client.logged());
    }

    HolidayRegion region() {
        return HolidayRegion.of(client.holidays(), client.country());
    }

    private static LocalDate since(ReasonRow row, ZoneId zone) {
        Instant at = row.at();
        LocalDate day = row.day();
        return at != null ? LocalDate.ofInstant(at, zone) : day == null ? LocalDate.MAX : day;
    }
}
