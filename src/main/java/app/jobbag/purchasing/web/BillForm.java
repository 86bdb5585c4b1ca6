package app.jobbag.purchasing.web;

import app.jobbag.files.FileReception;
import app.jobbag.files.Handed;
import app.jobbag.kernel.Money;
import app.jobbag.purchasing.BillDraft;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;

/** A supplier's bill as typed, with its file. */
class BillForm {
    private List<MultipartFile> files = List.of();

    @NotBlank
    @Size(max = 60)
    private String number = "";

    @NotNull
    private @Nullable LocalDate billedOn;

    @NotNull
    private @Nullable LocalDate dueOn;

    @NotNull
    @Digits(integer = 10, fraction = 4)
    private @Nullable BigDecimal net;

    @NotNull
    @Digits(integer = 10, fraction = 4)
    @DecimalMin("0")
    private @Nullable BigDecimal tax;

    @Size(max = 1000)
    private String note = "";

    /** Called on a form without errors only. */
    BillDraft draft(Currency currency) {
        return new BillDraft(
                number,
                Objects.requireNonNull(billedOn),
                Objects.requireNonNull(dueOn),
                Money.typed(Objects.requireNonNull(net), currency, "net"),
                Money.typed(Objects.requireNonNull(tax), currency, "tax"),
                note);
    }

    /** What is wrong with a file is said at its field; nothing is saved then. */
    Handed receive(FileReception reception, BindingResult errors) {
        Handed handed = reception.receiveAll(files);
        handed.refuseUnfit(errors, "files");
        return handed;
    }

    public List<MultipartFile> getFiles() {
        return files;
    }

    public void setFiles(List<MultipartFile> files) {
        this.files = List.copyOf(files);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public @Nullable LocalDate getBilledOn() {
        return billedOn;
    }

    public void setBilledOn(@Nullable LocalDate billedOn) {
        this.billedOn = billedOn;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public @Nullable BigDecimal getNet() {
        return net;
    }

    public void setNet(@Nullable BigDecimal net) {
        this.net = net;
    }

    public @Nullable BigDecimal getTax() {
        return tax;
    }

    public void setTax(@Nullable BigDecimal tax) {
        this.tax = tax;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
