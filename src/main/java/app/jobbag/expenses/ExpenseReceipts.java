package app.jobbag.expenses;

import app.jobbag.files.Audience;
import app.jobbag.files.FileId;
import app.jobbag.files.FileOwners;
import app.jobbag.files.FileRegister;
import app.jobbag.files.Previews;
import app.jobbag.files.Received;
import app.jobbag.kernel.Guarded;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What proves an expense, for whoever may see cost and for whoever booked it. */
@Component
class ExpenseReceipts implements FileOwners {
    private final JdbcClient jdbc;
    private final FileRegister files;
    private final ExpenseRows rows;
    private final Previews previews;

    ExpenseReceipts(JdbcClient jdbc, FileRegister files, ExpenseRows rows, Previews previews) {
        this.jdbc = jdbc;
        this.files = files;
        this.rows = rows;
        this.previews = previews;
    }

    void keep(SignedIn who, ExpenseDetails expense, List<Received> arrived, Instant now) {
        for (Received each : arrived) {
            FileId file = files.keep(expense.client(), each, Audience.INTERNAL, Action.EXPENSE_SEE);
            previews.ask(each);
            jdbc.sql("""
                    insert into expense_receipt (client_id, expense_id, file_id, added_by, added_at)
                    values (?, ?, ?, ?, ?)""")
                    .params(
                            expense.client().value(),
                            expense.id().value(),
                            file.value(),
                            who.id().value(),
                            Timestamp.from(now))
                    .update();
        }
    }

    boolean areThere(ExpenseId id) {
        return jdbc.sql("select exists (select from expense_receipt where expense_id = ?)")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    /** Also for the person whose expense it is, who handed it in. */
    @Override
    public Optional<? extends Guarded> ofFile(FileId file) {
        return jdbc.sql("select expense_id from expense_receipt where file_id = ?")
                .param(file.value())
                .query(UUID.class)
                .optional()
                .flatMap(rows::findById)
                .map(Expense::details);
    }
}
