package app.jobbag.estimates.web;

import app.jobbag.kernel.Ids;
import jakarta.validation.constraints.NotEmpty;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Lines of the library that are taken into an estimate. */
class PickForm {
    @NotEmpty
    private List<String> lines = new ArrayList<>();

    private int version;

    static PickForm at(int seen) {
        PickForm form = new PickForm();
        form.version = seen;
        return form;
    }

    Set<UUID> chosen() {
        return Ids.readAll(lines);
    }

    public List<String> getLines() {
        return lines;
    }

    public void setLines(List<String> lines) {
        this.lines = lines;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
