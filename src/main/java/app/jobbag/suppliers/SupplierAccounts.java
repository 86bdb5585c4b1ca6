package app.jobbag.suppliers;

import app.jobbag.kernel.Ids;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where suppliers are paid to: one person proposes an account, another one puts it in force; the old one holds until then. The
 * database asks for the second person too.
 */
@Service
@Transactional
public class SupplierAccounts {
    private static final String SELECT = """
            select id, supplier_id as supplier, holder, number, bic, why, state, proposed_by, proposed_by_name, proposed_at,
                decided_by_name, decided_at, reason from supplier_account""";

    private final JdbcClient jdbc;
    private final Reads reads;
    private final SupplierRegister suppliers;
    private final AccessPolicy policy;
    private final Memory memory;

    /** What remembers. */
    @Component("accountMemory")
    record Memory(Trail trail, Clock clock) {}

    SupplierAccounts(JdbcClient jdbc, Reads reads, SupplierRegister suppliers, AccessPolicy policy, Memory memory) {
        this.jdbc = jdbc;
        this.reads = reads;
        this.suppliers = suppliers;
        this.policy = policy;
        this.memory = memory;
    }

    /** @throws Refused when it is no account, or another one waits already */
    public SupplierAccountId propose(SignedIn who, SupplierId id, Payee payee, String why) {
        SupplierDetails supplier = suppliers.details(id);
        policy.require(who, Action.SUPPLIER_BANK, supplier);
        payee.check();
        List<AccountDetails> known = of(who, id);
        if (known.stream().anyMatch(each -> each.state() == AccountState.PROPOSED)) {
            throw new Refused("suppliers.refused.waits");
        }
        SupplierAccountId fresh = new SupplierAccountId(Ids.next());
        jdbc.sql("""
                insert into supplier_account (id, supplier_id, holder, number, bic, why, state, proposed_by, proposed_by_name,
                    proposed_at) values (?, ?, ?, ?, ?, ?, 'PROPOSED', ?, ?, ?)""")
                .params(fresh.value(), id.value(), payee.holder(), payee.number(), payee.bic(), why.strip())
                .params(
                        who.id().value(),
                        who.name(),
                        Timestamp.from(memory.clock().instant()))
                .update();
        note(id, "accountProposed", Changes.none().with("account", inForce(known), payee.masked()), why);
        return fresh;
    }

    /** A second person's word: from now on it is paid there. */
    public void confirm(SignedIn who, SupplierAccountId id) {
        AccountDetails account = waiting(who, id);
        refuseOwn(who, account);
        List<AccountDetails> known = of(who, account.supplier());
        jdbc.sql("update supplier_account set state = 'REPLACED' where supplier_id = ? and state = 'IN_FORCE'")
                .param(account.supplier().value())
                .update();
        decide(who, account, AccountState.IN_FORCE, "");
        Changes changes =
                Changes.none().with("account", inForce(known), account.payee().masked());
        note(account.supplier(), "accountConfirmed", changes, null);
    }

    public void reject(SignedIn who, SupplierAccountId id, String reason) {
        AccountDetails account = waiting(who, id);
        refuseOwn(who, account);
        decide(who, account, AccountState.REJECTED, reason.strip());
        note(account.supplier(), "accountRejected", Changes.none(), reason);
    }

    /** Whoever proposed it takes it back. */
    public void withdraw(SignedIn who, SupplierAccountId id) {
        AccountDetails account = waiting(who, id);
        if (!account.proposedBy().equals(who.id().value())) {
            throw new Refused("suppliers.refused.notOwn");
        }
        decide(who, account, AccountState.WITHDRAWN, "");
        note(account.supplier(), "accountWithdrawn", Changes.none(), null);
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<AccountDetails> of(SignedIn who, SupplierId id) {
        policy.require(who, Action.SUPPLIER_BANK, suppliers.details(id));
        Query query =
                Query.of(SELECT + " where supplier_id = ? order by proposed_at desc, id desc limit 50", id.value());
        return reads.rows(AccountDetails.class, query).get();
    }

    @Transactional(readOnly = true)
    public AccountDetails show(SignedIn who, SupplierAccountId id) {
        AccountDetails account = reads.row(AccountDetails.class, Query.of(SELECT + " where id = ?", id.value()))
                .get()
                .orElseThrow(NotFound::new);
        policy.require(who, Action.SUPPLIER_BANK, suppliers.details(account.supplier()));
        return account;
    }

    private AccountDetails waiting(SignedIn who, SupplierAccountId id) {
        jdbc.sql("select from supplier_account where id = ? for update")
                .param(id.value())
                .query()
                .listOfRows();
        AccountDetails account = show(who, id);
        if (account.state() != AccountState.PROPOSED) {
            throw new Refused("suppliers.refused.decided");
        }
        return account;
    }

    private static void refuseOwn(SignedIn who, AccountDetails account) {
        if (account.proposedBy().equals(who.id().value())) {
            throw new Refused("suppliers.refused.ownAccount");
        }
    }

    private void decide(SignedIn who, AccountDetails account, AccountState state, String reason) {
        jdbc.sql("""
                update supplier_account set state = ?, decided_by = ?, decided_by_name = ?, decided_at = ?, reason = ?
                where id = ? and state = 'PROPOSED'""")
                .params(
                        state.name(),
                        who.id().value(),
                        who.name(),
                        Timestamp.from(memory.clock().instant()))
                .params(reason, account.id().value())
                .update();
    }

    private static @Nullable String inForce(List<AccountDetails> known) {
        return known.stream()
                .filter(each -> each.state() == AccountState.IN_FORCE)
                .map(each -> each.payee().masked())
                .findFirst()
                .orElse(null);
    }

    private void note(SupplierId supplier, String verb, Changes changes, @Nullable String reason) {
        memory.trail()
                .note(TrailNote.of(SupplierRegister.SUBJECT, supplier.value(), null, verb)
                        .changing(changes)
                        .because(reason));
    }
}
