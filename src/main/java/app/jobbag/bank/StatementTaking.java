package app.jobbag.bank;

import app.jobbag.bank.statements.ReadEntry;
import app.jobbag.bank.statements.ReadStatement;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Takes what a file says into the agency's accounts: whole, once, and no movement twice. */
@Service
@Transactional
public class StatementTaking {
    private static final BigDecimal NOTHING = BigDecimal.ZERO;

    private final BankFiles files;
    private final Store store;
    private final AccessPolicy policy;
    private final Trail trail;
    private final Clock clock;

    @Component("statementStore")
    record Store(JdbcClient jdbc, JsonMapper json) {}

    StatementTaking(BankFiles files, Store store, AccessPolicy policy, Trail trail, Clock clock) {
        this.files = files;
        this.store = store;
        this.policy = policy;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * @return how many entries are new
     * @throws Refused when a statement is of no known account, or nothing in it is new
     */
    public int take(SignedIn who, BankFileId id, int version) {
        policy.require(who, Action.BANK_WRITE, BankAccounts.AGENCY);
        List<Preview> previews = files.preview(id);
        for (Preview each : previews) {
            if (each.account() == null) {
                throw new Refused(
                        "bank.refused.unknownAccount", each.statement().account());
            }
            if (each.otherCurrency()) {
                throw new Refused("bank.refused.currency", each.statement().currency());
            }
        }
        if (previews.stream().noneMatch(Preview::takes)) {
            throw new Refused("bank.refused.nothingNew");
        }
        int fresh = 0;
        int all = 0;
        for (int i = 0; i < previews.size(); i++) {
            all += previews.get(i).statement().entries().size();
            fresh += previews.get(i).taken() ? 0 : statement(id, i, previews.get(i));
        }
        finish(id, version, fresh, all - fresh);
        trail.note(TrailNote.of("bankFile", id.value(), null, "taken")
                .changing(Changes.none().with("entries", null, fresh)));
        return fresh;
    }

    private void finish(BankFileId id, int version, int fresh, int known) {
        int done = store.jdbc()
                .sql("""
                update bank_file set taken_at = ?, entries = ?, known = ?, version = version + 1
                where id = ? and version = ? and taken_at is null""")
                .params(Timestamp.from(clock.instant()), fresh, known, id.value(), version)
                .update();
        if (done == 0) {
            throw new Stale();
        }
    }

    private int statement(BankFileId file, int position, Preview preview) {
        ReadStatement said = preview.statement();
        BankAccountDetails account = Objects.requireNonNull(preview.account());
        UUID id = Ids.next();
        store.jdbc()
                .sql("""
                insert into bank_statement (id, account_id, file_id, position, number, from_day, to_day, opening, closing, difference)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(id, account.id().value(), file.value(), position, said.number())
                .param(said.from())
                .param(said.to())
                .param(said.opening())
                .param(said.closing())
                .param(said.difference())
                .update();
        return store.jdbc()
                .sql("""
                insert into bank_entry (id, account_id, statement_id, position, fingerprint, booked_on, value_on, amount, currency,
                    reference, end_to_end, text, party, party_account, charges, original_amount, original_currency, state)
                select e.id, ?, ?, e.position, e.fingerprint, e.booked_on, e.value_on, e.amount, ?, e.reference, e.end_to_end, e.text,
                    e.party, e.party_account, e.charges, e.original_amount, e.original_currency,
                    case when e.amount > 0 then 'OPEN' else 'ASIDE' end
                from jsonb_to_recordset(cast(? as jsonb)) as e (id uuid, position int, fingerprint text, booked_on date, value_on date,
                    amount numeric, reference text, end_to_end text, text text, party text, party_account text, charges numeric,
                    original_amount numeric, original_currency text)
                on conflict (account_id, fingerprint) do nothing""")
                .params(account.id().value(), id, account.currency().getCurrencyCode())
                .param(store.json().writeValueAsString(rows(said.entries())))
                .update();
    }

    private static List<Map<String, Object>> rows(List<ReadEntry> entries) {
        List<String> marks = EntryMarks.of(entries);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            rows.add(row(entries.get(i), i, marks.get(i)));
        }
        return rows;
    }

    private static Map<String, Object> row(ReadEntry entry, int position, String mark) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", Ids.next());
        row.put("position", position);
        row.put("fingerprint", mark);
        row.put("booked_on", entry.bookedOn().toString());
        row.put("value_on", entry.valueOn().toString());
        row.put("amount", entry.amount().toPlainString());
        row.put("reference", entry.reference());
        row.put("end_to_end", entry.endToEnd());
        row.put("text", entry.text());
        row.put("party", entry.party().name());
        row.put("party_account", entry.party().account());
        row.put("charges", entry.charges().max(NOTHING).toPlainString());
        ReadEntry.Original original = entry.original();
        if (original != null) {
            row.put("original_amount", original.amount().toPlainString());
            row.put("original_currency", original.currency());
        }
        return row;
    }
}
