package app.jobbag.staff;

import app.jobbag.kernel.Ids;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of absences. Days are those of the zone of whoever is away. */
@Component
class AbsenceBook {
    private static final String SELECT = """
            select a.id, a.person_id as person, p.name as person_name, a.deputy_id as deputy, d.name as deputy_name,
                a.from_day as "from", a.to_day as "to", a.kind, a.part
            from absence a join person p on p.id = a.person_id join person d on d.id = a.deputy_id
            where a.ended_at is null""";

    private final JdbcClient jdbc;
    private final Reads reads;
    private final Clock clock;

    AbsenceBook(JdbcClient jdbc, Reads reads, Clock clock) {
        this.jdbc = jdbc;
        this.reads = reads;
        this.clock = clock;
    }

    /** Two changes for one person go one after the other, until the transaction ends. */
    void lock(PersonId person) {
        jdbc.sql("select id from person where id = ? for update")
                .param(person.value())
                .query(UUID.class)
                .optional();
    }

    /** Not over yet: the person's own ones, and those in which the person is the deputy. */
    List<AbsenceDetails> around(PersonId person) {
        return reads.rows(AbsenceDetails.class, Query.of(SELECT + """
                 and ? in (a.person_id, a.deputy_id) and a.to_day >= (? at time zone p.zone)::date
                order by a.from_day, a.id""", person.value(), now()))
                .get();
    }

    /** Of everybody who is away at this moment and whose deputy is still there. */
    Later<List<AbsenceDetails>> away() {
        return reads.rows(AbsenceDetails.class, Query.of(SELECT + """
                 and p.active and d.active
                and (? at time zone p.zone)::date between a.from_day and a.to_day order by a.set_at""", now()));
    }

    Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    UUID add(PersonId person, AbsenceDraft draft, PersonId setBy) {
        UUID id = Ids.next();
        jdbc.sql("""
                insert into absence (id, person_id, deputy_id, from_day, to_day, kind, part, set_by, set_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(id, person.value(), draft.deputy().value(), draft.from(), draft.to())
                .params(draft.kind().name(), draft.part().name())
                .params(setBy.value(), now())
                .update();
        return id;
    }

    /** Whether there was one. */
    boolean end(PersonId person, UUID id) {
        return jdbc.sql("update absence set ended_at = ? where id = ? and person_id = ? and ended_at is null")
                        .params(now(), id, person.value())
                        .update()
                > 0;
    }

    boolean hasEnded(PersonId person, UUID id) {
        return jdbc.sql("select exists (select from absence where id = ? and person_id = ? and ended_at is not null)")
                .params(id, person.value())
                .query(Boolean.class)
                .single();
    }
}
