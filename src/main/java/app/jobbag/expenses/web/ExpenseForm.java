package app.jobbag.expenses.web;

import app.jobbag.expenses.ExpenseDetails;
import app.jobbag.expenses.ExpenseDraft;
import app.jobbag.expenses.ExpenseKind;
import app.jobbag.expenses.Expenses;
import app.jobbag.expenses.Payer;
import app.jobbag.files.FileReception;
import app.jobbag.files.Handed;
import app.jobbag.kernel.Money;
import app.jobbag.ui.Options;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;

/** An own outlay as it was paid, with its receipt, as typed. */
class ExpenseForm {
    private int version;

    @NotNull
    private @Nullable LocalDate spentOn;

    @NotNull
    private ExpenseKind sort = ExpenseKind.OTHER;

    @NotNull
    private Payer payer = Payer.PERSON;

    @NotNull
    @Digits(integer = 9, fraction = 4)
    private @Nullable BigDecimal paid;

    @Digits(integer = 9, fraction = 4)
    private @Nullable BigDecimal taxIn;

    @NotBlank
    @Pattern(regexp = Options.CURRENCY_CODES + "|")
    private String currency = "EUR";

    @NotBlank
    @Size(max = 500)
    private String note = "";

    @Size(max = 500)
    private String unreceipted = "";

    @Size(max = 2000)
    private String reason = "";

    private List<MultipartFile> files = List.of();

    static ExpenseForm on(LocalDate day, Currency currency) {
        ExpenseForm form = new ExpenseForm();
        form.spentOn = day;
        form.currency = currency.getCurrencyCode();
        return form;
    }

    static ExpenseForm of(ExpenseDetails expense) {
        ExpenseDraft draft = expense.paid();
        ExpenseForm form = on(draft.spentOn(), draft.paid().currency());
        form.version = expense.version();
        form.sort = draft.kind();
        form.payer = draft.payer();
        form.paid = draft.paid().amount();
        form.taxIn = draft.tax().amount();
        form.note = draft.note();
        form.unreceipted = draft.unreceipted();
        return form;
    }

    /** Called on a form without errors only. */
    ExpenseDraft draft() {
        Currency paidIn = Currency.getInstance(currency);
        Money gross = Money.typed(Objects.requireNonNull(paid), paidIn, "paid");
        Money tax = Money.typed(taxIn == null ? BigDecimal.ZERO : taxIn, paidIn, "taxIn");
        return new ExpenseDraft(Objects.requireNonNull(spentOn), sort, payer, gross, tax, note, unreceipted);
    }

    Expenses.Correction correction(Handed handed) {
        return new Expenses.Correction(reason, handed.fit());
    }

    /** What is wrong with a receipt is said at its field; nothing is saved then. */
    Handed receive(FileReception reception, BindingResult errors) {
        Handed handed = reception.receiveAll(files);
        handed.refuseUnfit(errors, "files");
        return handed;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public @Nullable LocalDate getSpentOn() {
        return spentOn;
    }

    public void setSpentOn(@Nullable LocalDate spentOn) {
        this.spentOn = spentOn;
    }

    public ExpenseKind getSort() {
        return sort;
    }

    public void setSort(ExpenseKind sort) {
        this.sort = sort;
    }

    public Payer getPayer() {
        return payer;
    }

    public void setPayer(Payer payer) {
        this.payer = payer;
    }

    public @Nullable BigDecimal getPaid() {
        return paid;
    }

    public void setPaid(@Nullable BigDecimal paid) {
        this.paid = paid;
    }

    public @Nullable BigDecimal getTaxIn() {
        return taxIn;
    }

    public void setTaxIn(@Nullable BigDecimal taxIn) {
        this.taxIn = taxIn;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getUnreceipted() {
        return unreceipted;
    }

    public void setUnreceipted(String unreceipted) {
        this.unreceipted = unreceipted;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public List<MultipartFile> getFiles() {
        return files;
    }

    public void setFiles(List<MultipartFile> files) {
        this.files = List.copyOf(files);
    }
}
