package app.jobbag.notices;

import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.staff.PersonId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Who was told of something, for the tests of the modules in which it happens. */
@Component
public class ToldOf {
    private final JdbcClient jdbc;
    private final PlatformTransactionManager transactions;

    ToldOf(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** @param fact as the trail calls it */
    public List<PersonId> told(String fact, UUID object) {
        return read("select person_id from notice where fact = ? and object_id = ?", fact, object);
    }

    public List<PersonId> told(NoticeKind kind, UUID object) {
        return read("select person_id from notice where kind = ? and object_id = ?", kind.name(), object);
    }

    private List<PersonId> read(String sql, Object... values) {
        return Viewers.as(
                        new Viewer.Everything("test"),
                        () -> new TransactionTemplate(transactions)
                                .execute(status -> jdbc.sql(sql)
                                        .params(values)
                                        .query(UUID.class)
                                        .list()))
                .stream()
                .map(PersonId::new)
                .toList();
    }
}
