package app.jobbag.dossier;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Changes;
import app.jobbag.staff.Action;
import app.jobbag.staff.PeopleRegister;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderId;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of paper originals: registered with a label, put elsewhere, lent and taken back. */
@Service
@Transactional
public class Originals {
    private static final String SEPARATORS = "[\\s-]";
    private static final int HALF = 5;

    private final OriginalRows rows;
    private final OriginalDesk desk;
    private final Labels labels;
    private final PeopleRegister people;

    Originals(OriginalRows rows, OriginalDesk desk, Labels labels, PeopleRegister people) {
        this.rows = rows;
        this.desk = desk;
        this.labels = labels;
        this.people = people;
    }

    public OriginalId register(SignedIn who, OrderId id, OriginalDraft draft) {
        OrderDetails order = desk.order(who, id);
        return register(who, order.client(), id, draft);
    }

    /** What is the client's at large, of no order. */
    public OriginalId register(SignedIn who, ClientId client, OriginalDraft draft) {
        desk.require(who, Action.CLIENT_PAPER, Guarded.client(client.value()));
        return register(who, client, null, draft);
    }

    private OriginalId register(SignedIn who, ClientId client, @Nullable OrderId order, OriginalDraft draft) {
        Original original = rows.save(new Original(client, order, draft, who, desk.now()));
        OriginalDetails details = original.details();
        labels.freeze(details);
        desk.note(
                details,
                "registered",
                Changes.none().with("place", null, draft.place().line()));
        return details.id();
    }

    public void change(SignedIn who, OriginalId id, int version, OriginalDraft draft) {
        Original original = find(who, Action.DOSSIER_WRITE, id);
        OriginalDraft before = original.details().what();
        original.change(draft, version);
        desk.note(
                original.details(),
                "changed",
                Changes.none()
                        .with("title", before.title(), draft.title())
                        .with("kind", before.kind(), draft.kind())
                        .with("place", before.place().line(), draft.place().line()));
    }

    /**
     * @param person of the agency, or null
     * @param name of somebody else; not read where a person is given
     */
    public record To(@Nullable PersonId person, String name, LocalDate until) {}

    public void lend(SignedIn who, OriginalId id, int version, To to) {
        Original original = find(who, Action.DOSSIER_WRITE, id);
        if (to.until().isBefore(desk.today(who))) {
            throw new Refused("dossier.refused.past").at("until");
        }
        String name = to.person() == null
                ? to.name().strip()
                : people.details(to.person()).name();
        if (name.isEmpty()) {
            throw new Refused("dossier.refused.nobody").at("person");
        }
        Original.Borrower borrower =
                new Original.Borrower(to.person() == null ? null : to.person().value(), name, to.until());
        original.lend(borrower, who, desk.now(), version);
        desk.note(
                original.details(),
                "lent",
                Changes.none().with("lentTo", null, name).with("due", null, to.until()));
    }

    public void takeBack(SignedIn who, OriginalId id, int version) {
        Original original = find(who, Action.DOSSIER_WRITE, id);
        String from = original.details().lentTo();
        original.takeBack(version);
        desk.note(original.details(), "returned", Changes.none().with("lentTo", from, null));
    }

    @Transactional(readOnly = true)
    public OriginalDetails show(SignedIn who, OriginalId id) {
        return find(who, Action.ORDER_SEE, id).details();
    }

    /** Whether the person may change it. */
    @Transactional(readOnly = true)
    public boolean mayWrite(SignedIn who, OriginalDetails original) {
        return desk.permits(who, Action.DOSSIER_WRITE, original);
    }

    /** By its code, as it is read from a label or typed: with or without the hyphen, in small letters too. */
    @Transactional(readOnly = true)
    public Optional<OriginalId> byCode(SignedIn who, String typed) {
        String letters = typed.replaceAll(SEPARATORS, "").toUpperCase(Locale.ROOT);
        return letters.length() == 2 * HALF
                ? rows.findByCode(letters.substring(0, HALF) + "-" + letters.substring(HALF))
                        .map(Original::details)
                        .filter(found -> desk.permits(who, Action.ORDER_SEE, found))
                        .map(OriginalDetails::id)
                : Optional.empty();
    }

    private Original find(SignedIn who, Action action, OriginalId id) {
        Original original = rows.findById(id.value()).orElseThrow(NotFound::new);
        if (!desk.permits(who, action, original.details())) {
            throw new NotFound();
        }
        return original;
    }
}
