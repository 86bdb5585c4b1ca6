package app.jobbag.rights;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ContactId;
import app.jobbag.clients.ProjectId;
import app.jobbag.closing.ClosingCardId;
import app.jobbag.files.PaperId;
import app.jobbag.kernel.Id;
import app.jobbag.meetings.MinutesId;
import app.jobbag.meetings.MinutesWriting;
import app.jobbag.signoffs.SignatureRequestId;
import app.jobbag.staff.Discipline;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.lists.SavedViews;
import app.jobbag.workorders.OrderId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Makes clients with one object of each kind that a route can name, through the public services. */
@Component
class Worlds {
    private final ClientsCast cast;
    private final WorkObjects work;
    private final MeetingObjects meetings;
    private final MoneyObjects money;
    private final Proofs proofs;

    Worlds(ClientsCast cast, WorkObjects work, MeetingObjects meetings, MoneyObjects money, Proofs proofs) {
        this.cast = cast;
        this.work = work;
        this.meetings = meetings;
        this.money = money;
        this.proofs = proofs;
    }

    @Component
    record Proofs(ProofObjects objects, MinutesWriting writing, SavedViews views) {}

    /** The client whose every word is a canary, and a wall between it and a client of the walled manager. */
    World canary(Map<Cast, SignedIn> people) {
        Crew crew = crew(
                people.get(Cast.AE),
                people.get(Cast.LEAD),
                people.get(Cast.CONTRIBUTOR),
                people.get(Cast.FINANCE),
                word -> word);
        cast.putOnTeam(crew.client(), people.get(Cast.IDLE));
        ClientId rival = cast.client("Bodegas Rival");
        cast.putOnTeam(rival, people.get(Cast.WALLED));
        cast.wall(crew.client(), rival);
        return furnish(crew);
    }

    /** Another client, with other people. */
    World other(Map<Cast, SignedIn> people) {
        return furnish(crew(
                people.get(Cast.AE_ELSEWHERE),
                cast.person("Luis Ortega", Set.of(Discipline.CREATIVE), Role.LEAD),
                cast.person("Nuria Vega", Set.of(), Role.CONTRIBUTOR),
                people.get(Cast.FINANCE),
                word -> "sparrow" + word.length()));
    }

    private Crew crew(SignedIn ae, SignedIn lead, SignedIn contributor, SignedIn finance, UnaryOperator<String> word) {
        ClientId client = cast.client(word.apply(Canary.CLIENT.word()));
        cast.putOnTeam(client, ae);
        cast.putOnTeam(client, lead);
        cast.putOnTeam(client, contributor);
        ContactId contact = cast.contact(client, word.apply(Canary.CONTACT.word()));
        return new Crew(client, contact, ae, lead, contributor, finance, word);
    }

    private World furnish(Crew crew) {
        money.agency(crew);
        Map<Class<?>, Id> objects = new HashMap<>();
        Map<String, Id> special = new HashMap<>();
        put(objects, crew.client());
        put(objects, crew.contact());
        put(objects, cast.person("Victor Soto", Set.of(), Role.CONTRIBUTOR).id());
        ProjectId project = work.project(crew);
        put(objects, project);
        OrderId order = work.issued(crew, project);
        put(objects, order);
        put(objects, work.time(crew, order));
        put(objects, work.expense(crew, order));
        meet(crew, objects);
        put(objects, proofs.objects().uploaded(crew, order));
        put(objects, proofs.objects().file(crew));
        bill(crew, project, objects, special);
        SignatureRequestId asked = proofs.objects().withTheClient(crew, order);
        put(objects, asked);
        String name = crew.word(Canary.CLIENT) + asked.value();
        String address = "/clients?client=" + crew.client().value();
        UUID view = cast.as(crew.ae(), () -> proofs.views().save("clients", name, address, true));
        UUID letter = proofs.objects().letter(crew, asked).id();
        return new World(
                crew,
                Map.copyOf(objects),
                Map.copyOf(special),
                Map.of("/views/", view, "/deliveries/", letter),
                proofs.objects().token(crew, asked));
    }

    private void meet(Crew crew, Map<Class<?>, Id> objects) {
        put(objects, meetings.planned(crew));
        put(objects, meetings.minutes(crew));
        MinutesId circulated = meetings.circulated(crew);
        put(objects, meetings.item(crew, circulated));
        PaperId paper = cast.as(
                crew.ae(), () -> proofs.writing().show(crew.ae(), circulated).paper());
        put(objects, Objects.requireNonNull(paper));
    }

    private void bill(Crew crew, ProjectId project, Map<Class<?>, Id> objects, Map<String, Id> special) {
        OrderId delivered = work.issued(crew, project);
        work.time(crew, delivered);
        put(objects, money.waiting(crew, delivered));
        OrderId[] closed = new OrderId[3];
        for (int i = 0; i < closed.length; i++) {
            closed[i] = work.issued(crew, project);
            work.time(crew, closed[i]);
            ClosingCardId card = money.closed(crew, closed[i]);
            special.put("/closing/{id}/settlement", card);
            special.put("/closing/{id}/reopening", card);
        }
        put(objects, money.request(crew, closed[0]));
        put(objects, money.draft(crew, closed[1]));
        special.put("/invoices/{id}/payments", money.issued(crew, closed[2]));
    }

    private static void put(Map<Class<?>, Id> objects, Id id) {
        objects.put(id.getClass(), id);
    }
}
