package app.jobbag.planning.web;

import app.jobbag.kernel.Refused;
import app.jobbag.planning.LoadQuestion;
import app.jobbag.planning.PlannedPart;
import app.jobbag.planning.PlannedWeek;
import app.jobbag.platform.calendar.IsoWeek;
import app.jobbag.ui.CellHours;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A part's hours, week by week from a first one on; an empty field is no hours. */
class PlanForm {
    @NotNull
    private @Nullable IsoWeek firstWeek;

    private List<@Nullable CellHours> weekly = new ArrayList<>(Collections.nCopies(LoadQuestion.WEEKS, null));
    private int version;

    static PlanForm of(PlannedPart part, IsoWeek first) {
        PlanForm form = new PlanForm();
        form.firstWeek = first;
        form.version = part.version();
        for (int i = 0; i < LoadQuestion.WEEKS; i++) {
            BigDecimal hours = part.in(first.plus(i));
            form.weekly.set(i, hours.signum() == 0 ? null : new CellHours(hours));
        }
        return form;
    }

    /**
     * Called on a form without errors only.
     *
     * @throws Refused at each week that can't have as many hours
     */
    Map<IsoWeek, BigDecimal> hours() {
        SortedMap<IsoWeek, BigDecimal> hours = new TreeMap<>();
        List<Refused> refusals = new ArrayList<>();
        for (int i = 0; i < Math.min(weekly.size(), LoadQuestion.WEEKS); i++) {
            CellHours typed = weekly.get(i);
            BigDecimal planned = typed == null ? BigDecimal.ZERO : typed.value();
            refusal(planned, "weekly[" + i + "]").ifPresent(refusals::add);
            hours.put(Objects.requireNonNull(firstWeek).plus(i), planned);
        }
        if (!refusals.isEmpty()) {
            throw Refused.all(refusals);
        }
        return hours;
    }

    private static Optional<Refused> refusal(BigDecimal hours, String field) {
        try {
            if (hours.signum() != 0) {
                PlannedWeek.refuseUnfit(hours, field);
            }
            return Optional.empty();
        } catch (Refused e) {
            return Optional.of(e);
        }
    }

    public @Nullable IsoWeek getFirstWeek() {
        return firstWeek;
    }

    public void setFirstWeek(@Nullable IsoWeek firstWeek) {
        this.firstWeek = firstWeek;
    }

    public List<@Nullable CellHours> getWeekly() {
        return weekly;
    }

    public void setWeekly(List<@Nullable CellHours> weekly) {
        this.weekly = weekly;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
