package app.jobbag.schedules.web;

import app.jobbag.schedules.Side;
import app.jobbag.schedules.exchange.Imported;
import app.jobbag.schedules.exchange.PlanFile;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A plan of a file, what it is to be about, and whose each of its calendars is. */
class PlanFileForm extends ScheduleForm {
    /** More calendars than that nobody tells apart. */
    static final int MOST_SIDES = 20;

    private @Nullable MultipartFile file;

    @Size(max = 1_600_000)
    private String packed = "";

    @Size(max = MOST_SIDES)
    private List<@Nullable Side> sides = new ArrayList<>();

    boolean bringsFile() {
        return file != null && !file.isEmpty();
    }

    /** The one handed in now, else the one that the page carries. */
    PlanFile plan() throws IOException {
        if (file == null || file.isEmpty()) {
            return PlanFile.unpacked(packed);
        }
        PlanFile plan = PlanFile.of(file.getInputStream());
        packed = plan.packed();
        sides = new ArrayList<>();
        return plan;
    }

    /** What the file says where nothing is said yet. */
    void suggest(Imported imported, List<Integer> calendars) {
        if (getTitle().isBlank()) {
            setTitle(imported.title().strip().replaceAll("\\p{Cntrl}", " "));
        }
        if (getStartsOn() == null) {
            setStartsOn(imported.plan().start().toLocalDate());
        }
        boolean ours = calendars.size() > 1
                && calendars.stream().allMatch(each -> each >= 2 && each < 2 + Side.values().length);
        for (int i = sides.size(); i < Math.min(MOST_SIDES, calendars.size()); i++) {
            sides.add(ours ? Side.values()[calendars.get(i) - 2] : Side.AGENCY);
        }
    }

    public @Nullable MultipartFile getFile() {
        return file;
    }

    public void setFile(@Nullable MultipartFile file) {
        this.file = file;
    }

    public String getPacked() {
        return packed;
    }

    public void setPacked(String packed) {
        this.packed = packed;
    }

    public List<@Nullable Side> getSides() {
        return sides;
    }

    public void setSides(List<@Nullable Side> sides) {
        this.sides = sides;
    }
}
