package app.jobbag.dossier;

import app.jobbag.files.FileId;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.NotFound;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of an order's files and of their versions. */
@Component
class FolderRows {
    private final JdbcClient jdbc;

    FolderRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    OrderFileId begin(OrderDetails order, DocumentKind kind) {
        OrderFileId id = new OrderFileId(Ids.next());
        jdbc.sql("insert into order_file (id, client_id, order_id, kind) values (?, ?, ?, ?)")
                .params(id.value(), order.client().value(), order.id().value(), kind.name())
                .update();
        return id;
    }

    /** Two who add one at once add two: the second waits for the first. */
    int add(OrderDetails order, OrderFileId id, FileId file, String note, SignedIn who, Instant now) {
        find(order.id(), id);
        return jdbc.sql("""
                insert into order_file_version (client_id, order_file_id, number, file_id, note, added_by, added_by_name, added_at)
                values (?, ?, (select coalesce(max(number), 0) + 1 from order_file_version where order_file_id = ?), ?, ?, ?, ?, ?)
                returning number""")
                .params(order.client().value(), id.value(), id.value(), file.value(), note)
                .params(who.id().value(), who.name(), Timestamp.from(now))
                .query(Integer.class)
                .single();
    }

    /** Locks it, and answers the name that its newest version has. */
    String find(OrderId order, OrderFileId id) {
        UUID locked = jdbc.sql(
                        "select id from order_file where order_id = ? and id = ? and removed_at is null for update")
                .params(order.value(), id.value())
                .query(UUID.class)
                .optional()
                .orElseThrow(NotFound::new);
        return jdbc.sql("""
                select s.name from order_file_version v join stored_file s on s.client_id = v.client_id and s.id = v.file_id
                where v.order_file_id = ? order by v.number desc limit 1""").param(locked).query(String.class).optional().orElse("");
    }

    void remove(OrderFileId id, SignedIn who, Instant now) {
        jdbc.sql("update order_file set removed_at = ?, removed_by_name = ? where id = ?")
                .params(Timestamp.from(now), who.name(), id.value())
                .update();
    }

    Optional<OrderId> order(FileId file) {
        return jdbc.sql("""
                select f.order_id from order_file_version v
                join order_file f on f.client_id = v.client_id and f.id = v.order_file_id where v.file_id = ?""").param(file.value()).query(UUID.class).optional().map(OrderId::new);
    }
}
