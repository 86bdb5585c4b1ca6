package app.jobbag.proposals.web;

import app.jobbag.proposals.Check;
import app.jobbag.proposals.CheckDraft;
import app.jobbag.proposals.CheckItem;
import app.jobbag.proposals.CheckState;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The whole checklist, saved at once. */
class ChecksForm {
    @Size(max = 6)
    private List<@Valid Line> checks = new ArrayList<>();

    private int version;

    static ChecksForm of(List<Check> checks, int version) {
        ChecksForm form = new ChecksForm();
        checks.forEach(each -> form.checks.add(Line.of(each)));
        form.version = version;
        return form;
    }

    List<CheckDraft> drafts() {
        return checks.stream().map(Line::draft).toList();
    }

    public List<Line> getChecks() {
        return checks;
    }

    public void setChecks(List<Line> checks) {
        this.checks = checks;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    /** A line of it. */
    static class Line {
        @NotNull
        private @Nullable CheckItem item;

        @NotNull
        private @Nullable CheckState state = CheckState.OPEN;

        @Size(max = 2000)
        private String words = "";

        static Line of(Check check) {
            Line line = new Line();
            line.item = check.item();
            line.state = check.state();
            line.words = check.words();
            return line;
        }

        CheckDraft draft() {
            return new CheckDraft(Objects.requireNonNull(item), Objects.requireNonNull(state), words);
        }

        public @Nullable CheckItem getItem() {
            return item;
        }

        public void setItem(@Nullable CheckItem item) {
            this.item = item;
        }

        public @Nullable CheckState getState() {
            return state;
        }

        public void setState(@Nullable CheckState state) {
            this.state = state;
        }

        public String getWords() {
            return words;
        }

        public void setWords(String words) {
            this.words = words;
        }
    }
}
