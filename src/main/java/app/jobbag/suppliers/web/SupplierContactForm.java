package app.jobbag.suppliers.web;

import app.jobbag.suppliers.SupplierContactDetails;
import app.jobbag.suppliers.SupplierContactDraft;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A person at a supplier, as typed. */
class SupplierContactForm {
    @NotBlank
    @Size(max = 200)
    private String name = "";

    @Size(max = 200)
    private String title = "";

    @NotBlank
    @Email
    @Size(max = 254)
    private String email = "";

    @Size(max = 40)
    private String phone = "";

    private int version;

    static SupplierContactForm of(SupplierContactDetails contact) {
        SupplierContactForm form = new SupplierContactForm();
        form.name = contact.about().name();
        form.title = contact.about().title();
        form.email = contact.about().email();
        form.phone = contact.about().phone();
        form.version = contact.version();
        return form;
    }

    SupplierContactDraft draft() {
        return new SupplierContactDraft(name, title, email, phone);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
