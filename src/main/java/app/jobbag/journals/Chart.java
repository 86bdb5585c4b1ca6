package app.jobbag.journals;

import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import app.jobbag.periods.Periods;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The codes of the accounts. What is changed holds for all months that are not locked. */
@Service
@Transactional
public class Chart {
    /** The one history of the whole chart. */
    public static final UUID HISTORY = new UUID(0, 77);

    private final JdbcClient jdbc;
    private final AccessPolicy policy;
    private final Trail trail;

    Chart(JdbcClient jdbc, AccessPolicy policy, Trail trail) {
        this.jdbc = jdbc;
        this.policy = policy;
        this.trail = trail;
    }

    /** All accounts, those of income and tax also by each rate that invoices have had; and the version to write from. */
    public record Accounts(int version, List<AccountCode> codes) {
        public Accounts {
            codes = List.copyOf(codes);
        }
    }

    @Transactional(readOnly = true)
    public Accounts accounts(SignedIn who) {
        policy.require(who, Action.PERIOD_LOCK, Periods.AGENCY);
        List<AccountCode> codes = jdbc.sql("""
                select k.kind, k.tax_category, k.tax_percent, coalesce(a.code, '') as code
                from (select kind, null as tax_category, null::numeric as tax_percent from unnest(?::text[]) kind
                    union select kind, r.tax_category, r.tax_percent from unnest(array['INCOME', 'CREDITED', 'TAX']) kind
                        cross join (select distinct tax_category, tax_percent from invoice_tax) r
                    where kind <> 'TAX' or r.tax_percent > 0
                    union select kind, tax_category, tax_percent from journal_account) k
                left join journal_account a on (a.kind, a.tax_category, a.tax_percent) is not distinct from (k.kind, k.tax_category, k.tax_percent)
                order by array_position(?::text[], k.kind), k.tax_category nulls first, k.tax_percent""")
                .param(kinds())
                .param(kinds())
                .query(AccountCode.class)
                .list();
        return new Accounts(version(), codes);
    }

    /** @param codes by {@link AccountCode#key}; empty takes a rate's own code away */
    public void change(SignedIn who, int version, Map<String, String> codes) {
        policy.require(who, Action.PERIOD_LOCK, Periods.AGENCY);
        jdbc.sql("select pg_advisory_xact_lock(7701)").query((row, n) -> true).single();
        Stale.check(version, version());
        List<AccountCode> before = accounts(who).codes();
        Changes changes = Changes.none();
        for (AccountCode each : before) {
            String code = codes.getOrDefault(each.key(), each.code());
            if (code.indexOf('{') >= 0 && !each.kind().byClient()) {
                throw new Refused("journals.refused.byClient");
            }
            if (!code.equals(each.code())) {
                write(each, code);
                changes = changes.with("code", said(each, each.code()), said(each, code));
            }
        }
        jdbc.sql("update journal_account set version = ?").param(version + 1).update();
        trail.note(TrailNote.of("journalAccounts", HISTORY, null, "changed").changing(changes));
    }

    /** Which account, in words, and its code. */
    private static @Nullable String said(AccountCode account, String code) {
        String rate = account.taxPercent() == null
                ? ""
                : " " + account.taxCategory() + " "
                        + account.taxPercent().stripTrailingZeros().toPlainString() + " %";
        return code.isEmpty() ? null : "{journals.account." + account.kind() + "}" + rate + ": " + code;
    }

    private void write(AccountCode account, String code) {
        jdbc.sql("""
                delete from journal_account where kind = ? and tax_category is not distinct from ?
                    and tax_percent is not distinct from ?""")
                .param(account.kind().name())
                .param(account.taxCategory())
                .param(account.taxPercent())
                .update();
        if (!code.isEmpty()) {
            jdbc.sql(
                            "insert into journal_account (kind, tax_category, tax_percent, code, version) values (?, ?, ?, ?, 1)")
                    .param(account.kind().name())
                    .param(account.taxCategory())
                    .param(account.taxPercent())
                    .param(code)
                    .update();
        }
    }

    private int version() {
        return jdbc.sql("select max(version) from journal_account")
                .query(Integer.class)
                .single();
    }

    private static String kinds() {
        return List.of(JournalAccount.values()).stream().map(Enum::name).collect(Collectors.joining(",", "{", "}"));
    }
}
