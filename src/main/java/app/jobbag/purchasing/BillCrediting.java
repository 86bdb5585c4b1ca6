package app.jobbag.purchasing;

import app.jobbag.files.Received;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Credit notes of suppliers: booked by finance against a bill, of which they take off. */
@Service
@Transactional
public class BillCrediting {
    private final PurchaseBook book;
    private final Kept kept;
    private final CreditedBills credited;
    private final BillNumbers numbers;

    /** Bills and their files. */
    @Component("keptCredits")
    record Kept(Bills bills, BillFiles files) {}

    BillCrediting(PurchaseBook book, Kept kept, CreditedBills credited, BillNumbers numbers) {
        this.book = book;
        this.kept = kept;
        this.credited = credited;
        this.numbers = numbers;
    }

    /**
     * What is billed, committed and paid from rows of estimates falls by it, at the bill's own rate.
     *
     * @param draft as on the supplier's paper, above nothing
     * @throws Refused when it is more than is left of the bill, in already, or the finance number is closed
     */
    public BillId credit(SignedIn who, BillId id, BillDraft draft, List<Received> arrived) {
        PurchaseId purchase =
                kept.bills().purchaseOf(id.value()).map(PurchaseId::new).orElseThrow(NotFound::new);
        PurchaseBook.Found found = book.find(who, Action.BILL_BOOK, purchase);
        PurchaseBook.refuseUnlessOpen(found.order());
        Bill bill = kept.bills().findById(id.value()).orElseThrow(NotFound::new);
        if (bill.isCredit() || bill.state() != BillState.BOOKED) {
            throw new Refused("purchasing.refused.notBooked");
        }
        CreditedBills.Left left = credited.left(id);
        refuseUnfit(who, draft, left);
        numbers.refuseTwice(found.purchase().kept().text().supplier(), draft.number());
        Money cost = draft.net().amount().compareTo(left.net()) == 0
                ? new Money(left.amount(), found.order().currency())
                : draft.net().at(bill.rate(), found.order().currency());
        Bill note = new Bill(
                        found.purchase().kept(),
                        draft.negated(),
                        new Bill.Cost(bill.rate(), cost.negated(), false),
                        who,
                        book.now())
                .crediting(bill);
        kept.bills().saveAndFlush(note);
        kept.files().keep(who, found.purchase().kept().client(), note.id(), arrived, book.now());
        credited.free(found.purchase(), cost);
        note(found.purchase(), bill, note, draft.net());
        return note.id();
    }

    private void refuseUnfit(SignedIn who, BillDraft draft, CreditedBills.Left left) {
        if (!draft.net().isPositive() || draft.tax().isNegative()) {
            throw new Refused("purchasing.refused.amount").at("net");
        }
        if (draft.net().amount().compareTo(left.net()) > 0) {
            Money most = new Money(left.net(), draft.net().currency());
            throw new Refused("purchasing.refused.overBill", most).at("net");
        }
        if (draft.billedOn().isAfter(LocalDate.ofInstant(book.now(), who.zone()))) {
            throw new Refused("purchasing.refused.future").at("billedOn");
        }
    }

    private void note(PurchaseOrder purchase, Bill bill, Bill note, Money net) {
        KeptPurchase about = purchase.kept();
        Changes changes = Changes.none().with("bill", null, bill.number()).with("net", null, net.negated());
        book.note(TrailNote.of(BillBooking.SUBJECT, note.id().value(), about.client(), "credited")
                .changing(changes));
        book.note(TrailNote.of(BillBooking.SUBJECT, bill.id().value(), about.client(), "creditedBy")
                .changing(Changes.none().with("bill", null, note.number())));
        book.note(purchase, "billCredited", Changes.none().with("bill", null, note.number()), null);
    }
}
