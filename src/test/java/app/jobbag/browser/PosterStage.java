package app.jobbag.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.browser.SigningSteps.Signatory;
import app.jobbag.clients.ContactBook;
import app.jobbag.clients.ContactDetails;
import app.jobbag.clients.ContactId;
import app.jobbag.deliverables.DeliverableDraft;
import app.jobbag.deliverables.DeliverableId;
import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.deliverables.StepDraft;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.signoffs.SignatureCheck;
import app.jobbag.signoffs.SigningCast;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A poster on its way to its client's signature, and its people; everybody speaks the language of the story. */
@TestComponent
class PosterStage {
    private final Stage stage;
    private final DeliverableScene scene;
    private final SigningCast cast;
    private final ContactBook contacts;
    private final Proofs proofs;

    /** Where links and signatures are kept. */
    @TestComponent
    record Proofs(JdbcClient jdbc, SignatureCheck check) {}

    PosterStage(Stage stage, DeliverableScene scene, SigningCast cast, ContactBook contacts, Proofs proofs) {
        this.stage = stage;
        this.scene = scene;
        this.cast = cast;
        this.contacts = contacts;
        this.proofs = proofs;
    }

    /** What is to be signed, and by whom. */
    record Poster(DeliverableScene.Roles roles, DeliverableId id, String title) {
        String path() {
            return "/deliverables/" + id.value();
        }
    }

    Poster planned(Language language, String title) {
        Locale locale = language.locale();
        return planned(language, scene.roles(locale, locale), title);
    }

    /** What an order that is there already delivers. */
    Poster planned(Language language, DeliverableScene.Roles roles, String title) {
        DeliverableDraft draft = new DeliverableDraft(
                title,
                List.of(
                        new StepDraft(
                                language.text("ui.capacity.WORK"), roles.nuria().id()),
                        new StepDraft(
                                language.text("ui.capacity.DIRECTION"),
                                roles.luis().id()),
                        new StepDraft(
                                language.text("ui.capacity.ACCOUNT"),
                                roles.ana().id())),
                language.text("ui.capacity.CLIENT"),
                roles.marta());
        return new Poster(roles, scene.planned(roles, draft), title);
    }

    /** Its first version is signed inside, and Marta is asked. */
    Poster withTheClient(Language language, String title) {
        Poster poster = planned(language, title);
        scene.upload(poster.roles(), poster.id());
        scene.withTheClient(poster.roles(), poster.id());
        return poster;
    }

    void upload(Poster poster) {
        scene.upload(poster.roles(), poster.id());
    }

    void sign(Poster poster, SignedIn who) {
        scene.sign(poster.roles(), who, poster.id());
    }

    void signInside(Poster poster) {
        scene.withTheClient(poster.roles(), poster.id());
    }

    /** By the screen, from the deliverable's page. */
    void uploadsAVersion(Visitor contributor, String linkKey, String note) {
        contributor.follow(linkKey);
        contributor
                .field("deliverables.field.file", 0)
                .setInputFiles(new FilePayload("poster.pdf", "application/pdf", Pdf.saying(note)));
        contributor.fill("deliverables.field.note", note);
        contributor.press("deliverables.version.save");
        contributor.isTold("deliverables.version.done");
    }

    /** Somebody else of the client's team, of a name that nobody else has. */
    SignedIn onTheTeam(Poster poster, String name) {
        Locale locale = poster.roles().ana().locale();
        String own = name + " " + UUID.randomUUID().toString().substring(0, 8);
        return scene.onTheTeam(poster.roles(), cast.person(locale, own, Role.CONTRIBUTOR));
    }

    ContactId contact(Poster poster, String name) {
        DeliverableScene.Roles roles = poster.roles();
        return cast.contact(roles.manager(), roles.client(), name, roles.ana().locale());
    }

    Signatory marta(Poster poster) {
        return signatory(poster, poster.roles().marta());
    }

    Signatory signatory(Poster poster, ContactId contact) {
        SignedIn ana = poster.roles().ana();
        ContactDetails details = scene.as(ana, () -> contacts.details(contact));
        return new Signatory(details.name(), details.email());
    }

    Visitor enters(SignedIn who, Page page, Glance glance) {
        Visitor visitor = stage.visitor(page, glance);
        stage.signIn(visitor, stage.address(who));
        return visitor;
    }

    String address(SignedIn who) {
        return stage.address(who);
    }

    /** As if they had been mailed long ago. */
    void agesItsLinks(Poster poster) {
        scene.as(
                poster.roles().ana(),
                () -> proofs.jdbc()
                        .sql("""
                                update signing_link set created_at = created_at - interval '31 days',
                                    expires_at = expires_at - interval '31 days' where client_id = ?""")
                        .param(poster.roles().client().value())
                        .update());
    }

    void findsTheLedgerIntact() {
        assertThat(Viewers.as(new Viewer.Everything("test"), proofs.check()::findings))
                .isEmpty();
    }
}
