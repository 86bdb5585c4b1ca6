package app.jobbag.suppliers;

import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people at the suppliers. Their history is the supplier's. */
@Service
@Transactional
public class SupplierContactBook {
    private static final UUID NOT_YET = new UUID(0, 0);

    private final SupplierContacts contacts;
    private final SupplierRegister suppliers;
    private final AccessPolicy policy;
    private final Trail trail;
    private final Clock clock;

    SupplierContactBook(
            SupplierContacts contacts, SupplierRegister suppliers, AccessPolicy policy, Trail trail, Clock clock) {
        this.contacts = contacts;
        this.suppliers = suppliers;
        this.policy = policy;
        this.trail = trail;
        this.clock = clock;
    }

    public SupplierContactId add(SignedIn who, SupplierId supplier, SupplierContactDraft draft) {
        policy.require(who, Action.SUPPLIER_WRITE, suppliers.details(supplier));
        refuseTakenEmail(supplier, draft, NOT_YET);
        SupplierContact contact = contacts.saveAndFlush(new SupplierContact(supplier, draft, clock.instant()));
        note(contact, "contactAdded", Changes.none().with("contact", null, draft.name()));
        return contact.details().id();
    }

    public void change(SignedIn who, SupplierContactId id, int version, SupplierContactDraft draft) {
        SupplierContact contact = load(who, id);
        SupplierContactDetails before = contact.details();
        refuseTakenEmail(before.supplier(), draft, id.value());
        contact.change(draft, version);
        note(
                contact,
                "contactChanged",
                Changes.between(before.about(), contact.details().about()));
    }

    public void archive(SignedIn who, SupplierContactId id, int version) {
        SupplierContact contact = load(who, id);
        contact.archive(version, clock.instant());
        note(
                contact,
                "contactArchived",
                Changes.none().with("contact", contact.details().about().name(), null));
    }

    public void restore(SignedIn who, SupplierContactId id) {
        SupplierContact contact = load(who, id);
        contact.restore();
        note(
                contact,
                "contactRestored",
                Changes.none().with("contact", null, contact.details().about().name()));
    }

    @Transactional(readOnly = true)
    public SupplierContactDetails details(SupplierContactId id) {
        return contacts.findById(id.value()).orElseThrow(NotFound::new).details();
    }

    private SupplierContact load(SignedIn who, SupplierContactId id) {
        SupplierContact contact = contacts.findById(id.value()).orElseThrow(NotFound::new);
        policy.require(
                who, Action.SUPPLIER_WRITE, suppliers.details(contact.details().supplier()));
        return contact;
    }

    private void refuseTakenEmail(SupplierId supplier, SupplierContactDraft draft, UUID own) {
        if (contacts.existsBySupplierIdAndEmailAndIdNot(supplier.value(), draft.email(), own)) {
            throw new Refused("suppliers.refused.emailTaken").at("email");
        }
    }

    private void note(SupplierContact contact, String verb, Changes changes) {
        UUID supplier = contact.details().supplier().value();
        trail.note(TrailNote.of(SupplierRegister.SUBJECT, supplier, null, verb).changing(changes));
    }
}
