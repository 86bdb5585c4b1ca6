package app.jobbag.deliverables;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ContactId;
import app.jobbag.clients.Duty;
import app.jobbag.clients.TeamBook;
import app.jobbag.files.FileReception;
import app.jobbag.files.Received;
import app.jobbag.files.Upload;
import app.jobbag.kernel.Ids;
import app.jobbag.signoffs.Device;
import app.jobbag.signoffs.Refusal;
import app.jobbag.signoffs.RequestDetails;
import app.jobbag.signoffs.SignatureRequestId;
import app.jobbag.signoffs.Signing;
import app.jobbag.signoffs.SigningCast;
import app.jobbag.signoffs.SigningScene;
import app.jobbag.staff.Discipline;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderDecisions;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrderRegister;
import app.jobbag.workorders.OrdersFixture;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;

/** An issued order of Peñafiel that Nuria works on; Luis leads, Ana keeps the account, Marta signs for the client. */
@Component
public class DeliverableScene {
    private final BeanFactory beans;
    private final SigningCast cast;
    private final FileReception reception;
    private final DeliverableRegister register;
    private final Routing routing;

    DeliverableScene(
            BeanFactory beans,
            SigningCast cast,
            FileReception reception,
            DeliverableRegister register,
            Routing routing) {
        this.beans = beans;
        this.cast = cast;
        this.reception = reception;
        this.register = register;
        this.routing = routing;
    }

    /** Everybody of one scene, and the order. */
    public record Roles(
            SignedIn manager,
            SignedIn nuria,
            SignedIn luis,
            SignedIn ana,
            ClientId client,
            ContactId marta,
            OrderId order) {
        public SigningScene.Roles signers() {
            return new SigningScene.Roles(manager, luis, ana, client, marta);
        }

        /** The same people on another order. */
        public Roles on(OrderId other) {
            return new Roles(manager, nuria, luis, ana, client, marta, other);
        }
    }

    public Roles roles() {
        return roles(Locale.ENGLISH, Locale.forLanguageTag("es"));
    }

    /** The people of the agency, and the contact, with a language each. */
    public Roles roles(Locale agency, Locale contact) {
        SignedIn manager = cast.person(agency, "Rosa Prieto", Role.MANAGER);
        SignedIn nuria = cast.person(agency, "Nuria Vega", Role.CONTRIBUTOR, Discipline.CREATIVE);
        SignedIn luis = cast.person(agency, "Luis Ortega", Role.LEAD, Discipline.CREATIVE);
        SignedIn ana = cast.person(agency, "Ana Ruiz", Role.AE);
        ClientId client = cast.client(manager, nuria, luis, ana);
        ContactId marta = cast.contact(manager, client, "Marta Gil", contact);
        return new Roles(manager, nuria, luis, ana, client, marta, issued(client, nuria, luis, ana));
    }

    public DeliverableDraft draft(Roles roles, String title) {
        return new DeliverableDraft(
                title,
                List.of(
                        new StepDraft("Design", roles.nuria().id()),
                        new StepDraft("Creative direction", roles.luis().id()),
                        new StepDraft("Account", roles.ana().id())),
                "Client",
                roles.marta());
    }

    public DeliverableId planned(Roles roles, String title) {
        return planned(roles, draft(roles, title));
    }

    public DeliverableId planned(Roles roles, DeliverableDraft draft) {
        return as(roles.ana(), () -> register.plan(roles.ana(), roles.order(), draft));
    }

    public DeliverableId uploaded(Roles roles, String title) {
        DeliverableId id = planned(roles, title);
        upload(roles, id);
        return id;
    }

    public DeliverableId uploaded(Roles roles, String title, String name, byte[] bytes) {
        DeliverableId id = planned(roles, title);
        upload(roles.nuria(), roles, id, reception.receive(new Upload(name, () -> new ByteArrayInputStream(bytes))));
        return id;
    }

    public void upload(Roles roles, DeliverableId id) {
        uploadAs(roles.nuria(), roles, id);
    }

    public void uploadAs(SignedIn who, Roles roles, DeliverableId id) {
        upload(who, roles, id, received("Versión " + Ids.next()));
    }

    public void upload(SignedIn who, Roles roles, DeliverableId id, Received file) {
        int version = details(roles, id).version();
        as(who, () -> {
            routing.upload(who, id, version, file, "");
            return id;
        });
    }

    public void sign(Roles roles, SignedIn who, DeliverableId id) {
        int version = request(roles, id).version();
        as(who, () -> {
            routing.sign(who, id, SigningScene.statement(version, who.name(), null));
            return id;
        });
    }

    public void sendBack(Roles roles, SignedIn who, DeliverableId id) {
        int version = request(roles, id).version();
        as(who, () -> {
            routing.sendBack(who, id, new Refusal(version, "Wrong phone number", Device.of("192.0.2.7", "Firefox")));
            return id;
        });
    }

    /** Every inner step has signed the newest version. */
    public SignatureRequestId withTheClient(Roles roles, DeliverableId id) {
        sign(roles, roles.nuria(), id);
        sign(roles, roles.luis(), id);
        sign(roles, roles.ana(), id);
        return request(roles, id).id();
    }

    public RequestDetails request(Roles roles, DeliverableId id) {
        Signing signing = beans.getBean(Signing.class);
        return as(
                roles.ana(),
                () -> signing.details(details(roles, id).newest().orElseThrow().request()));
    }

    public DeliverableDetails details(Roles roles, DeliverableId id) {
        return as(roles.ana(), () -> register.show(roles.ana(), id));
    }

    public OrderDetails order(Roles roles) {
        return as(roles.ana(), () -> beans.getBean(OrderRegister.class).details(roles.order()));
    }

    public Received received(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return reception.receive(new Upload("cartel.txt", () -> new ByteArrayInputStream(bytes)));
    }

    /** A picture, as far as its first bytes tell. */
    public Received picture() {
        byte[] bytes = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");
        return reception.receive(new Upload("cartel.png", () -> new ByteArrayInputStream(bytes)));
    }

    /** Another contributor of the client's team. */
    public SignedIn onTheTeam(Roles roles, String name) {
        return onTheTeam(roles, cast.person(name, Role.CONTRIBUTOR));
    }

    public SignedIn onTheTeam(Roles roles, SignedIn person) {
        as(roles.manager(), () -> {
            beans.getBean(TeamBook.class).put(roles.manager(), roles.client(), person.id(), Duty.CONTRIBUTOR);
            return person;
        });
        return person;
    }

    public void offTheTeam(Roles roles, SignedIn person) {
        as(roles.manager(), () -> {
            beans.getBean(TeamBook.class).remove(roles.manager(), roles.client(), person.id());
            return person;
        });
    }

    /** Whether a mail about the newest version's request, of a title that begins so, went to that person. */
    boolean mailed(Roles roles, DeliverableId id, String title, String name) {
        return beans
                .getBean(SigningScene.class)
                .mails(roles.signers(), request(roles, id).id())
                .stream()
                .anyMatch(mail ->
                        mail.title().startsWith(title) && mail.recipientName().equals(name));
    }

    public <T> T as(SignedIn who, Supplier<T> work) {
        return cast.as(who, work);
    }

    private OrderId issued(ClientId client, SignedIn nuria, SignedIn luis, SignedIn ana) {
        OrderRegister orders = beans.getBean(OrderRegister.class);
        OrderDecisions decisions = beans.getBean(OrderDecisions.class);
        OrderId id = new OrdersFixture(beans).aSubmitted(ana, client);
        as(luis, () -> {
            decisions.issue(luis, id, orders.details(id).version());
            return id;
        });
        as(luis, () -> {
            orders.assign(luis, id, orders.details(id).version(), Set.of(nuria.id()));
            return id;
        });
        return id;
    }
}
