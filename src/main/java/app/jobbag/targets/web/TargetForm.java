package app.jobbag.targets.web;

import app.jobbag.targets.TargetOwner;
import app.jobbag.targets.TargetQuestion;
import app.jobbag.targets.TargetYear;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;

/** A year's targets as typed: a row for each quarter. */
public class TargetForm {
    private int version;

    @Min(TargetQuestion.FIRST)
    @Max(TargetQuestion.LAST)
    private int year = TargetQuestion.FIRST;

    private List<@Valid QuarterForm> rows = new ArrayList<>(
            IntStream.range(0, 4).mapToObj(n -> new QuarterForm()).toList());

    static TargetForm of(TargetYear targets) {
        TargetForm form = new TargetForm();
        form.version = targets.version();
        form.year = targets.year();
        form.rows =
                new ArrayList<>(targets.quarters().stream().map(QuarterForm::of).toList());
        return form;
    }

    /** Called on a form without errors only. */
    TargetYear targets(TargetOwner owner, Currency currency) {
        return new TargetYear(
                owner,
                year,
                version,
                currency,
                rows.stream().limit(4).map(QuarterForm::goals).toList());
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    /** What the page is about, whatever a browser sent. */
    int shown() {
        return Math.min(TargetQuestion.LAST, Math.max(TargetQuestion.FIRST, year));
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public List<QuarterForm> getRows() {
        return rows;
    }

    public void setRows(List<QuarterForm> rows) {
        this.rows = rows;
    }
}
