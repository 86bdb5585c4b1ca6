package app.jobbag.weekly.web;

import app.jobbag.clients.ContactId;
import app.jobbag.weekly.Section;
import app.jobbag.weekly.WeeklySetting;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** How a client is told, as typed. The sections in their order, one a line by name, stand in hidden rows with a number each. */
class WeeklySettingForm {
    private int version;
    private boolean active;
    private boolean automatic;
    private boolean money;

    @Size(max = 2000)
    private String opening = "";

    @NotEmpty
    private List<Section> sections = new ArrayList<>();

    /** A number for each section in the order of {@link Section}. */
    @Size(max = 20)
    private List<Integer> places = new ArrayList<>();

    private List<ContactId> readers = new ArrayList<>();

    static WeeklySettingForm of(WeeklySetting setting) {
        WeeklySettingForm form = new WeeklySettingForm();
        form.version = setting.version();
        form.active = setting.active();
        form.automatic = setting.automatic();
        form.money = setting.money();
        form.opening = setting.opening();
        form.sections = new ArrayList<>(setting.sections());
        for (Section each : Section.values()) {
            int at = setting.sections().indexOf(each);
            form.places.add(at < 0 ? Section.values().length + each.ordinal() : at + 1);
        }
        form.readers = setting.readers().stream().map(ContactId::new).collect(Collectors.toCollection(ArrayList::new));
        return form;
    }

    WeeklySetting setting(LocalDate since) {
        List<Section> ordered = Arrays.stream(Section.values())
                .filter(sections::contains)
                .sorted((one, other) -> Integer.compare(place(one), place(other)))
                .toList();
        return new WeeklySetting(version, active, automatic, money, opening, ordered, since, List.of());
    }

    private int place(Section section) {
        return section.ordinal() < places.size()
                ? Objects.requireNonNullElse(places.get(section.ordinal()), Integer.MAX_VALUE)
                : Integer.MAX_VALUE;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public boolean isAutomatic() {
        return automatic;
    }

    public void setAutomatic(boolean automatic) {
        this.automatic = automatic;
    }

    public boolean isMoney() {
        return money;
    }

    public void setMoney(boolean money) {
        this.money = money;
    }

    public String getOpening() {
        return opening;
    }

    public void setOpening(String opening) {
        this.opening = opening;
    }

    public List<Section> getSections() {
        return sections;
    }

    public void setSections(List<Section> sections) {
        this.sections = sections;
    }

    public List<Integer> getPlaces() {
        return places;
    }

    public void setPlaces(List<Integer> places) {
        this.places = places;
    }

    public List<ContactId> getReaders() {
        return readers;
    }

    public void setReaders(List<ContactId> readers) {
        this.readers = readers;
    }
}
