package app.jobbag.contactreports.web;

import app.jobbag.clients.ContactId;
import java.util.ArrayList;
import java.util.List;

/** To whom of the client a finished report goes. */
class SendingForm {
    private List<ContactId> contacts = new ArrayList<>();

    public List<ContactId> getContacts() {
        return contacts;
    }

    public void setContacts(List<ContactId> contacts) {
        this.contacts = contacts;
    }
}
