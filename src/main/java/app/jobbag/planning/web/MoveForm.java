package app.jobbag.planning.web;

import app.jobbag.planning.Move;
import app.jobbag.platform.calendar.IsoWeek;
import app.jobbag.staff.Discipline;
import app.jobbag.staff.PersonId;
import app.jobbag.ui.CellHours;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Hours that go elsewhere, and how the board was looked at meanwhile. */
class MoveForm {
    @NotNull
    private @Nullable IsoWeek fromWeek;

    @NotNull
    private @Nullable IsoWeek toWeek;

    @NotNull
    private @Nullable PersonId person;

    @NotNull
    private @Nullable CellHours hours;

    private @Nullable IsoWeek shownWeek;
    private @Nullable Discipline discipline;
    private @Nullable PersonId open;
    private int version;

    /** Called on a form without errors only. */
    Move move() {
        return new Move(
                Objects.requireNonNull(fromWeek),
                Objects.requireNonNull(person),
                Objects.requireNonNull(toWeek),
                Objects.requireNonNull(hours).value());
    }

    /** The board as it was. */
    String board() {
        UriComponentsBuilder url = UriComponentsBuilder.fromPath("/load");
        if (shownWeek != null) {
            url.queryParam("week", shownWeek);
        }
        if (discipline != null) {
            url.queryParam("discipline", discipline);
        }
        if (open != null) {
            url.queryParam("open", open.value());
        }
        return url.build().toUriString();
    }

    /** What takes it back: the same, the other way round. */
    String undo(String assignment) {
        if (fromWeek == null || toWeek == null || person == null || hours == null) {
            return board();
        }
        UriComponentsBuilder url = UriComponentsBuilder.fromPath("/assignments/" + assignment + "/moves/undo")
                .queryParam("fromWeek", fromWeek)
                .queryParam("toWeek", toWeek)
                .queryParam("person", person.value())
                .queryParam("hours", hours.value().toPlainString());
        if (shownWeek != null) {
            url.queryParam("shownWeek", shownWeek);
        }
        if (open != null) {
            url.queryParam("open", open.value());
        }
        return url.build().toUriString();
    }

    public @Nullable IsoWeek getFromWeek() {
        return fromWeek;
    }

    public void setFromWeek(@Nullable IsoWeek fromWeek) {
        this.fromWeek = fromWeek;
    }

    public @Nullable IsoWeek getToWeek() {
        return toWeek;
    }

    public void setToWeek(@Nullable IsoWeek toWeek) {
        this.toWeek = toWeek;
    }

    public @Nullable PersonId getPerson() {
        return person;
    }

    public void setPerson(@Nullable PersonId person) {
        this.person = person;
    }

    public @Nullable CellHours getHours() {
        return hours;
    }

    public void setHours(@Nullable CellHours hours) {
        this.hours = hours;
    }

    public @Nullable IsoWeek getShownWeek() {
        return shownWeek;
    }

    public void setShownWeek(@Nullable IsoWeek shownWeek) {
        this.shownWeek = shownWeek;
    }

    public @Nullable Discipline getDiscipline() {
        return discipline;
    }

    public void setDiscipline(@Nullable Discipline discipline) {
        this.discipline = discipline;
    }

    public @Nullable PersonId getOpen() {
        return open;
    }

    public void setOpen(@Nullable PersonId open) {
        this.open = open;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
