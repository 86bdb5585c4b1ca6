package app.jobbag.changeorders;

import app.jobbag.clients.ContactBook;
import app.jobbag.clients.ContactDetails;
import app.jobbag.clients.ContactId;
import app.jobbag.clients.Signable;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.numbers.Numbers;
import app.jobbag.platform.trail.Changes;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Change orders are handed in: to whoever decides within the agency, or to the client who signs. */
@Service
@Transactional
public class ChangeHanding {
    /** The series of their numbers. */
    static final String SERIES = "CO";

    private final ChangeBook book;
    private final ChangeScale scale;
    private final ChangePress press;
    private final Numbers numbers;
    private final Leaving leaving;

    /** What must be in order before it leaves. */
    @Component("changeLeaving")
    record Leaving(ChangeGuard guard, ContactBook contacts) {}

    ChangeHanding(ChangeBook book, ChangeScale scale, ChangePress press, Numbers numbers, Leaving leaving) {
        this.book = book;
        this.scale = scale;
        this.press = press;
        this.numbers = numbers;
        this.leaving = leaving;
    }

    /** @throws Refused when it is above the limit, or what it changes was changed by another one meanwhile */
    public void submit(SignedIn who, ChangeOrderId id, int version) {
        ChangeBook.Found found = book.find(who, Action.ORDER_WRITE, id);
        ChangeOrder change = found.change();
        change.refuseUnhandable(ChangeVerb.SUBMIT, version);
        scale.refuseOvertaken(found);
        Weighing weighing = scale.weigh(found);
        if (weighing.clientSigns()) {
            throw new Refused("changeorders.refused.needsClient");
        }
        change.submit(handed(who, found, weighing));
        note(change, "submitted");
    }

    /** @throws Refused as {@link #submit}, when another client is named, or the one who signs may not or can't be mailed */
    public void send(SignedIn who, ChangeOrderId id, int version) {
        ChangeBook.Found found = book.find(who, Action.ORDER_WRITE, id);
        ChangeOrder change = found.change();
        change.refuseUnhandable(ChangeVerb.SEND, version);
        scale.refuseOvertaken(found);
        refuseUnsignable(change.text().signer());
        leaving.guard().require(found);
        change.send(handed(who, found, scale.weigh(found).signed()));
        note(change, "sent");
    }

    /** Back to whoever writes it; it keeps its number. */
    public void recall(SignedIn who, ChangeOrderId id, int version) {
        ChangeBook.Found found = book.find(who, Action.ORDER_WRITE, id);
        found.change().recall(version);
        book.note(found.change(), "recalled");
    }

    private void refuseUnsignable(@Nullable ContactId signer) {
        if (signer == null) {
            throw new Refused("changeorders.refused.noSigner");
        }
        ContactDetails contact = leaving.contacts().details(signer);
        if (contact.archived() || !contact.signs().contains(Signable.ESTIMATE)) {
            throw new Refused("changeorders.refused.mayNotSign", contact.name());
        }
        if (!contact.mailConsent()) {
            throw new Refused("changeorders.refused.notMailed", contact.name());
        }
    }

    private Handed handed(SignedIn who, ChangeBook.Found found, Weighing weighing) {
        Instant now = book.now();
        String known = found.change().number();
        int year = now.atZone(ZoneOffset.UTC).getYear();
        String number = known == null ? "%s-%d-%04d".formatted(SERIES, year, numbers.next(SERIES, year)) : known;
        Submitted by = new Submitted(who.id().value(), who.name(), now);
        return new Handed(weighing, number, press.freeze(found, number, now), by);
    }

    private void note(ChangeOrder change, String verb) {
        book.note(change, verb, Changes.none().with("number", null, Objects.requireNonNull(change.number())), null);
    }
}
