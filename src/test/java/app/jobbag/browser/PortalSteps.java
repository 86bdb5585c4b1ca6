package app.jobbag.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;

/** The whole portal of a contact, on a phone: by one link, with a code, all that is to be signed, read and paid. */
final class PortalSteps {
    private static final String AGENCY = "Taller Almendro, S.L.";
    private static final int PHONE = 390;

    private final Cast cast;
    private final Tale tale;
    private final Visitor client;
    private final Language language;

    PortalSteps(Cast cast, Tale tale) {
        this.cast = cast;
        this.tale = tale;
        this.client = cast.client();
        this.language = client.language();
    }

    /** Before it leaves it says who gets what; the link itself is never shown. */
    void aeSendsBothContactsTheirLinks() {
        sends("contact", "portal.invite.money");
        sends("contact2", "portal.invite.noMoney");
    }

    private void sends(String contact, String money) {
        Visitor ae = cast.ae();
        ae.open(tale.kept("client"));
        Locator row = ae.page()
                .locator(
                        "main tr",
                        new com.microsoft.playwright.Page.LocatorOptions().setHasText(tale.word(contact + ".email")));
        ae.go(row.getByRole(
                AriaRole.LINK,
                new Locator.GetByRoleOptions()
                        .setName(ae.language().text("contacts.portal"))
                        .setExact(true)));
        ae.sees(money);
        ae.reads(tale.word(contact + ".email"));
        ae.press("portal.invite.send");
        ae.isTold("portal.invite.send.done");
        Assertions.assertThat(ae.page().content()).doesNotContain("/p/");
    }

    /** SIG-2: the link alone shows nothing, the mailed code opens all of it. */
    void clientGoesInWithTheMailedCode() {
        client.page().setViewportSize(PHONE, 844);
        goesIn("contact");
        client.sees("portal.index.asked.title");
        client.sees("portal.reading.title");
        client.sees("portal.invoices.title");
        Assertions.assertThat((Integer) client.page().evaluate("() => document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(PHONE);
    }

    private void goesIn(String contact) {
        Mailbox mails = new Mailbox(client, tale.word(contact + ".email"));
        mails.read("portal.mail.link.title", tale.word(contact), AGENCY);
        client.open(mails.link());
        client.sees("portal.entry.nothing");
        client.press("portal.link.continue");
        client.sees("portal.presence.lead");
        client.press("portal.presence.mail");
        client.isTold("portal.code.sent");
        mails.read("portal.mail.code.title", tale.word(contact), AGENCY);
        String code = mails.code();
        client.open("/p/presence/new");
        client.fill("portal.sign.code", code);
        client.press("portal.presence.open");
        client.isTold("portal.presence.done");
    }

    void clientConfirmsTheMinutesFromThere() {
        client.follow("portal.CONFIRM.index.open");
        client.press("portal.CONFIRM.answer.SIGN");
        client.isTold("portal.code.sent");
        String answer = client.path() + "?answer=SIGN";
        String title = language.text("meetings.confirm.title.first", tale.kept("minutes.number"), tale.word("meeting"));
        Mailbox mails = new Mailbox(client, tale.word("contact.email"));
        mails.read("signoffs.mail.CONFIRM.code.title", tale.word("contact"), title);
        String code = mails.code();
        client.open(answer);
        client.fill("portal.sign.code", code);
        client.fill("portal.sign.typedName", tale.word("contact"));
        client.tick("portal.sign.consent");
        client.press("portal.CONFIRM.answer.SIGN");
        client.isTold("portal.CONFIRM.done.SIGN");
    }

    void clientReadsWhatWasSigned() {
        client.open("/p");
        client.sees("portal.index.nothingAsked");
        client.reads(tale.word("deliverable"));
        client.reads(tale.kept("minutes.number"));
        Assertions.assertThat(Pdf.text(client.fetchLink("portal.reading.receipt")))
                .isNotBlank();
    }

    void clientOpensTheInvoice() {
        client.sees("portal.invoices.PAID");
        client.reads(language.amount(5445));
        String invoice = language.text("portal.invoices.number", tale.kept("invoice.number"));
        Assertions.assertThat(Pdf.text(client.fetch(client.link(invoice).first().getAttribute("href"))))
                .contains(tale.kept("invoice.number"), language.amount(5445));
        tale.keep("invoice.paper", client.link(invoice).first().getAttribute("href"));
    }

    /** Who handles no money sees none, by no address. */
    void theOtherContactSeesNoInvoices() {
        goesIn("contact2");
        client.reads(tale.kept("minutes.number"));
        Assertions.assertThat(client.page().content()).doesNotContain(tale.kept("invoice.number"), "/p/invoices");
        String origin = client.page().url().replaceAll("^(https?://[^/]+).*", "$1");
        for (String address : new String[] {"/p/invoices", tale.kept("invoice.paper")}) {
            Assertions.assertThat(client.page().request().get(origin + address).status())
                    .isEqualTo(404);
        }
    }
}
