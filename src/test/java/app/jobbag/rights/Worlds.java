package app.jobbag.rights;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ContactId;
import app.jobbag.clients.ProjectId;
import app.jobbag.clients.Seniority;
import app.jobbag.deliverables.DeliverableId;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.kernel.Id;
import app.jobbag.signoffs.SignatureRequestId;
import app.jobbag.staff.AbsenceDraft;
import app.jobbag.staff.Absences;
import app.jobbag.staff.Discipline;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Drafts;
import app.jobbag.ui.lists.SavedViews;
import app.jobbag.workorders.OrderId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes clients with one object of each kind that a route can name, through the public services. */
@Component
class Worlds {
    private static final int CLOSED_ORDERS = 11;

    private final ClientsCast cast;
    private final WorkObjects work;
    private final MeetingWorld meetings;
    private final MoneyObjects money;
    private final Proofs proofs;

    Worlds(ClientsCast cast, WorkObjects work, MeetingWorld meetings, MoneyObjects money, Proofs proofs) {
        this.cast = cast;
        this.work = work;
        this.meetings = meetings;
        this.money = money;
        this.proofs = proofs;
    }

    @Component
    record Proofs(
            ProofObjects objects,
            Signatures signatures,
            PaperObjects onPaper,
            Typed typed,
            InvitationObjects invitations,
            DossierObjects dossier) {}

    /** What people keep for themselves, and what is asked of a contact about minutes. */
    @Component("rightsTyped")
    record Typed(
            SavedViews views,
            Drafts drafts,
            Absences absences,
            ConfirmationObjects minutes,
            ImportObjects imports,
            BankObjects bank,
            CollectionObjects collection,
            WeeklyObjects weekly) {
        /** In days that no test comes to. */
        UUID away(ClientsCast cast, SignedIn person, SignedIn deputy) {
            int others = cast.as(person, () -> absences.around(person.id())).size();
            LocalDate far = LocalDate.of(2040, 1, 2).plusDays(others);
            return cast.as(person, () -> absences.set(person, person.id(), new AbsenceDraft(far, far, deputy.id())));
        }
    }

    /** The client whose every word is a canary, and a wall between it and a client of the walled manager. */
    World canary(Map<Cast, SignedIn> people) {
        Crew crew = crew(
                people.get(Cast.AE),
                people.get(Cast.LEAD),
                people.get(Cast.CONTRIBUTOR),
                people.get(Cast.FINANCE),
                word -> word);
        cast.putOnTeam(crew.client(), people.get(Cast.IDLE));
        ClientId rival = rival(crew);
        cast.putOnTeam(rival, people.get(Cast.WALLED));
        return furnish(crew, rival, people.get(Cast.MANAGER));
    }

    /** Another client, with other people. */
    World other(Map<Cast, SignedIn> people) {
        Crew crew = crew(
                people.get(Cast.AE_ELSEWHERE),
                cast.person("Luis Ortega", Set.of(Discipline.CREATIVE), Role.LEAD),
                cast.person("Nuria Vega", Set.of(), Role.CONTRIBUTOR),
                people.get(Cast.FINANCE),
                Canary::harmless);
        return furnish(crew, rival(crew), people.get(Cast.MANAGER));
    }

    private Crew crew(SignedIn ae, SignedIn lead, SignedIn contributor, SignedIn finance, UnaryOperator<String> word) {
        ClientId client = cast.client(word.apply(Canary.CLIENT.word()));
        cast.putOnTeam(client, ae);
        cast.putOnTeam(client, lead);
        cast.putOnTeam(client, contributor);
        ContactId contact = cast.contact(client, word.apply(Canary.CONTACT.word()));
        return new Crew(client, contact, ae, lead, contributor, finance, word);
    }

    void wall(World world) {
        cast.wall(world.crew().client(), new ClientId(world.untyped().get("{other}")));
    }

    private ClientId rival(Crew crew) {
        ClientId rival = cast.client("Bodegas Rival");
        cast.wall(crew.client(), rival);
        return rival;
    }

    private World furnish(Crew crew, ClientId rival, SignedIn manager) {
        money.agency(crew);
        Map<Class<?>, Id> objects = new HashMap<>();
        Map<String, List<Id>> special = new HashMap<>();
        proofs.typed().imports().furnish(manager, objects, special);
        put(objects, crew.client());
        put(objects, crew.contact());
        SignedIn member = cast.person("Victor Soto", Set.of(), Role.CONTRIBUTOR);
        cast.putOnTeam(crew.client(), member);
        put(objects, member.id());
        ProjectId project = work.project(crew);
        put(objects, project);
        OrderId order = work.issued(crew, project);
        put(objects, order);
        work.changes().furnish(crew, work.issued(crew, project), objects, special);
        work.schedules().furnish(crew, project, objects, special);
        work.estimated(new EstimateObjects.Place(crew, project, manager), objects, special);
        put(objects, work.time(crew, order));
        work.spend(crew, order, objects, special);
        work.plan(crew, order, objects, special);
        special.put("/p/minutes/{id}/file", List.of(meetings.meet(crew, objects, special)));
        put(objects, proofs.objects().uploaded(crew, order));
        put(objects, proofs.objects().file(crew));
        proofs.dossier().furnish(crew, order, objects, special);
        put(objects, proofs.objects().marked(crew, order));
        special.put("POST /marks/{id}", List.of(proofs.objects().marked(crew, order)));
        put(objects, proofs.objects().erred(crew, order));
        List<Id> pictured = List.of(proofs.objects().pictured(crew, order));
        stand(
                special,
                pictured,
                "/deliverables/{id}/versions/{position}/pages/{page}",
                "/deliverables/{id}/difference");
        meetings.reports().furnish(crew, objects, special);
        proofs.typed().weekly().furnish(crew, objects, special);
        bill(crew, project, objects, special);
        SignatureRequestId asked = proofs.objects().withTheClient(crew, order);
        put(objects, asked);
        SignatureRequestId signed = proofs.objects().withTheClient(crew, order);
        proofs.signatures().sign(crew, signed);
        stand(special, List.of(signed), "/p/documents/{id}/receipt", "/p/documents/{id}/sealed");
        special.putAll(proofs.objects().markable(crew, order));
        proofs.onPaper().waiting(crew, order).forEach(each -> put(objects, each));
        for (String end : List.of("confirmation", "rejection")) {
            special.put(
                    "/paper-signatures/{signer}/scans/{scan}/" + end,
                    proofs.onPaper().waiting(crew, order));
        }
        work.begun(crew, project, special);
        special.put("/deliverables/{id}/withdrawal", List.of(proofs.objects().uploaded(crew, order)));
        special.put(
                "/deliverables/{id}/steps/{position}/handover",
                List.of(proofs.objects().uploaded(crew, order)));
        special.put("POST /deliverables/{id}", List.of(proofs.objects().planned(crew, order)));
        World.Asked signatures = asked(crew, order, asked);
        special.putAll(proofs.typed().minutes().asked(crew));
        Map<String, UUID> untyped = untyped(crew, rival, asked);
        untyped.put("/profile/absences/", proofs.typed().away(cast, crew.ae(), crew.contributor()));
        untyped.put(
                "/comments/", objects.get(app.jobbag.meetings.MeetingId.class).value());
        untyped.put("{absence}", proofs.typed().away(cast, member, crew.contributor()));
        World.Invited invited = proofs.invitations().make(crew, special, untyped);
        return new World(crew, Map.copyOf(objects), Map.copyOf(special), Map.copyOf(untyped), signatures, invited);
    }

    private Map<String, UUID> untyped(Crew crew, ClientId rival, SignatureRequestId asked) {
        String name = crew.word(Canary.CLIENT) + asked.value();
        String address = "/clients?client=" + crew.client().value();
        UUID view = cast.as(crew.ae(), () -> proofs.typed().views().save("clients", name, address, true));
        cast.as(crew.ae(), () -> proofs.typed().drafts().keep("clients-new", "legalName=" + crew.word(Canary.CLIENT)));
        UUID worker = crew.contributor().id().value();
        UUID letter = proofs.signatures().letter(crew, asked).id();
        Map<String, UUID> found = new HashMap<>(Map.of("/views/", view, "/deliveries/", letter));
        List.of("{other}", "other").forEach(each -> found.put(each, rival.value()));
        List.of("steps[0].person", "people", "successor", "deputy").forEach(each -> found.put(each, worker));
        return found;
    }

    /** Each step waits for its person; a colleague of the contact is asked about something else. */
    private World.Asked asked(Crew crew, OrderId order, SignatureRequestId asked) {
        DeliverableId lead = proofs.objects().signedBy(crew, order, List.of(crew.contributor()));
        DeliverableId ae = proofs.objects().signedBy(crew, order, List.of(crew.contributor(), crew.lead()));
        ContactId pilar = cast.contact(crew.client(), "Pilar Sanz", Seniority.OPERATIONAL);
        Crew colleagues = crew.with(pilar, Canary::harmless);
        SignatureRequestId theirs = proofs.objects().withTheClient(colleagues, order);
        return new World.Asked(
                Map.of(Cast.LEAD, lead, Cast.AE, ae),
                proofs.signatures().token(crew, asked),
                pilar,
                proofs.signatures().token(colleagues, theirs));
    }

    private void bill(Crew crew, ProjectId project, Map<Class<?>, Id> objects, Map<String, List<Id>> special) {
        put(objects, money.waiting(crew, worked(crew, project)));
        List<Id> blocked = List.of(money.waiting(crew, work.issued(crew, project)));
        stand(special, blocked, "/closing/{id}/waivers", "/closing/{id}/waivers/new");
        List<OrderId> closed = Stream.generate(() -> worked(crew, project))
                .limit(CLOSED_ORDERS)
                .toList();
        List<Id> card =
                closed.stream().<Id>map(each -> money.closed(crew, each)).toList();
        stand(special, card, "/closing/{id}/settlement", "/closing/{id}/reopening", "/closing/{id}/reopening/new");
        put(objects, money.request(crew, closed.get(0)));
        put(objects, money.draft(crew, closed.get(1)));
        special.put("POST /invoices/{id}", List.of(closed.get(1)));
        stand(special, List.of(money.issued(crew, closed.get(2))), MoneyObjects.ISSUED);
        special.putAll(money.creditable(crew, closed.get(6)));
        put(objects, money.credited(crew, closed.get(5)));
        proofs.typed().bank().furnish(crew, money.issued(crew, closed.get(7)), objects, special);
        List<InvoiceId> owed =
                closed.stream().skip(8).map(each -> money.issued(crew, each)).toList();
        proofs.typed().collection().furnish(crew, owed, objects, special);
        special.put("POST /payment-requests", List.of(closed.get(3)));
        special.put("POST /payment-requests/{id}", List.of(closed.get(4), money.returned(crew, closed.get(4))));
    }

    private OrderId worked(Crew crew, ProjectId project) {
        OrderId order = work.issued(crew, project);
        work.time(crew, order);
        return order;
    }

    private static void stand(Map<String, List<Id>> special, List<Id> objects, String... addresses) {
        Arrays.stream(addresses).forEach(each -> special.put(each, objects));
    }

    private static void put(Map<Class<?>, Id> objects, Id id) {
        objects.put(id.getClass(), id);
    }
}
