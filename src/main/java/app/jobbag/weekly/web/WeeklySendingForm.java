package app.jobbag.weekly.web;

import app.jobbag.clients.ContactId;
import java.util.ArrayList;
import java.util.List;

/** To whom of the client a report goes. */
class WeeklySendingForm {
    private int version;
    private List<ContactId> contacts = new ArrayList<>();

    static WeeklySendingForm at(int version) {
        WeeklySendingForm form = new WeeklySendingForm();
        form.version = version;
        return form;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public List<ContactId> getContacts() {
        return contacts;
    }

    public void setContacts(List<ContactId> contacts) {
        this.contacts = contacts;
    }
}
