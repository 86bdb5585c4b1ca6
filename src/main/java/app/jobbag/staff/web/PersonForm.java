package app.jobbag.staff.web;

import app.jobbag.staff.Discipline;
import app.jobbag.staff.Locales;
import app.jobbag.staff.PersonDetails;
import app.jobbag.staff.PersonDraft;
import app.jobbag.staff.Role;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person as an administrator writes one. */
class PersonForm {
    @NotBlank
    @Size(max = 200)
    private String name = "";

    @NotBlank
    @Email
    @Size(max = 254)
    private String email = "";

    @Size(max = 200)
    private String title = "";

    @NotEmpty
    private Set<Role> roles = new LinkedHashSet<>();

    private Set<Discipline> disciplines = new LinkedHashSet<>();

    @NotBlank
    private String locale = "en";

    @NotNull
    private @Nullable ZoneId zone = ZoneId.of("Europe/Madrid");

    private int version;

    static PersonForm of(PersonDetails person) {
        PersonForm form = new PersonForm();
        form.name = person.name();
        form.email = person.email();
        form.title = person.title();
        form.roles = new LinkedHashSet<>(person.roles());
        form.disciplines = new LinkedHashSet<>(person.disciplines());
        form.locale = person.locale().toLanguageTag();
        form.zone = ZoneId.of(person.zone());
        form.version = person.version();
        return form;
    }

    PersonDraft draft() {
        return new PersonDraft(
                name, email, title, roles, disciplines, Locales.nearest(locale), Objects.requireNonNull(zone));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Set<Role> getRoles() {
        return roles;
    }

    public void setRoles(Set<Role> roles) {
        this.roles = roles;
    }

    public Set<Discipline> getDisciplines() {
        return disciplines;
    }

    public void setDisciplines(Set<Discipline> disciplines) {
        this.disciplines = disciplines;
    }

    public String getLocale() {
        return locale;
    }

    public void setLocale(String locale) {
        this.locale = locale;
    }

    public @Nullable ZoneId getZone() {
        return zone;
    }

    public void setZone(@Nullable ZoneId zone) {
        this.zone = zone;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
