package app.jobbag.bank;

import app.jobbag.bank.statements.CsvMapping;
import app.jobbag.bank.statements.CsvStatement;
import app.jobbag.bank.statements.ReadStatement;
import app.jobbag.bank.statements.StatementFormat;
import app.jobbag.bank.statements.StatementReading;
import app.jobbag.bank.statements.Unreadable;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Sha256;
import app.jobbag.kernel.Stale;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Statements on their way in: handed in, looked at, taken in once, kept as they came. */
@Service
@Transactional
public class BankFiles {
    private final JdbcClient jdbc;
    private final BankFileReads reads;
    private final BankAccounts accounts;
    private final AccessPolicy policy;
    private final Clock clock;

    BankFiles(JdbcClient jdbc, BankFileReads reads, BankAccounts accounts, AccessPolicy policy, Clock clock) {
        this.jdbc = jdbc;
        this.reads = reads;
        this.accounts = accounts;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * Nothing happens yet but that it is kept to be looked at.
     *
     * @throws Refused when it can't be read, was handed in before, or is a CSV of no account
     */
    public BankFileId handIn(SignedIn who, String name, byte[] bytes, @Nullable BankAccountId account) {
        policy.require(who, Action.BANK_WRITE, BankAccounts.AGENCY);
        if (bytes.length == 0 || bytes.length > StatementReading.MOST_BYTES) {
            throw new Refused("bank.unreadable.size", StatementReading.MOST_BYTES >> 20).at("file");
        }
        StatementFormat format = StatementReading.format(bytes);
        if (format == StatementFormat.CSV) {
            if (account == null) {
                throw new Refused("bank.refused.csvAccount").at("account");
            }
            CsvStatement.read(bytes, mapping(account, bytes));
        } else {
            StatementReading.read(bytes, null);
        }
        String sha = HexFormat.of().formatHex(Sha256.begin().digest(bytes));
        reads.bySha(sha).ifPresent(earlier -> {
            throw new Refused("bank.refused.sameFile", earlier.name(), earlier.handedInBy(), earlier.handedInAt())
                    .at("file");
        });
        BankFileId id = new BankFileId(Ids.next());
        String said = name.isBlank() ? format.name() : name.strip();
        jdbc.sql("""
                insert into bank_file (id, version, account_id, name, sha256, bytes, format, handed_in_by, handed_in_by_name, handed_in_at)
                values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(id.value())
                .param(account == null ? null : account.value())
                .params(said.substring(0, Math.min(200, said.length())), sha, bytes, format.name())
                .params(who.id().value(), who.name(), Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    /** What taking it in would do; the way it is read is the account's own or a first guess. */
    @Transactional(readOnly = true, noRollbackFor = Unreadable.class)
    public List<Preview> preview(BankFileId id) {
        BankFileDetails file = reads.require(id);
        return preview(file, reads.bytes(id));
    }

    /** The same of a file that is read already. */
    @Transactional(readOnly = true, noRollbackFor = Unreadable.class)
    public List<Preview> preview(BankFileDetails file, byte[] bytes) {
        List<BankAccountDetails> all = accounts.all();
        return StatementReading.read(bytes, mapping(file, all)).stream()
                .map(statement -> preview(statement, accountOf(statement, file, all)))
                .toList();
    }

    private static @Nullable CsvMapping mapping(BankFileDetails file, List<BankAccountDetails> all) {
        return all.stream()
                .filter(each -> each.id().equals(file.account()))
                .findFirst()
                .map(BankAccountDetails::mapping)
                .orElse(null);
    }

    private Preview preview(ReadStatement statement, @Nullable BankAccountDetails account) {
        if (account == null) {
            return new Preview(statement, null, 0, false);
        }
        boolean taken = !statement.number().isEmpty()
                && jdbc.sql("select exists (select from bank_statement where account_id = ? and number = ?)")
                        .params(account.id().value(), statement.number())
                        .query(Boolean.class)
                        .single();
        int known = jdbc.sql("select count(*) from bank_entry where account_id = ? and fingerprint = any (?)")
                .param(account.id().value())
                .param(EntryMarks.of(statement.entries()).toArray(String[]::new))
                .query(Integer.class)
                .single();
        return new Preview(statement, account, known, taken);
    }

    /** As the file says, else as was said when it was handed in. */
    private static @Nullable BankAccountDetails accountOf(
            ReadStatement statement, BankFileDetails file, List<BankAccountDetails> all) {
        if (statement.account().isEmpty()) {
            return all.stream()
                    .filter(each -> each.id().equals(file.account()))
                    .findFirst()
                    .orElse(null);
        }
        List<BankAccountDetails> named =
                all.stream().filter(each -> each.is(statement.account())).toList();
        return named.stream()
                .filter(each -> each.currency().getCurrencyCode().equals(statement.currency()))
                .findFirst()
                .orElse(named.isEmpty() ? null : named.get(0));
    }

    /** How a CSV of the account is read. */
    @Transactional(readOnly = true)
    public CsvMapping mapping(BankAccountId account, byte[] bytes) {
        CsvMapping kept = accounts.require(account).mapping();
        return kept == null ? CsvStatement.guess(bytes) : kept;
    }

    /** @throws Unreadable when the file can't be read so: an account never learns what fails */
    public void map(SignedIn who, BankFileId id, CsvMapping mapping) {
        policy.require(who, Action.BANK_WRITE, BankAccounts.AGENCY);
        BankFileDetails file = reads.require(id);
        BankAccountId account = file.account();
        if (account == null || !file.waits()) {
            throw new NotFound();
        }
        StatementReading.read(reads.bytes(id), mapping);
        accounts.remember(account, mapping);
    }

    /** One that is not taken in goes without a trace. */
    public void remove(SignedIn who, BankFileId id) {
        policy.require(who, Action.BANK_WRITE, BankAccounts.AGENCY);
        reads.require(id);
        if (jdbc.sql("delete from bank_file where id = ? and taken_at is null")
                        .param(id.value())
                        .update()
                == 0) {
            throw new Stale();
        }
    }
}
