package app.jobbag.staff.web;

import app.jobbag.staff.SignedIn;
import app.jobbag.staff.Theme;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What people choose for themselves. */
class ProfileForm {
    @NotBlank
    private String locale = "en";

    @NotNull
    private @Nullable ZoneId zone;

    @NotNull
    private @Nullable Theme theme = Theme.AUTO;

    static ProfileForm of(SignedIn who) {
        ProfileForm form = new ProfileForm();
        form.locale = who.locale().toLanguageTag();
        form.zone = who.zone();
        form.theme = who.theme();
        return form;
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

    public @Nullable Theme getTheme() {
        return theme;
    }

    public void setTheme(@Nullable Theme theme) {
        this.theme = theme;
    }
}
