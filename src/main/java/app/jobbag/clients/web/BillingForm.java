package app.jobbag.clients.web;

import app.jobbag.clients.Address;
import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientDraft;
import app.jobbag.kernel.PaymentTerms;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What invoices to a client need, as typed; finance may write it too. */
class BillingForm {
    @Size(max = 200)
    private String street = "";

    @Size(max = 20)
    private String postcode = "";

    @Size(max = 100)
    private String city = "";

    @NotBlank
    @Pattern(regexp = "[A-Z]{2}|")
    private String country = "ES";

    @Size(max = 30)
    private String taxId = "";

    @Email
    @Size(max = 254)
    private String accountsEmail = "";

    private boolean orderNumberRequired;

    @NotNull
    @Min(0)
    @Max(180)
    private @Nullable Integer paymentDays = 45;

    private PaymentTerms.From paymentFrom = PaymentTerms.From.ISSUE;

    @Pattern(regexp = "((MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY|[1-9]|[12][0-9]|3[01])?")
    private String payDay = "";

    private int version;

    static BillingForm of(ClientDetails client) {
        BillingForm form = new BillingForm();
        form.street = client.address().street();
        form.postcode = client.address().postcode();
        form.city = client.address().city();
        form.country = client.address().country();
        form.taxId = client.taxId();
        form.accountsEmail = client.accountsEmail();
        form.orderNumberRequired = client.orderNumberRequired();
        form.paymentDays = client.paymentDays();
        form.paymentFrom = client.terms().paymentFrom();
        form.payDay = client.terms().payDay();
        form.version = client.version();
        return form;
    }

    ClientDraft.Billing draft() {
        return new ClientDraft.Billing(
                new Address(street, postcode, city, country),
                taxId,
                accountsEmail,
                orderNumberRequired,
                new PaymentTerms(paymentFrom, Objects.requireNonNull(paymentDays), payDay));
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

    public String getTaxId() {
        return taxId;
    }

    public void setTaxId(String taxId) {
        this.taxId = taxId;
    }

    public String getAccountsEmail() {
        return accountsEmail;
    }

    public void setAccountsEmail(String accountsEmail) {
        this.accountsEmail = accountsEmail;
    }

    public boolean isOrderNumberRequired() {
        return orderNumberRequired;
    }

    public void setOrderNumberRequired(boolean orderNumberRequired) {
        this.orderNumberRequired = orderNumberRequired;
    }

    public @Nullable Integer getPaymentDays() {
        return paymentDays;
    }

    public void setPaymentDays(@Nullable Integer paymentDays) {
        this.paymentDays = paymentDays;
    }

    public PaymentTerms.From getPaymentFrom() {
        return paymentFrom;
    }

    public void setPaymentFrom(PaymentTerms.From paymentFrom) {
        this.paymentFrom = paymentFrom;
    }

    public String getPayDay() {
        return payDay;
    }

    public void setPayDay(String payDay) {
        this.payDay = payDay;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
