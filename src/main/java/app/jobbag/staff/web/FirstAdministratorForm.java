package app.jobbag.staff.web;

import app.jobbag.staff.PersonDraft;
import app.jobbag.staff.Role;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whoever installs Jobbag, with the token from its log. */
class FirstAdministratorForm {
    @NotBlank
    @Size(max = 100)
    private String token = "";

    @NotBlank
    @Size(max = 200)
    private String name = "";

    @NotBlank
    @Email
    @Size(max = 254)
    private String email = "";

    @NotBlank
    @Size(max = 200)
    private String password = "";

    @NotNull
    private @Nullable ZoneId zone = ZoneId.of("Europe/Madrid");

    PersonDraft draft(Locale locale) {
        return new PersonDraft(name, email, "", Set.of(Role.ADMIN), Set.of(), locale, Objects.requireNonNull(zone));
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
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

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public @Nullable ZoneId getZone() {
        return zone;
    }

    public void setZone(@Nullable ZoneId zone) {
        this.zone = zone;
    }
}
