package app.jobbag.bank;

import app.jobbag.bank.statements.StatementFormat;
import app.jobbag.kernel.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the files that were handed in. */
@Service
@Transactional(readOnly = true)
public class BankFileReads {
    private static final String SOME = """
            select id, version, account_id, name, format, handed_in_by_name, handed_in_at, taken_at, coalesce(entries, 0) as entries,
                coalesce(known, 0) as known from bank_file\s""";

    private final JdbcClient jdbc;

    BankFileReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<BankFileDetails> newest() {
        return jdbc.sql(SOME + "order by handed_in_at desc, id limit 30")
                .query(BankFileReads::read)
                .list();
    }

    public BankFileDetails require(BankFileId id) {
        return jdbc.sql(SOME + "where id = ?")
                .param(id.value())
                .query(BankFileReads::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    public byte[] bytes(BankFileId id) {
        return jdbc.sql("select bytes from bank_file where id = ?")
                .param(id.value())
                .query((row, n) -> row.getBytes(1))
                .optional()
                .orElseThrow(NotFound::new);
    }

    Optional<BankFileDetails> bySha(String sha) {
        return jdbc.sql(SOME + "where sha256 = ?")
                .param(sha)
                .query(BankFileReads::read)
                .optional();
    }

    private static BankFileDetails read(ResultSet row, int number) throws SQLException {
        UUID account = row.getObject("account_id", UUID.class);
        Timestamp taken = row.getTimestamp("taken_at");
        return new BankFileDetails(
                new BankFileId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                account == null ? null : new BankAccountId(account),
                row.getString("name"),
                StatementFormat.valueOf(row.getString("format")),
                row.getString("handed_in_by_name"),
                row.getTimestamp("handed_in_at").toInstant(),
                taken == null ? null : taken.toInstant(),
                row.getInt("entries"),
                row.getInt("known"));
    }
}
