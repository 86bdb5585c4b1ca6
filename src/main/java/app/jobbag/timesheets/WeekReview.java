package app.jobbag.timesheets;

import app.jobbag.kernel.NotFound;
import app.jobbag.platform.calendar.IsoWeek;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The weeks of others, for whoever decides on them. */
@Service
@Transactional(readOnly = true)
public class WeekReview {
    private static final int WEEKS_BACK = 4;

    private final Reads reads;
    private final WeekQueries weeks;
    private final Reviewers reviewers;
    private final Clock clock;

    WeekReview(Reads reads, WeekQueries weeks, Reviewers reviewers, Clock clock) {
        this.reads = reads;
        this.weeks = weeks;
        this.reviewers = reviewers;
        this.clock = clock;
    }

    private record Place(PersonId personId, LocalDate week) {}

    /** The oldest first; of what was decided the newest; at most 200. */
    public List<HandedIn> list(SignedIn who, ReviewList which) {
        MapSqlParameterSource values = new MapSqlParameterSource("me", who.id().value())
                .addValue("state", which.name())
                .addValue("first", thisWeek(who).plus(-WEEKS_BACK).monday())
                .addValue("last", thisWeek(who).plus(-1).monday());
        return reads.rows(HandedIn.class, Query.named(which == ReviewList.MISSING ? missing() : decided(which), values))
                .get();
    }

    /** A week to be decided on. @throws NotFound for the own ones and those of people without a client in common */
    public WeekDetails show(SignedIn who, WeekSheetId id) {
        Place place = place(id);
        reviewers.require(who, place.personId());
        return weeks.week(place.personId(), new IsoWeek(place.week())).get();
    }

    /** Which week it is. @throws NotFound where it is not the reader's own */
    public IsoWeek own(SignedIn who, WeekSheetId id) {
        Place place = place(id);
        if (!place.personId().equals(who.id())) {
            throw new NotFound();
        }
        return new IsoWeek(place.week());
    }

    private Place place(WeekSheetId id) {
        return reads.row(Place.class, Query.of("select person_id, week from week_sheet where id = ?", id.value()))
                .get()
                .orElseThrow(NotFound::new);
    }

    private IsoWeek thisWeek(SignedIn who) {
        return IsoWeek.with(LocalDate.now(clock.withZone(who.zone())));
    }

    private static String decided(ReviewList which) {
        return """
                select s.id, p.name, p.title, s.week, s.submitted_at,
                    (select coalesce(sum(w.hours), 0) from jobbag_worked(array[s.person_id], s.week, s.week + 6) w) as hours
                from week_sheet s join person p on p.id = s.person_id
                where s.state = :state and %s
                order by s.submitted_at %s, s.id limit 200""".formatted(Reviewers.COLLEAGUE, which == ReviewList.SUBMITTED ? "" : "desc");
    }

    /** Who books time at all, and has not handed in one of the last weeks. */
    private static String missing() {
        return """
                select s.id, p.name, p.title, w.week::date as week, null::timestamptz as submitted_at,
                    (select coalesce(sum(b.hours), 0) from jobbag_worked(array[p.id], w.week::date, w.week::date + 6) b) as hours
                from person p cross join generate_series(cast(:first as date), cast(:last as date), interval '7 days') w(week)
                left join week_sheet s on s.person_id = p.id and s.week = w.week::date
                where p.active and coalesce(s.state, 'OPEN') = 'OPEN' and %s and p.created_at < w.week
                    and exists (select from person_role r where r.person_id = p.id and r.role in ('AE', 'LEAD', 'CONTRIBUTOR'))
                order by w.week, lower(p.name), p.id limit 200""".formatted(Reviewers.COLLEAGUE);
    }
}
