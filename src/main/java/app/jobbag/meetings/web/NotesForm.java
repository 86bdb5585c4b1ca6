package app.jobbag.meetings.web;

import app.jobbag.kernel.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which of the new lines go into the minutes; without a choice all do. */
class NotesForm {
    private boolean choosing;

    private List<String> lines = new ArrayList<>();

    /** Null for all; what is no line is none. */
    @Nullable
    Set<UUID> chosen() {
        return choosing ? Ids.readAll(lines) : null;
    }

    public boolean isChoosing() {
        return choosing;
    }

    public void setChoosing(boolean choosing) {
        this.choosing = choosing;
    }

    public List<String> getLines() {
        return lines;
    }

    public void setLines(List<String> lines) {
        this.lines = lines;
    }
}
