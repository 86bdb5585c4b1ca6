package app.jobbag.deliverables.routes.web;

import app.jobbag.deliverables.routes.RouteStep;
import app.jobbag.deliverables.routes.Seat;
import app.jobbag.staff.Discipline;
import app.jobbag.workorders.Words;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A step as typed; an empty row is none. */
class RouteRow {
    private static final int LAST = 99;

    @Min(1)
    @Max(LAST)
    private @Nullable Integer place;

    @Size(max = 100)
    private String en = "";

    @Size(max = 100)
    private String es = "";

    @Size(max = 100)
    private String zh = "";

    private @Nullable Seat seat;
    private @Nullable Discipline discipline;

    @Min(1)
    @Max(60)
    private @Nullable Integer days;

    static RouteRow at(int place) {
        RouteRow row = new RouteRow();
        row.place = place;
        return row;
    }

    static RouteRow of(int place, RouteStep step) {
        RouteRow row = at(place);
        row.en = step.name().en();
        row.es = step.name().es();
        row.zh = step.name().zh();
        row.seat = step.seat();
        row.discipline = step.discipline();
        row.days = step.days();
        return row;
    }

    boolean isFilled() {
        return !en.isBlank() && !es.isBlank() && !zh.isBlank() && seat != null;
    }

    @AssertTrue(message = "{routes.refused.halfStep}")
    public boolean isWhole() {
        return isFilled() || (en.isBlank() && es.isBlank() && zh.isBlank() && seat == null);
    }

    /** Rows without a place come last. */
    int order() {
        return place == null ? LAST : place;
    }

    RouteStep step() {
        return new RouteStep(new Words(en, es, zh), Objects.requireNonNull(seat), discipline, days == null ? 1 : days);
    }

    public @Nullable Integer getPlace() {
        return place;
    }

    public void setPlace(@Nullable Integer place) {
        this.place = place;
    }

    public String getEn() {
        return en;
    }

    public void setEn(String en) {
        this.en = en;
    }

    public String getEs() {
        return es;
    }

    public void setEs(String es) {
        this.es = es;
    }

    public String getZh() {
        return zh;
    }

    public void setZh(String zh) {
        this.zh = zh;
    }

    public @Nullable Seat getSeat() {
        return seat;
    }

    public void setSeat(@Nullable Seat seat) {
        this.seat = seat;
    }

    public @Nullable Discipline getDiscipline() {
        return discipline;
    }

    public void setDiscipline(@Nullable Discipline discipline) {
        this.discipline = discipline;
    }

    public @Nullable Integer getDays() {
        return days;
    }

    public void setDays(@Nullable Integer days) {
        this.days = days;
    }
}
