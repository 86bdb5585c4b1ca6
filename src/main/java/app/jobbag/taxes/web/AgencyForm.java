package app.jobbag.taxes.web;

import app.jobbag.platform.calendar.Zones;
import app.jobbag.taxes.AgencyProfile;
import app.jobbag.taxes.BankAccount;
import app.jobbag.ui.Options;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The agency’s legal data as typed. */
class AgencyForm {
    @NotNull
    private @Nullable LocalDate validFrom;

    @NotBlank
    @Size(max = 200)
    private String legalName = "";

    @NotBlank
    @Size(max = 200)
    private String street = "";

    @Size(max = 20)
    private String postcode = "";

    @NotBlank
    @Size(max = 100)
    private String city = "";

    @Pattern(regexp = "[A-Z]{2}")
    private String country = "ES";

    @NotBlank
    @Size(max = 40)
    private String taxId = "";

    @NotBlank
    @Email
    @Size(max = 254)
    private String email = "";

    @NotBlank
    private String zone = "Europe/Madrid";

    @Pattern(regexp = Options.CURRENCY_CODES)
    private String currency = "EUR";

    @Size(max = 200)
    private String bank = "";

    @NotBlank
    @Size(max = 40)
    private String iban = "";

    @Size(max = 11)
    private String bic = "";

    @Size(max = 500)
    private String registerLine = "";

    static AgencyForm of(LocalDate today) {
        AgencyForm form = new AgencyForm();
        form.validFrom = today;
        return form;
    }

    static AgencyForm of(AgencyProfile agency, LocalDate today) {
        AgencyForm form = of(today);
        form.legalName = agency.legalName();
        form.street = agency.street();
        form.postcode = agency.postcode();
        form.city = agency.city();
        form.country = agency.country();
        form.taxId = agency.taxId();
        form.email = agency.email();
        form.zone = agency.zone().getId();
        form.currency = agency.currency().getCurrencyCode();
        form.bank = agency.account().bank();
        form.iban = agency.account().iban();
        form.bic = agency.account().bic();
        form.registerLine = agency.registerLine();
        return form;
    }

    AgencyProfile profile() {
        return new AgencyProfile(
                Objects.requireNonNull(validFrom),
                legalName.strip(),
                street.strip(),
                postcode.strip(),
                city.strip(),
                country,
                taxId.strip(),
                email.strip(),
                ZoneId.of(zone),
                Currency.getInstance(currency),
                new BankAccount(bank.strip(), iban.strip(), bic.strip()),
                registerLine.strip());
    }

    public @Nullable LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(@Nullable LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public String getLegalName() {
        return legalName;
    }

    public void setLegalName(String legalName) {
        this.legalName = legalName;
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

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    @AssertTrue
    public boolean isZoneKnown() {
        return Zones.isKnown(zone);
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public String getBank() {
        return bank;
    }

    public void setBank(String bank) {
        this.bank = bank;
    }

    public String getIban() {
        return iban;
    }

    public void setIban(String iban) {
        this.iban = iban;
    }

    public String getBic() {
        return bic;
    }

    public void setBic(String bic) {
        this.bic = bic;
    }

    public String getRegisterLine() {
        return registerLine;
    }

    public void setRegisterLine(String registerLine) {
        this.registerLine = registerLine;
    }
}
