package app.jobbag.bank;

import app.jobbag.clients.ClientId;
import app.jobbag.collections.Division;
import app.jobbag.collections.OpenInvoices;
import app.jobbag.collections.Refund;
import app.jobbag.collections.Settling;
import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Refused;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's word on what an entry is for. Nothing is booked without one; what was booked is taken back by lines against it. */
@Service
@Transactional
public class Confirming {
    private static final int AT_ONCE = 100;

    private final BankEntries entries;
    private final Settling settling;
    private final Knowledge knowledge;
    private final AccessPolicy policy;
    private final JdbcClient jdbc;

    /** By what entries are matched. */
    @Component("bankKnowledge")
    record Knowledge(OpenInvoices invoices, Payers payers) {
        List<Proposal> of(BankEntryDetails entry) {
            return new Matching(entry, invoices.all(), payers.all()).proposals();
        }
    }

    Confirming(BankEntries entries, Settling settling, Knowledge knowledge, AccessPolicy policy, JdbcClient jdbc) {
        this.entries = entries;
        this.settling = settling;
        this.knowledge = knowledge;
        this.policy = policy;
        this.jdbc = jdbc;
    }

    /** What the entry may be for; nothing for one that has its word, or left the account. */
    @Transactional(readOnly = true)
    public List<Proposal> proposals(BankEntryDetails entry) {
        return entry.state() == EntryState.OPEN && entry.incoming() ? knowledge.of(entry) : List.of();
    }

    /** @throws Refused when somebody was faster, or things have moved since it was proposed */
    public void confirm(SignedIn who, BankEntryId id, String choice) {
        BankEntryDetails entry = open(who, id);
        Proposal chosen = knowledge.of(entry).stream()
                .filter(each -> each.choice().equals(choice))
                .findFirst()
                .orElseThrow(() -> new Refused("bank.refused.moved"));
        book(who, entry, chosen);
    }

    /** @return how many */
    public int confirmAllSure(SignedIn who) {
        policy.require(who, Action.BANK_WRITE, BankAccounts.AGENCY);
        int done = 0;
        for (BankEntryDetails each : entries.waiting(AT_ONCE)) {
            BankEntryDetails entry = entries.lock(each.id());
            List<Proposal> found = entry.state() == EntryState.OPEN ? knowledge.of(entry) : List.of();
            if (!found.isEmpty() && found.get(0).sure()) {
                book(who, entry, found.get(0));
                done++;
            }
        }
        if (done == 0) {
            throw new Refused("bank.refused.noneSure");
        }
        return done;
    }

    private void book(SignedIn who, BankEntryDetails entry, Proposal chosen) {
        List<Division.Share> shares =
                chosen.lines().stream().map(Proposal.Line::share).toList();
        divide(who, entry, new Parts(chosen.client(), shares, chosen.rest()));
    }

    /** How a person divides an entry's money over a client's invoices. */
    public record Parts(ClientId client, List<Division.Share> shares, Money rest) {}

    /** As a person has divided it. */
    public void book(SignedIn who, BankEntryId id, Parts parts) {
        policy.require(who, Action.PAYMENT_WRITE, Guarded.client(parts.client().value()));
        BankEntryDetails entry = open(who, id);
        if (!entry.incoming()) {
            throw new Refused("bank.refused.outgoing");
        }
        divide(who, entry, parts);
    }

    private void divide(SignedIn who, BankEntryDetails entry, Parts parts) {
        settling.divide(
                who,
                new Division(
                        entry.id().value(),
                        parts.client(),
                        entry.bookedOn(),
                        shortened(entry.title()),
                        entry.amount(),
                        parts.shares(),
                        parts.rest()));
        move(entry, EntryState.BOOKED);
        knowledge.payers().learn(parts.client(), entry);
    }

    /** What left the account went back to the client. */
    public void refund(SignedIn who, BankEntryId id, ClientId client) {
        policy.require(who, Action.BANK_WRITE, BankAccounts.AGENCY);
        policy.require(who, Action.PAYMENT_WRITE, Guarded.client(client.value()));
        BankEntryDetails entry = entries.lock(id);
        if (entry.incoming() || entry.state() == EntryState.BOOKED) {
            throw new Refused("bank.refused.booked");
        }
        settling.refund(
                who,
                new Refund(client, entry.amount().negated(), entry.bookedOn(), shortened(entry.title()), id.value()));
        move(entry, EntryState.BOOKED);
    }

    public void setAside(SignedIn who, BankEntryId id) {
        move(open(who, id), EntryState.ASIDE);
    }

    /** Open again: what was booked is taken back, what was set aside comes back. */
    public void takeBack(SignedIn who, BankEntryId id, String reason) {
        policy.require(who, Action.BANK_WRITE, BankAccounts.AGENCY);
        BankEntryDetails entry = entries.lock(id);
        if (entry.state() == EntryState.OPEN) {
            throw new Refused("bank.refused.open");
        }
        if (entry.state() == EntryState.BOOKED) {
            settling.takeBack(who, id.value(), reason);
        }
        move(entry, EntryState.OPEN);
    }

    private BankEntryDetails open(SignedIn who, BankEntryId id) {
        policy.require(who, Action.BANK_WRITE, BankAccounts.AGENCY);
        BankEntryDetails entry = entries.lock(id);
        if (entry.state() != EntryState.OPEN) {
            throw new Refused("bank.refused.booked");
        }
        return entry;
    }

    private void move(BankEntryDetails entry, EntryState state) {
        jdbc.sql("update bank_entry set state = ?, version = version + 1 where id = ?")
                .params(state.name(), entry.id().value())
                .update();
    }

    private static String shortened(String title) {
        return title.length() > 200 ? title.substring(0, 199) + "…" : title;
    }
}
