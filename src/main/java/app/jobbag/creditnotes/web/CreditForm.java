package app.jobbag.creditnotes.web;

import app.jobbag.creditnotes.CreditDraft;
import app.jobbag.creditnotes.CreditPart;
import app.jobbag.creditnotes.Creditable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;

/** A credit note as typed: one row for each line of the invoice, in the invoice's order. */
class CreditForm {
    @NotBlank
    @Size(max = 2000)
    private String reason = "";

    private List<@Valid CreditLineForm> lines = new ArrayList<>();

    private int version;

    /** As if all that stands were to be taken back. */
    static CreditForm of(Creditable creditable) {
        CreditForm form = new CreditForm();
        form.version = creditable.invoice().version();
        creditable
                .lines()
                .forEach(line ->
                        form.lines.add(new CreditLineForm(line.stands() ? CreditPart.How.REST : CreditPart.How.NONE)));
        return form;
    }

    /** Lines that the invoice does not have are none. */
    CreditDraft draft(int known) {
        List<CreditPart> parts = new ArrayList<>();
        for (int i = 0; i < Math.min(known, lines.size()); i++) {
            CreditLineForm line = lines.get(i);
            if (line.getHow() != null && !line.isEmpty()) {
                parts.add(new CreditPart(i, line.getHow(), line.getValue()));
            }
        }
        return new CreditDraft(reason.strip(), parts);
    }

    /** A row for each line, however many were sent. */
    void fit(int known) {
        while (lines.size() > known) {
            lines.remove(lines.size() - 1);
        }
        while (lines.size() < known) {
            lines.add(new CreditLineForm(CreditPart.How.NONE));
        }
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public List<CreditLineForm> getLines() {
        return lines;
    }

    public void setLines(List<CreditLineForm> lines) {
        this.lines = lines;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
