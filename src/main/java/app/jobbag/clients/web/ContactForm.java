package app.jobbag.clients.web;

import app.jobbag.clients.ContactDetails;
import app.jobbag.clients.ContactDraft;
import app.jobbag.clients.Seniority;
import app.jobbag.clients.Signable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A contact as typed. */
class ContactForm {
    private static final String PHONE = "|[0-9+() ./-]*[0-9][0-9+() ./-]*((ext\\.?|x|#|转) ?[0-9]+)?";

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
    @Pattern(regexp = PHONE)
    private String phone = "";

    @Size(max = 40)
    @Pattern(regexp = PHONE)
    private String mobile = "";

    @NotNull
    private @Nullable Seniority seniority = Seniority.OPERATIONAL;

    private Set<Signable> signs = EnumSet.noneOf(Signable.class);

    private @Nullable LocalTime bestHour;

    @NotBlank
    @Pattern(regexp = "en|es|zh-CN|")
    private String locale = "es";

    private boolean mailConsent = true;

    private int version;

    static ContactForm of(ContactDetails contact) {
        ContactForm form = new ContactForm();
        form.name = contact.name();
        form.title = contact.title();
        form.email = contact.email();
        form.phone = contact.phone();
        form.mobile = contact.mobile();
        form.seniority = contact.seniority();
        form.signs = contact.signs();
        form.bestHour = contact.bestHour();
        form.locale = contact.locale().toLanguageTag();
        form.mailConsent = contact.mailConsent();
        form.version = contact.version();
        return form;
    }

    ContactDraft draft() {
        return new ContactDraft(
                name,
                title,
                email,
                phone,
                mobile,
                Objects.requireNonNull(seniority),
                signs,
                bestHour,
                Locale.forLanguageTag(locale),
                mailConsent);
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

    public String getMobile() {
        return mobile;
    }

    public void setMobile(String mobile) {
        this.mobile = mobile;
    }

    public @Nullable Seniority getSeniority() {
        return seniority;
    }

    public void setSeniority(@Nullable Seniority seniority) {
        this.seniority = seniority;
    }

    public Set<Signable> getSigns() {
        return signs;
    }

    public void setSigns(Set<Signable> signs) {
        this.signs = signs;
    }

    public @Nullable LocalTime getBestHour() {
        return bestHour;
    }

    public void setBestHour(@Nullable LocalTime bestHour) {
        this.bestHour = bestHour;
    }

    public String getLocale() {
        return locale;
    }

    public void setLocale(String locale) {
        this.locale = locale;
    }

    public boolean isMailConsent() {
        return mailConsent;
    }

    public void setMailConsent(boolean mailConsent) {
        this.mailConsent = mailConsent;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
