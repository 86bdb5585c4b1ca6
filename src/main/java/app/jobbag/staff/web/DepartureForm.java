package app.jobbag.staff.web;

import app.jobbag.staff.PersonId;
import org.jspecify.annotations.Nullable;

/** Somebody leaves, and who takes over. */
class DepartureForm {
    private @Nullable PersonId successor;
    private int version;

    static DepartureForm at(int version) {
        DepartureForm form = new DepartureForm();
        form.version = version;
        return form;
    }

    public @Nullable PersonId getSuccessor() {
        return successor;
    }

    public void setSuccessor(@Nullable PersonId successor) {
        this.successor = successor;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
