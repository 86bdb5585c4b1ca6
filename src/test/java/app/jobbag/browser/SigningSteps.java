package app.jobbag.browser;

import java.util.Set;

/** A client's contact and one document: from the personal link in a mail to the answer with the mailed code. */
final class SigningSteps {
    private static final Set<String> WORDY = Set.of("SIGN_WITH_REMARKS", "REFUSE");

    private final Visitor contact;
    private final String name;
    private final Mailbox mails;
    private final String title;
    private final String kind;

    /** @param kind "CONFIRM." where texts of their own are kept for it, else nothing */
    SigningSteps(Visitor contact, Signatory who, String title, String kind) {
        this.contact = contact;
        this.name = who.name();
        this.mails = new Mailbox(contact, who.email());
        this.title = title;
        this.kind = kind;
    }

    /** As the agency knows them. */
    record Signatory(String name, String email) {}

    /** The address in a mail that was not read before. */
    String mailedLink() {
        mails.read("signoffs.mail." + kind + "ask.title", "", title);
        return mails.link();
    }

    void followsTheMailedLink() {
        goesOn(mailedLink());
    }

    void goesOn(String link) {
        contact.open(link);
        contact.sees("portal." + kind + "link.nothing");
        contact.press("portal.link.continue");
        contact.reads(title);
    }

    void chooses(String answer) {
        contact.press(button(answer));
        contact.isTold("portal.code.sent");
    }

    /** Reads the mail and comes back to the form. */
    String mailedCode(String answer) {
        String form = contact.path();
        mails.read("signoffs.mail." + kind + "code.title", "", title);
        String code = mails.code();
        contact.open(form + "?answer=" + answer);
        return code;
    }

    void fills(String answer, String code, String words) {
        contact.fill("portal.sign.code", code);
        if (WORDY.contains(answer)) {
            contact.fill("portal." + kind + "sign.words." + answer, words);
        }
        if (!answer.equals("REFUSE")) {
            contact.fill("portal.sign.typedName", name);
            contact.tick("portal.sign.consent");
        }
    }

    void sends(String answer) {
        contact.press(button(answer));
    }

    /** From the document's page, with the code out of the mailbox. */
    void answers(String answer, String words) {
        chooses(answer);
        fills(answer, mailedCode(answer), words);
        sends(answer);
        contact.isTold("portal." + kind + "done." + answer);
    }

    void signs() {
        answers("SIGN", "");
        contact.sees("portal." + kind + "receipt.title");
        mails.read("signoffs.mail." + kind + "receipt.title", "", title);
    }

    Mailbox mails() {
        return mails;
    }

    private String button(String answer) {
        return "portal." + kind + "answer." + answer;
    }
}
