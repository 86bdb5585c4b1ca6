package app.jobbag.deliverables.proofs;

import app.jobbag.deliverables.DeliverableDetails;
import app.jobbag.deliverables.DeliverableId;
import app.jobbag.deliverables.DeliverableState;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Stale;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.staff.SignedIn;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of marks. Whoever sets one {@link #hold holds} the deliverable: one number comes after the other. */
@Component
class MarkRows {
    static final String SELECT = """
            select m.*, (select o.number from proof_mark o where o.client_id = m.client_id and o.id = m.copied_from) as copied_number,
                (select json_agg(a order by a.said_at, a.id) from proof_answer a
                    where a.client_id = m.client_id and a.mark_id = m.id) as answers
            from proof_mark m where m.state <> 'DROPPED' and\s""";

    private final JdbcClient jdbc;
    private final Reads reads;
    private final Clock clock;

    MarkRows(JdbcClient jdbc, Reads reads, Clock clock) {
        this.jdbc = jdbc;
        this.reads = reads;
        this.clock = clock;
    }

    /** Where the deliverable stands while it is held. */
    record Held(DeliverableState state, int newest) {}

    /** Until the transaction ends nobody else sets a mark on it, signs it or sends it back. */
    Held hold(DeliverableId id) {
        jdbc.sql("select 1 from deliverable where id = ? for no key update")
                .param(id.value())
                .query(Integer.class)
                .optional();
        return jdbc.sql("select d.state, (select coalesce(max(v.number), 0) from deliverable_version v"
                        + " where v.deliverable_id = d.id) as newest from deliverable d where d.id = ?")
                .param(id.value())
                .query(Held.class)
                .single();
    }

    int count(DeliverableId id, int number) {
        return jdbc.sql("select count(*) from proof_mark where deliverable_id = ? and version_number = ?")
                .params(id.value(), number)
                .query(Integer.class)
                .single();
    }

    /** @throws NotFound when there is none, or it was taken back */
    MarkDetails find(MarkId id) {
        return reads.row(MarkDetails.class, Query.of(SELECT + "m.id = ?", id.value()))
                .get()
                .orElseThrow(NotFound::new);
    }

    MarkId add(SignedIn who, DeliverableDetails deliverable, int number, MarkDraft draft, @Nullable MarkId copied) {
        UUID id = Ids.next();
        jdbc.sql("""
                insert into proof_mark (id, client_id, deliverable_id, version_number, version, number, page, words, state,
                    made_by, made_by_name, made_at, copied_from)
                select :id, :client, :deliverable, :on, 0, coalesce(max(m.number), 0) + 1, :page, :words, 'OPEN',
                    :who, :name, :now, :copied
                from proof_mark m where m.deliverable_id = :deliverable and m.version_number = :on
                    and m.made_by is not null""")
                .param("id", id)
                .param("client", deliverable.client().value())
                .param("deliverable", deliverable.id().value())
                .param("on", number)
                .param("page", draft.page())
                .param("words", draft.words())
                .param("who", who.id().value())
                .param("name", who.name())
                .param("now", now())
                .param("copied", copied == null ? null : copied.value())
                .update();
        place(id, draft);
        return new MarkId(id);
    }

    void change(MarkDetails mark, MarkDraft draft) {
        count(jdbc.sql("update proof_mark set page = ?, words = ?, version = version + 1 where id = ? and version = ?")
                .params(draft.page(), draft.words(), mark.id(), mark.version())
                .update());
        place(mark.id(), draft);
    }

    private void place(UUID mark, MarkDraft draft) {
        Spot spot = draft.spot();
        BigDecimal[] sides =
                spot == null ? new BigDecimal[4] : new BigDecimal[] {spot.x(), spot.y(), spot.w(), spot.h()};
        Moment moment = draft.moment();
        jdbc.sql("update proof_mark set spot_x = ?, spot_y = ?, spot_w = ?, spot_h = ?, at_second = ? where id = ?")
                .params(Arrays.asList(
                        sides[0], sides[1], sides[2], sides[3], moment == null ? null : moment.second(), mark))
                .update();
    }

    void drop(MarkDetails mark) {
        become(mark, MarkState.DROPPED, null);
    }

    void answer(SignedIn who, MarkDetails mark, MarkAnswer.Kind kind, String words) {
        switch (kind) {
            case SAID -> become(mark, mark.state(), null);
            case SETTLED -> become(mark, MarkState.SETTLED, who);
            case REOPENED -> become(mark, MarkState.OPEN, null);
        }
        jdbc.sql("insert into proof_answer (id, client_id, mark_id, kind, words, said_by, said_by_name, said_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        Ids.next(),
                        mark.clientId(),
                        mark.id(),
                        kind.name(),
                        words,
                        who.id().value(),
                        who.name(),
                        now())
                .update();
    }

    /** A settled mark that stays so keeps who settled it. */
    private void become(MarkDetails mark, MarkState next, @Nullable SignedIn settler) {
        boolean stays = next == mark.state();
        count(jdbc.sql("""
                update proof_mark set state = :next, version = version + 1,
                    settled_at = case when :stays then settled_at else cast(:at as timestamptz) end,
                    settled_by_name = case when :stays then settled_by_name else cast(:name as text) end
                where id = :id and version = :version""")
                .param("next", next.name())
                .param("stays", stays)
                .param("at", settler == null ? null : now())
                .param("name", settler == null ? null : settler.name())
                .param("id", mark.id())
                .param("version", mark.version())
                .update());
    }

    /** The open marks of a version go along with it. */
    int sendBack(DeliverableId id, int number) {
        return jdbc.sql("update proof_mark set sent_back_at = ?, version = version + 1 where deliverable_id = ?"
                        + " and version_number = ? and state = 'OPEN'")
                .params(now(), id.value(), number)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static void count(int changed) {
        if (changed == 0) {
            throw new Stale();
        }
    }
}
