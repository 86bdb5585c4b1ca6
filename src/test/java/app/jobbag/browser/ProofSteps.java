package app.jobbag.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.assertj.core.api.Assertions;

/** The artwork: planned, uploaded, signed inside in order, signed last by the client with the mailed code. */
final class ProofSteps {
    private final Cast cast;
    private final Tale tale;
    private final Visitor client;
    private final byte[] artwork;

    ProofSteps(Cast cast, Tale tale) {
        this.cast = cast;
        this.tale = tale;
        this.client = cast.client();
        this.artwork = Pdf.saying(tale.word("answer.message"));
    }

    void aePlansTheDeliverable() {
        Visitor ae = cast.ae();
        ae.open(tale.kept("order"));
        ae.follow("deliverables.new.title");
        ae.fill("deliverables.field.title", tale.word("deliverable"));
        step(0, "ui.capacity.WORK", "contributor");
        step(1, "ui.capacity.DIRECTION", "lead");
        step(2, "ui.capacity.ACCOUNT", "ae");
        leavesOut(3);
        ae.choose("deliverables.field.contact", Visitor.LAST, contact());
        ae.press("deliverables.new.save");
        ae.isTold("deliverables.new.done");
        ae.state("deliverables.state.DRAFT");
        tale.keep("deliverable", ae.path());
    }

    private String contact() {
        return tale.word("contact") + ", " + tale.word("contact.title");
    }

    private void step(int row, String name, String who) {
        cast.ae().fill("deliverables.field.stepName", row, cast.ae().language().text(name));
        cast.ae().choose("deliverables.field.stepPerson", row, tale.word(who));
    }

    /** The route of posters has a step more than this small agency. */
    private void leavesOut(int row) {
        cast.ae().fill("deliverables.field.stepName", row, "");
        cast.ae()
                .choose(
                        "deliverables.field.stepPerson",
                        row,
                        cast.ae().language().text("deliverables.plan.nobody"));
    }

    void contributorUploadsAVersion() {
        Visitor contributor = cast.contributor();
        contributor.open(tale.kept("deliverable"));
        contributor.follow("deliverables.next.upload");
        contributor
                .field("deliverables.field.file", 0)
                .setInputFiles(new FilePayload(tale.word("file"), "application/pdf", artwork));
        contributor.fill("deliverables.field.note", tale.word("version.note"));
        contributor.press("deliverables.version.save");
        contributor.isTold("deliverables.version.done");
        contributor.state("deliverables.state.INTERNAL");
        contributor.reads(sha256());
        Assertions.assertThat(contributor.fetch(
                        contributor.link(tale.word("file")).first().getAttribute("href")))
                .isEqualTo(artwork);
    }

    /** DEL-2: each in turn; before that, the next one only sees for whom it waits. */
    void everybodyInsideSignsInOrder() {
        cast.lead().open(tale.kept("deliverable"));
        cast.lead()
                .sees(
                        "deliverables.next.waiting",
                        tale.word("contributor"),
                        cast.lead().language().text("ui.capacity.WORK"));
        signs(cast.contributor(), "contributor");
        signs(cast.lead(), "lead");
        signs(cast.ae(), "ae");
        cast.ae().state("deliverables.state.WITH_CLIENT");
    }

    private void signs(Visitor who, String name) {
        who.takeUp("steps", tale.word("deliverable"));
        who.follow("deliverables.next.sign");
        who.tick("deliverables.field.consent");
        who.fill("deliverables.field.typedName", tale.word(name));
        who.press("deliverables.sign.save");
        who.isTold("deliverables.sign.done");
    }

    /** SIG-2: opening the link changes nothing; a step trades it for a clean address. */
    void clientFollowsThePersonalLink() {
        Mailbox mails = mails();
        mails.read("signoffs.mail.ask.title", "", subject());
        client.open(mails.link());
        client.sees("portal.link.nothing");
        client.press("portal.link.continue");
        client.sees("portal.document.read");
        client.reads(sha256());
        Assertions.assertThat(client.fetchLink("portal.document.download")).isEqualTo(artwork);
        tale.keep("document", client.path());
    }

    void clientMistypesTheCode() {
        client.press("portal.answer.SIGN");
        client.isTold("portal.code.sent");
        tale.keep("answer", client.path() + "?answer=SIGN");
        signsWith("000000");
        client.isRefused("signoffs.code.wrong", 4);
        assertThat(client.field("portal.sign.typedName", 0)).hasValue(tale.word("contact"));
    }

    void clientSignsWithTheMailedCode() {
        Mailbox mails = mails();
        mails.read("signoffs.mail.code.title", "", subject());
        String code = mails.code();
        client.open(tale.kept("answer"));
        signsWith(code);
        client.isTold("portal.done.SIGN");
    }

    private void signsWith(String code) {
        client.fill("portal.sign.code", code);
        client.fill("portal.sign.typedName", tale.word("contact"));
        client.tick("portal.sign.consent");
        client.press("portal.answer.SIGN");
    }

    void clientKeepsTheReceipt() {
        client.sees("portal.receipt.title");
        client.reads(sha256());
        Assertions.assertThat(Pdf.text(client.fetchLink("portal.receipt.open")).replace(" ", ""))
                .contains(sha256());
        mails().read("signoffs.mail.receipt.title", "", subject());
        client.reads(sha256());
    }

    void everybodySeesThatItIsSigned() {
        Visitor ae = cast.ae();
        ae.open(tale.kept("deliverable"));
        ae.state("deliverables.state.SIGNED");
        ae.remembers("trail.deliverable.planned", "trail.deliverable.uploaded", "trail.deliverable.signed");
        ae.open(tale.kept("order"));
        ae.state("workorders.status.DELIVERED");
    }

    private Mailbox mails() {
        return new Mailbox(client, tale.word("contact.email"));
    }

    private String subject() {
        return tale.word("deliverable");
    }

    private String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(artwork));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
