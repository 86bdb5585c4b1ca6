package app.jobbag.quotations.web;

import app.jobbag.kernel.Ids;
import app.jobbag.quotations.QuoteSending;
import app.jobbag.suppliers.SupplierId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Whom a request is mailed to, and which files they may open. */
class AskingForm {
    private List<String> recipients = new ArrayList<>();
    private List<String> files = new ArrayList<>();
    private int version;

    /** As a form sends it. */
    static String code(UUID supplier, String email) {
        return supplier + " " + email;
    }

    List<QuoteSending.Recipient> chosen() {
        List<QuoteSending.Recipient> all = new ArrayList<>();
        for (String each : recipients) {
            int at = each.indexOf(' ');
            UUID supplier = at < 0 ? null : Ids.read(each.substring(0, at));
            if (supplier != null) {
                all.add(new QuoteSending.Recipient(new SupplierId(supplier), each.substring(at + 1)));
            }
        }
        return all;
    }

    Set<UUID> shared() {
        return Ids.readAll(files);
    }

    public List<String> getRecipients() {
        return recipients;
    }

    public void setRecipients(List<String> recipients) {
        this.recipients = recipients;
    }

    public List<String> getFiles() {
        return files;
    }

    public void setFiles(List<String> files) {
        this.files = files;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
