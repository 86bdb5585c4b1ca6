package app.jobbag.bank.web;

import app.jobbag.bank.EntryState;
import app.jobbag.ui.lists.ListDefinition;
import java.util.Arrays;
import java.util.List;

/** The list of all movements. */
final class BankEntryList {
    static final ListDefinition LIST = ListDefinition.of(
                    "bank", "/bank-entries", "bank_entry e join bank_account a on a.id = e.account_id", "e.id")
            .link(
                    "text",
                    "coalesce(nullif(e.text, ''), nullif(e.party, ''), nullif(e.reference, ''), e.booked_on::text)")
            .text("party", "e.party")
            .date("booked", "e.booked_on")
            .sortedBy("e.booked_on", "date")
            .money("amount", "e.amount", "e.currency")
            .sortedBy("e.amount_order", "bigint")
            .status("state", "e.state", "bank.state.")
            .text("account", "a.name")
            .text("reference", "e.reference")
            .onRequest()
            .text("partyAccount", "e.party_account")
            .onRequest()
            .startsWith("-booked")
            .search(
                    "position(jobbag_plain(?) in jobbag_plain(concat_ws(' ', e.text, e.party, e.reference, e.party_account,"
                            + " e.amount::text))) > 0")
            .choice(
                    "state",
                    "e.state = ?",
                    Arrays.stream(EntryState.values()).map(Enum::name).toList())
            .choice("direction", "(e.amount > 0) = (? = 'IN')", List.of("IN", "OUT"));

    private BankEntryList() {}
}
