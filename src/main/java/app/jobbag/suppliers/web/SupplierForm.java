package app.jobbag.suppliers.web;

import app.jobbag.clients.Address;
import app.jobbag.suppliers.SupplierDetails;
import app.jobbag.suppliers.SupplierDraft;
import app.jobbag.suppliers.Trade;
import app.jobbag.ui.Options;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Currency;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A supplier as typed. */
class SupplierForm {
    @NotBlank
    @Size(max = 200)
    private String name = "";

    @NotEmpty
    private Set<Trade> trades = EnumSet.noneOf(Trade.class);

    @Size(max = 30)
    private String taxId = "";

    @Email
    @Size(max = 254)
    private String email = "";

    @Size(max = 40)
    private String phone = "";

    @Size(max = 200)
    private String street = "";

    @Size(max = 20)
    private String postcode = "";

    @Size(max = 100)
    private String city = "";

    @NotBlank
    @Pattern(regexp = "[A-Z]{2}|")
    private String country = "ES";

    @NotBlank
    @Pattern(regexp = Options.CURRENCY_CODES + "|")
    private String currency = "EUR";

    @NotBlank
    @Pattern(regexp = "en|es|zh-CN|")
    private String locale = "es";

    @NotNull
    @Min(0)
    @Max(180)
    private @Nullable Integer paymentDays = 30;

    @Size(max = 5000)
    private String notes = "";

    private boolean confirmed;
    private int version;

    static SupplierForm of(SupplierDetails supplier) {
        SupplierDraft about = supplier.about();
        SupplierForm form = new SupplierForm();
        form.name = about.name();
        form.trades = about.trades();
        form.taxId = about.taxId();
        form.email = about.email();
        form.phone = about.phone();
        form.street = about.address().street();
        form.postcode = about.address().postcode();
        form.city = about.address().city();
        form.country = about.address().country();
        form.currency = about.currency().getCurrencyCode();
        form.locale = about.locale().toLanguageTag();
        form.paymentDays = about.paymentDays();
        form.notes = about.notes();
        form.version = supplier.version();
        return form;
    }

    /** Called on a form without errors only. */
    SupplierDraft draft() {
        return new SupplierDraft(
                name,
                taxId,
                email,
                phone,
                new Address(street, postcode, city, country),
                Currency.getInstance(currency),
                Locale.forLanguageTag(locale),
                Objects.requireNonNull(paymentDays),
                trades,
                notes);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Set<Trade> getTrades() {
        return trades;
    }

    public void setTrades(Set<Trade> trades) {
        this.trades = trades;
    }

    public String getTaxId() {
        return taxId;
    }

    public void setTaxId(String taxId) {
        this.taxId = taxId;
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

    public String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
    }

    public String getPostcode() {
        return postcode;
    }

    public void setPostcode(String postcode) {
        this.postcode = postcode;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public String getLocale() {
        return locale;
    }

    public void setLocale(String locale) {
        this.locale = locale;
    }

    public @Nullable Integer getPaymentDays() {
        return paymentDays;
    }

    public void setPaymentDays(@Nullable Integer paymentDays) {
        this.paymentDays = paymentDays;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
