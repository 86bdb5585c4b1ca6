package app.jobbag.bank.web;

import app.jobbag.bank.BankEntries;
import app.jobbag.bank.BankEntryDetails;
import app.jobbag.bank.BankEntryId;
import app.jobbag.bank.Confirming;
import app.jobbag.bank.EntryState;
import app.jobbag.collections.Balances;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts a movement's page together. */
@Component
class BankEntryPage {
    private final BankEntries entries;
    private final Confirming confirming;
    private final Balances balances;
    private final AccessPolicy policy;

    BankEntryPage(BankEntries entries, Confirming confirming, Balances balances, AccessPolicy policy) {
        this.entries = entries;
        this.confirming = confirming;
        this.balances = balances;
        this.policy = policy;
    }

    @Transactional(readOnly = true)
    public void show(SignedIn who, BankEntryId id, Model model) {
        BankEntryDetails entry = about(id, model);
        boolean left = !entry.incoming() && entry.state() != EntryState.BOOKED;
        model.addAttribute("proposals", confirming.proposals(entry));
        model.addAttribute("booked", entries.booked(id));
        model.addAttribute("refundable", left ? refundable(entry) : List.of());
        model.addAttribute("write", policy.mayUse(who, Action.BANK_WRITE));
    }

    private List<Balances.Balance> refundable(BankEntryDetails entry) {
        return balances.all().stream()
                .filter(each -> each.amount().currency().equals(entry.amount().currency())
                        && each.amount().compareTo(entry.amount().negated()) >= 0)
                .toList();
    }

    @Transactional(readOnly = true)
    public BankEntryDetails about(BankEntryId id, Model model) {
        BankEntryDetails entry = entries.require(id);
        model.addAttribute("entry", entry);
        return entry;
    }
}
