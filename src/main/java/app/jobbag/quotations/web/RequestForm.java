package app.jobbag.quotations.web;

import app.jobbag.files.FileReception;
import app.jobbag.files.Handed;
import app.jobbag.platform.calendar.Zones;
import app.jobbag.quotations.QuoteRequestDetails;
import app.jobbag.quotations.RequestDraft;
import app.jobbag.quotations.WantedLine;
import app.jobbag.suppliers.SupplierId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;

/** A request for quotation as typed. */
class RequestForm {
    /** So many suppliers are offered a place from the first. */
    private static final int USUAL = 3;

    private static final LocalTime USUAL_HOUR = LocalTime.of(14, 0);

    @NotBlank
    @Size(max = 200)
    private String title = "";

    @Size(max = 100)
    private List<@Valid WantedRow> lines = new ArrayList<>();

    @Size(max = 50)
    private List<@Valid SupplierRow> suppliers = new ArrayList<>();

    @NotNull
    private @Nullable LocalDate answerOn;

    @NotNull
    private @Nullable LocalTime answerAt = USUAL_HOUR;

    private String zone = "Europe/Madrid";

    @Size(max = 4000)
    private String note = "";

    private List<MultipartFile> files = List.of();
    private int version;

    /** For these lines, to be answered by that day in the reader's zone. */
    static RequestForm of(String title, List<WantedLine> lines, LocalDate day, ZoneId zone) {
        RequestForm form = new RequestForm();
        form.title = title;
        lines.forEach(each -> form.lines.add(WantedRow.of(each)));
        form.answerOn = day;
        form.zone = zone.getId();
        for (int i = 0; i < USUAL; i++) {
            form.suppliers.add(new SupplierRow());
        }
        if (lines.isEmpty()) {
            form.lines.add(new WantedRow());
        }
        return form;
    }

    static RequestForm of(QuoteRequestDetails request) {
        RequestForm form = new RequestForm();
        form.title = request.title();
        request.wanted().forEach(each -> form.lines.add(WantedRow.of(each)));
        request.quotes().forEach(each -> form.suppliers.add(SupplierRow.of(new SupplierId(each.supplier()))));
        form.answerOn = request.answerBy().toLocalDate();
        form.answerAt = request.answerBy().toLocalTime();
        form.zone = request.zone().getId();
        form.note = request.note();
        form.version = request.version();
        return form;
    }

    /** Without scripts: one row of each kind; what stays empty is left out. */
    void more() {
        lines.add(new WantedRow());
        suppliers.add(new SupplierRow());
    }

    /** Lines without words are none; what is wrong with a file is said at its field. */
    Handed receive(FileReception reception, BindingResult errors) {
        for (int i = 0; i < lines.size(); i++) {
            String field = "lines[" + i + "].quantity";
            if (!lines.get(i).isBlank() && lines.get(i).getQuantity() == null && !errors.hasFieldErrors(field)) {
                errors.rejectValue(field, "NotNull");
            }
        }
        Handed handed = reception.receiveAll(files);
        handed.refuseUnfit(errors, "files");
        if (!errors.hasErrors()) {
            lines.removeIf(WantedRow::isBlank);
        }
        return handed;
    }

    /** Called on a form without errors only. */
    RequestDraft draft() {
        Set<SupplierId> chosen = suppliers.stream()
                .map(SupplierRow::getSupplier)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new RequestDraft(
                title,
                note,
                new RequestDraft.AnswerBy(
                        Objects.requireNonNull(answerOn).atTime(Objects.requireNonNull(answerAt)), ZoneId.of(zone)),
                lines.stream().map(WantedRow::line).toList(),
                chosen);
    }

    @AssertTrue
    public boolean isZoneKnown() {
        return Zones.isKnown(zone);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public List<WantedRow> getLines() {
        return lines;
    }

    public void setLines(List<WantedRow> lines) {
        this.lines = lines;
    }

    public List<SupplierRow> getSuppliers() {
        return suppliers;
    }

    public void setSuppliers(List<SupplierRow> suppliers) {
        this.suppliers = suppliers;
    }

    public @Nullable LocalDate getAnswerOn() {
        return answerOn;
    }

    public void setAnswerOn(@Nullable LocalDate answerOn) {
        this.answerOn = answerOn;
    }

    public @Nullable LocalTime getAnswerAt() {
        return answerAt;
    }

    public void setAnswerAt(@Nullable LocalTime answerAt) {
        this.answerAt = answerAt;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public List<MultipartFile> getFiles() {
        return files;
    }

    public void setFiles(List<MultipartFile> files) {
        this.files = List.copyOf(files);
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
