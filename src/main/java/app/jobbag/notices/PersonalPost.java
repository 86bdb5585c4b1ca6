package app.jobbag.notices;

import app.jobbag.platform.outbox.MailDraft;
import app.jobbag.platform.outbox.Outbox;
import app.jobbag.staff.PeopleRegister;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.SignedIn;
import app.jobbag.staff.TeamTimes;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Mails to people of the agency about their own work: at their own hour, on their working days, once a day on however many nodes. */
@Service
@Transactional
public class PersonalPost {
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    /** What could not be sent for so long is sent no more: by then the day is another one. */
    private static final int LATEST_HOURS = 4;

    private static final String SUBJECT = "personalPost";

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final PeopleRegister people;
    private final TeamTimes times;
    private final Clock clock;

    PersonalPost(JdbcClient jdbc, Outbox outbox, PeopleRegister people, TeamTimes times, Clock clock) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.people = people;
        this.times = times;
        this.clock = clock;
    }

    /** What comes once a day. */
    public enum Kind {
        DAY,
        DIGEST
    }

    private record Reader(UUID id, String zone, LocalTime at) {}

    /** Those for whom the hour has come and who were not written to yet. Asked for by a job that sees everybody. */
    @Transactional(readOnly = true)
    public List<SignedIn> due(Kind kind) {
        return jdbc
                .sql("""
                select p.id, p.zone, case when :day then cast(:morning as time) else coalesce(w.digest_at, :usual) end as at
                from person p left join post_wish w on w.person_id = p.id
                where p.active and (not :day or coalesce(w.day_mail, true))
                    and not exists (select from personal_post d where d.person_id = p.id and d.kind = :kind
                        and d.day = cast(cast(:now as timestamptz) at time zone p.zone as date))\
                """)
                .param("day", kind == Kind.DAY)
                .param("morning", MORNING)
                .param("usual", Wishes.USUAL_DIGEST)
                .param("kind", kind.name())
                .param("now", java.sql.Timestamp.from(clock.instant()))
                .query(Reader.class)
                .list()
                .stream()
                .filter(this::hasCome)
                .flatMap(reader -> people.signedIn(new PersonId(reader.id())).stream())
                .toList();
    }

    private boolean hasCome(Reader reader) {
        ZonedDateTime now = clock.instant().atZone(ZoneId.of(reader.zone()));
        LocalTime latest = reader.at().plusHours(LATEST_HOURS);
        boolean untilMidnight = latest.isBefore(reader.at());
        return !now.toLocalTime().isBefore(reader.at())
                && (untilMidnight || now.toLocalTime().isBefore(latest));
    }

    /** Whether it is this transaction that writes to the person today; not on days on which the person doesn't work. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean isMine(SignedIn who, Kind kind) {
        LocalDate today = today(who);
        int taken = jdbc.sql("insert into personal_post (person_id, kind, day) values (?, ?, ?) on conflict do nothing")
                .params(who.id().value(), kind.name(), today)
                .update();
        return taken == 1
                && times.of(who.id(), today, today)
                        .get()
                        .map(time -> time.hours(today).compareTo(BigDecimal.ZERO) > 0)
                        .orElse(false);
    }

    /** To the person's own address; sent after the commit, and held back if the person's rights change before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(SignedIn who, Optional<Kind> kind, String title, String body) {
        UUID mail = outbox.mail(new MailDraft(
                null,
                SUBJECT,
                who.id().value(),
                people.details(who.id()).email(),
                who.name(),
                who.locale(),
                title,
                body,
                List.of()));
        kind.ifPresent(
                each -> jdbc.sql("update personal_post set mail_id = ? where person_id = ? and kind = ? and day = ?")
                        .params(mail, who.id().value(), each.name(), today(who))
                        .update());
    }

    private LocalDate today(SignedIn who) {
        return LocalDate.ofInstant(clock.instant(), who.zone());
    }
}
