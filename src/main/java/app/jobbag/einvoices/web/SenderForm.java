package app.jobbag.einvoices.web;

import app.jobbag.einvoices.Sender;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What the agency says of itself in electronic invoices, as typed. */
class SenderForm {
    @Size(max = 100)
    private String contact = "";

    @Size(max = 40)
    private String phone = "";

    @Email
    @Size(max = 254)
    private String email = "";

    @Pattern(regexp = "([0-9]{4}|EM)?", message = "{einvoices.scheme.unknown}")
    private String scheme = "";

    @Size(max = 100)
    private String address = "";

    static SenderForm of(Sender sender) {
        SenderForm form = new SenderForm();
        form.contact = sender.contact();
        form.phone = sender.phone();
        form.email = sender.email();
        form.scheme = sender.scheme();
        form.address = sender.address();
        return form;
    }

    Sender sender() {
        return new Sender(contact.strip(), phone.strip(), email.strip(), scheme.strip(), address.strip());
    }

    boolean isHalf() {
        return scheme.isBlank() != address.isBlank();
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getScheme() {
        return scheme;
    }

    public void setScheme(String scheme) {
        this.scheme = scheme;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
