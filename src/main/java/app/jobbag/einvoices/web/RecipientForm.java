package app.jobbag.einvoices.web;

import app.jobbag.einvoices.EFormat;
import app.jobbag.einvoices.Recipient;
import app.jobbag.einvoices.RecipientDetails;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a client takes its invoices, as typed. */
class RecipientForm {
    @NotNull
    private @Nullable EFormat format = EFormat.FACTUR_X;

    @Pattern(regexp = "([0-9]{4}|EM)?", message = "{einvoices.scheme.unknown}")
    private String scheme = "";

    @Size(max = 100)
    private String address = "";

    @Size(max = 100)
    private String reference = "";

    private int version;

    static RecipientForm of(RecipientDetails known) {
        RecipientForm form = new RecipientForm();
        form.format = known.format();
        form.scheme = known.scheme();
        form.address = known.address();
        form.reference = known.reference();
        form.version = known.version();
        return form;
    }

    Recipient recipient() {
        return new Recipient(Objects.requireNonNull(format), scheme.strip(), address.strip(), reference.strip());
    }

    boolean isHalf() {
        return scheme.isBlank() != address.isBlank();
    }

    public @Nullable EFormat getFormat() {
        return format;
    }

    public void setFormat(@Nullable EFormat format) {
        this.format = format;
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

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
