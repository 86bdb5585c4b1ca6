package app.jobbag.changeorders;

import app.jobbag.clients.ContactBook;
import app.jobbag.clients.ContactDetails;
import app.jobbag.clients.ContactId;
import app.jobbag.contactreports.Instructions;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Changes;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.Answers;
import app.jobbag.workorders.OrderCopies;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrderVerb;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Change orders as they are written: a copy of the order as it stands, of which only what differs is kept (WO-4). */
@Service
@Transactional
public class ChangeWriting {
    private static final int FURTHEST_YEARS = 10;

    private final ChangeBook book;
    private final OrderCopies copies;
    private final ContactBook contacts;
    private final Instructions instructions;
    private final Measures measures;

    /** What a change is held against. */
    @Component("changeMeasures")
    record Measures(WorkingDays days, BilledAlready billed) {}

    ChangeWriting(
            ChangeBook book, OrderCopies copies, ContactBook contacts, Instructions instructions, Measures measures) {
        this.book = book;
        this.copies = copies;
        this.contacts = contacts;
        this.instructions = instructions;
        this.measures = measures;
    }

    /** @throws Refused when the order is not issued or has ended, or nothing differs */
    public ChangeOrderId begin(SignedIn who, OrderId id, ChangeDraft draft) {
        OrderDetails order = book.order(who, Action.ORDER_WRITE, id);
        refuseOthers(order, draft);
        refusePast(who, draft.deliveryDate(), order.deliveryDate());
        ChangeOrder change = new ChangeOrder(order, text(order, draft, order.answers()), who, book.now());
        if (draft.instruction() != null) {
            change.cameFrom(draft.instruction());
        }
        book.add(change);
        book.note(change, "begun");
        if (draft.instruction() != null) {
            instructions.turnedIntoChange(who, draft.instruction(), change.id().value(), order.name());
        }
        return change.id();
    }

    /** Written anew against the order as it stands by now. */
    public void write(SignedIn who, ChangeOrderId id, int version, ChangeDraft draft) {
        ChangeBook.Found found = book.find(who, Action.ORDER_WRITE, id);
        refuseOthers(found.order(), draft);
        Words before = Words.of(found.change().text());
        if (!Objects.equals(draft.deliveryDate(), before.deliveryDate())) {
            refusePast(who, draft.deliveryDate(), found.order().deliveryDate());
        }
        Answers kept = found.change().text().difference().on(found.order().answers());
        found.change().write(text(found.order(), draft, kept), version);
        book.note(
                found.change(),
                "written",
                Changes.between(before, Words.of(found.change().text())),
                null);
    }

    /** In words fit for its history; the answers stand on its page. */
    private record Words(String why, Money money, @Nullable LocalDate deliveryDate) {
        static Words of(ChangeText text) {
            return new Words(text.why(), text.effect().money(), text.deliveryDate());
        }
    }

    private ChangeText text(OrderDetails order, ChangeDraft draft, Answers kept) {
        if (!order.status().allows(OrderVerb.AMEND)) {
            throw new Refused("changeorders.refused.orderEnded");
        }
        Difference difference = Difference.between(order.answers(), copies.resolved(order, draft.answers(), kept));
        LocalDate day = draft.deliveryDate();
        int later = day == null ? 0 : measures.days().between(order, near(day, order));
        refuseUnfit(order, draft);
        ChangeText text = ChangeText.of(order, draft, difference, later);
        if (text.isNothing()) {
            throw new Refused("changeorders.refused.nothing");
        }
        return text;
    }

    private void refuseUnfit(OrderDetails order, ChangeDraft draft) {
        if (!draft.money().currency().equals(order.currency())) {
            throw new Refused("workorders.refused.currency", order.currency().getCurrencyCode()).at("money");
        }
        Money estimate = order.estimate();
        Money least = estimate == null ? draft.money() : estimate.plus(draft.money());
        if (least.isNegative()) {
            throw new Refused("changeorders.refused.belowNothing").at("money");
        }
        if (draft.money().isNegative()) {
            measures.billed().require(order, least, "money");
        }
        refuseStranger(order, draft.askedBy(), "askedBy");
        refuseStranger(order, draft.signer(), "signer");
    }

    private void refuseStranger(OrderDetails order, @Nullable ContactId id, String field) {
        if (id != null) {
            ContactDetails contact = contacts.details(id);
            if (!contact.client().equals(order.client())) {
                throw new Refused("changeorders.refused.stranger").at(field);
            }
        }
    }

    /** In the day of whoever writes it; a day that was agreed and has passed meanwhile stays as it is. */
    private void refusePast(SignedIn who, @Nullable LocalDate day, @Nullable LocalDate agreed) {
        if (day != null && !day.equals(agreed) && day.isBefore(LocalDate.ofInstant(book.now(), who.zone()))) {
            throw new Refused("changeorders.refused.past").at("deliveryDate");
        }
    }

    private static LocalDate near(LocalDate day, OrderDetails order) {
        LocalDate before = Objects.requireNonNullElse(order.deliveryDate(), day);
        if (day.isBefore(before.minusYears(FURTHEST_YEARS)) || day.isAfter(before.plusYears(FURTHEST_YEARS))) {
            throw new Refused("changeorders.refused.farOff").at("deliveryDate");
        }
        return day;
    }

    /** Another client's instruction does not exist here. */
    private void refuseOthers(OrderDetails order, ChangeDraft draft) {
        if (draft.instruction() != null
                && !instructions.draft(draft.instruction()).client().equals(order.client())) {
            throw new NotFound();
        }
    }
}
