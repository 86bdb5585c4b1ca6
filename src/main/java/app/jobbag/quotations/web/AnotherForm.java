package app.jobbag.quotations.web;

import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Refused;
import app.jobbag.quotations.QuoteSending;
import app.jobbag.suppliers.SupplierId;
import jakarta.validation.constraints.NotBlank;
import java.util.UUID;

/** Another supplier who is asked, as chosen. */
class AnotherForm {
    @NotBlank
    private String recipient = "";

    private int version;

    static AnotherForm at(int seen) {
        AnotherForm form = new AnotherForm();
        form.version = seen;
        return form;
    }

    /** Called on a form without errors only. */
    QuoteSending.Recipient chosen() {
        int at = recipient.indexOf(' ');
        UUID supplier = at < 0 ? null : Ids.read(recipient.substring(0, at));
        if (supplier == null) {
            throw new Refused("quotations.refused.stranger").at("recipient");
        }
        return new QuoteSending.Recipient(new SupplierId(supplier), recipient.substring(at + 1));
    }

    public String getRecipient() {
        return recipient;
    }

    public void setRecipient(String recipient) {
        this.recipient = recipient;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
