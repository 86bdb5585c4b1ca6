package app.jobbag.deliverables.proofs.web;

import app.jobbag.deliverables.proofs.MarkDetails;
import app.jobbag.deliverables.proofs.MarkDraft;
import app.jobbag.deliverables.proofs.Moment;
import app.jobbag.deliverables.proofs.PlaceForm;
import jakarta.validation.constraints.Size;

/** A mark as typed; on a film or a sound it has a moment. */
class MarkForm extends PlaceForm {
    @Size(max = 10)
    private String moment = "";

    private int version;

    static MarkForm on(int page) {
        MarkForm form = new MarkForm();
        form.setPage(page);
        return form;
    }

    static MarkForm of(MarkDetails mark) {
        MarkForm form = on(mark.page());
        form.setWords(mark.words());
        form.moment = mark.moment();
        form.version = mark.version();
        if (mark.isPlaced()) {
            form.place(mark.percents());
        }
        return form;
    }

    MarkDraft draft() {
        return draft(Moment.typed(moment).orElse(null));
    }

    public String getMoment() {
        return moment;
    }

    public void setMoment(String moment) {
        this.moment = moment;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
