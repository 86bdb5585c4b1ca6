package app.jobbag.clients.web;

import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientDraft;
import app.jobbag.clients.ClientStatus;
import app.jobbag.clients.Office;
import app.jobbag.platform.calendar.Zones;
import app.jobbag.ui.Options;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A client as typed. Trading names stand one a line; the first is what people call it. */
class ClientForm {
    @NotBlank
    @Pattern(regexp = "[A-Z0-9]{2,12}|")
    private String code = "";

    @NotBlank
    @Size(max = 200)
    private String legalName = "";

    @Size(max = 500)
    private String tradingNames = "";

    @NotNull
    private @Nullable ClientStatus status = ClientStatus.PROSPECT;

    @NotBlank
    @Pattern(regexp = Options.CURRENCY_CODES + "|")
    private String currency = "EUR";

    @NotBlank
    @Pattern(regexp = "en|es|zh-CN|")
    private String locale = "es";

    @NotBlank
    private String zone = "Europe/Madrid";

    @NotNull
    private @Nullable LocalTime officeOpens = LocalTime.of(9, 0);

    @NotNull
    private @Nullable LocalTime officeCloses = LocalTime.of(18, 0);

    @Pattern(regexp = "[a-z]{2}(-[a-z0-9]{1,6})*|")
    private String holidays = "";

    @Size(max = 5000)
    private String notes = "";

    @Min(24)
    @Max(720)
    private @Nullable Integer objectionHours;

    @Valid
    private BillingForm billing = new BillingForm();

    private boolean confirmed;

    private int version;

    static ClientForm of(ClientDetails client) {
        ClientForm form = new ClientForm();
        form.code = client.code();
        form.legalName = client.legalName();
        form.tradingNames = String.join("\n", client.tradingNames());
        form.status = client.status();
        form.currency = client.currency().getCurrencyCode();
        form.locale = client.locale().toLanguageTag();
        form.zone = client.zone().getId();
        form.officeOpens = client.office().opens();
        form.officeCloses = client.office().closes();
        form.holidays = client.office().holidays();
        form.notes = client.notes();
        form.objectionHours = client.objectionHours();
        form.billing = BillingForm.of(client);
        form.version = client.version();
        return form;
    }

    /** Called on a form without errors only: what is obligatory is there. */
    ClientDraft draft() {
        return new ClientDraft(
                code,
                legalName,
                Arrays.stream(tradingNames.split("\n"))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList(),
                Objects.requireNonNull(status),
                billing.draft(),
                Currency.getInstance(currency),
                Locale.forLanguageTag(locale),
                new Office(
                        ZoneId.of(zone),
                        Objects.requireNonNull(officeOpens),
                        Objects.requireNonNull(officeCloses),
                        holidays),
                notes,
                objectionHours);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code.toUpperCase(Locale.ROOT);
    }

    public String getLegalName() {
        return legalName;
    }

    public void setLegalName(String legalName) {
        this.legalName = legalName;
    }

    public String getTradingNames() {
        return tradingNames;
    }

    public void setTradingNames(String tradingNames) {
        this.tradingNames = tradingNames;
    }

    public @Nullable ClientStatus getStatus() {
        return status;
    }

    public void setStatus(@Nullable ClientStatus status) {
        this.status = status;
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

    public @Nullable LocalTime getOfficeOpens() {
        return officeOpens;
    }

    public void setOfficeOpens(@Nullable LocalTime officeOpens) {
        this.officeOpens = officeOpens;
    }

    public @Nullable LocalTime getOfficeCloses() {
        return officeCloses;
    }

    public void setOfficeCloses(@Nullable LocalTime officeCloses) {
        this.officeCloses = officeCloses;
    }

    public String getHolidays() {
        return holidays;
    }

    public void setHolidays(String holidays) {
        this.holidays = holidays;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }

    public @Nullable Integer getObjectionHours() {
        return objectionHours;
    }

    public void setObjectionHours(@Nullable Integer objectionHours) {
        this.objectionHours = objectionHours;
    }

    public BillingForm getBilling() {
        return billing;
    }

    public void setBilling(BillingForm billing) {
        this.billing = billing;
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
