package app.jobbag.dossier.web;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientRegister;
import app.jobbag.dossier.DocumentKind;
import app.jobbag.dossier.OriginalDetails;
import app.jobbag.dossier.OriginalId;
import app.jobbag.dossier.Originals;
import app.jobbag.files.PaperDetails;
import app.jobbag.files.PaperReads;
import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.NotFound;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailEntry;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.PeopleRegister;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Options;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrderRegister;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts the pages of paper originals together, each in one read transaction. */
@Component
class OriginalPage {
    private final Originals originals;
    private final Owners owners;
    private final Behind behind;
    private final Options options;
    private final Clock clock;

    OriginalPage(Originals originals, Owners owners, Behind behind, Options options, Clock clock) {
        this.originals = originals;
        this.owners = owners;
        this.behind = behind;
        this.options = options;
        this.clock = clock;
    }

    /** What originals hang on. */
    @Component("originalOwners")
    record Owners(OrderRegister orders, ClientRegister clients, AccessPolicy policy) {}

    /** History, labels, people to lend to. */
    @Component("originalBehind")
    record Behind(Trail trail, PaperReads papers, PeopleRegister people, Reads reads) {}

    /** What it belongs to, as the page calls it. */
    public record Names(String client, @Nullable String order) {}

    private static final String NAMES = """
            select c.legal_name as client, concat_ws(' ', o.number, o.title) as "order" from paper_original p
            join client c on c.id = p.client_id left join work_order o on o.client_id = p.client_id and o.id = p.order_id
            where p.id = ?""";

    /** Whether the person may register what is the client's at large. */
    @Transactional(readOnly = true)
    public boolean mayRegister(SignedIn who, ClientId client) {
        return owners.policy().permits(who, Action.CLIENT_PAPER, Guarded.client(client.value()));
    }

    @Transactional(readOnly = true)
    public OriginalDetails show(SignedIn who, OriginalId id, Model model) {
        Later<List<PaperDetails>> labels =
                behind.papers().of(List.of("original"), Query.of("select ?::uuid", id.value()));
        Later<List<TrailEntry>> history = behind.trail().later("original", id.value());
        Later<Optional<Names>> names = behind.reads().row(Names.class, Query.of(NAMES, id.value()));
        OriginalDetails original = originals.show(who, id);
        model.addAttribute("original", original);
        model.addAttribute("names", names.get().orElseThrow(NotFound::new));
        model.addAttribute("writes", originals.mayWrite(who, original));
        model.addAttribute("late", isLate(who, original));
        model.addAttribute("labels", labels.get());
        model.addAttribute("history", history.get());
        return original;
    }

    /** For a page that changes it. */
    @Transactional(readOnly = true)
    public OriginalDetails open(SignedIn who, OriginalId id, Model model) {
        OriginalDetails original = originals.show(who, id);
        if (!originals.mayWrite(who, original)) {
            throw new NotFound();
        }
        model.addAttribute("original", original);
        kinds(model);
        return original;
    }

    /** The order that one is registered for. */
    @Transactional(readOnly = true)
    public void ofOrder(SignedIn who, OrderId id, Model model) {
        OrderDetails order = owners.orders().show(who, id);
        owners.policy().require(who, Action.DOSSIER_WRITE, order);
        owner("/workorders/" + id.value(), "/dossier", order.name(), model);
    }

    /** The client whose it is, of no order. */
    @Transactional(readOnly = true)
    public void ofClient(SignedIn who, ClientId client, Model model) {
        owners.policy().require(who, Action.CLIENT_PAPER, Guarded.client(client.value()));
        owner("/clients/" + client.value(), "", owners.clients().details(client).legalName(), model);
    }

    private void owner(String owner, String page, String name, Model model) {
        model.addAttribute("owner", owner);
        model.addAttribute("back", owner + page);
        model.addAttribute("about", name);
        kinds(model);
    }

    /** To whom it may be lent. */
    @Transactional(readOnly = true)
    public LoanForm loan(SignedIn who, OriginalId id, Model model) {
        OriginalDetails original = open(who, id, model);
        model.addAttribute(
                "people",
                Options.from(
                        behind.people().active(), p -> p.id().value().toString(), p -> p.name() + ", " + p.title()));
        return LoanForm.of(original.version(), today(who));
    }

    private void kinds(Model model) {
        model.addAttribute("kinds", options.of(DocumentKind.values(), "dossier.kind."));
    }

    private boolean isLate(SignedIn who, OriginalDetails original) {
        LocalDate due = original.dueOn();
        return due != null && due.isBefore(today(who));
    }

    private LocalDate today(SignedIn who) {
        return LocalDate.now(clock.withZone(who.zone()));
    }
}
