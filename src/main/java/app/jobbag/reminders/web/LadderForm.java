package app.jobbag.reminders.web;

import app.jobbag.reminders.Ladder;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;

/** A ladder as typed. */
class LadderForm {
    private static final int ROWS = 8;

    private List<@Valid RungForm> rungs = new ArrayList<>();

    private boolean automatic;
    private int version;

    static LadderForm of(Ladder ladder) {
        LadderForm form = new LadderForm();
        form.automatic = ladder.automatic();
        form.version = ladder.version();
        ladder.rungs().forEach(each -> form.rungs.add(RungForm.of(each)));
        while (form.rungs.size() < ROWS) {
            form.rungs.add(new RungForm());
        }
        return form;
    }

    Ladder ladder() {
        return new Ladder(
                version,
                automatic,
                true,
                rungs.stream().flatMap(each -> each.rung().stream()).toList(),
                null);
    }

    public List<RungForm> getRungs() {
        return rungs;
    }

    public void setRungs(List<RungForm> rungs) {
        this.rungs = rungs;
    }

    public boolean isAutomatic() {
        return automatic;
    }

    public void setAutomatic(boolean automatic) {
        this.automatic = automatic;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
