package app.jobbag.workorders;

import app.jobbag.kernel.Ids;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Remarks at single fields: left when an order goes back, gone when the field is mended (WO-2). */
@Service
@Transactional
public class OrderRemarks {
    private final JdbcClient jdbc;

    OrderRemarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is not mended yet, in the order in which it was said. */
    @Transactional(readOnly = true)
    public List<Remark> open(OrderId id) {
        return jdbc.sql(
                        "select field, words, by_name from order_remark where order_id = ? and mended_at is null order by id")
                .param(id.value())
                .query(Remark.class)
                .list();
    }

    void leave(WorkOrder order, Collection<RemarkDraft> remarks, Actor actor) {
        for (RemarkDraft each : remarks) {
            jdbc.sql("""
                    insert into order_remark (id, client_id, order_id, field, words, by_id, by_name, at)
                    values (?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            Ids.next(),
                            order.client().value(),
                            order.id().value(),
                            each.field(),
                            each.words(),
                            actor.id(),
                            actor.name(),
                            actor.at().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    /** @param fields as the history calls them; what is said about no such field is passed over */
    void mend(WorkOrder order, Collection<String> fields, Actor actor) {
        String[] mended = fields.isEmpty()
                ? new String[0]
                : open(order.id()).stream()
                        .map(Remark::field)
                        .filter(fields::contains)
                        .toArray(String[]::new);
        if (mended.length > 0) {
            jdbc.sql("""
                    update order_remark set mended_by = ?, mended_at = ?
                    where order_id = ? and mended_at is null and field = any (?)""")
                    .params(
                            actor.id(),
                            actor.at().atOffset(ZoneOffset.UTC),
                            order.id().value(),
                            mended)
                    .update();
        }
    }
}
