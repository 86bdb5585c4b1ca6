package app.jobbag.workorders;

import app.jobbag.clients.ClientId;
import app.jobbag.files.FileId;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which files were handed in with which order's brief: only those can be an answer of it. */
@Component
class BriefFiles {
    private final JdbcClient jdbc;
    private final EntityManager entities;

    BriefFiles(JdbcClient jdbc, EntityManager entities) {
        this.jdbc = jdbc;
        this.entities = entities;
    }

    /** Of a file that was kept a moment ago, and has to be written before what refers to it. */
    void put(ClientId client, OrderId order, FileId file) {
        entities.flush();
        jdbc.sql("insert into order_attachment (client_id, order_id, file_id) values (?, ?, ?)")
                .params(client.value(), order.value(), file.value())
                .update();
    }

    List<BriefFile> of(OrderId order) {
        return jdbc.sql("""
                select f.id, f.name from order_attachment a
                join stored_file f on f.client_id = a.client_id and f.id = a.file_id
                where a.order_id = ? order by f.created_at, f.id""")
                .param(order.value())
                .query((row, n) -> new BriefFile(new FileId(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
    }

    Optional<OrderId> order(FileId file) {
        return jdbc.sql("select order_id from order_attachment where file_id = ?")
                .param(file.value())
                .query(UUID.class)
                .optional()
                .map(OrderId::new);
    }
}
