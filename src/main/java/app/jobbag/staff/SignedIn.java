package app.jobbag.staff;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** The person who is signed in, as the session remembers. Sessions end when roles change, so this is never out of date. */
public record SignedIn(
        PersonId id, String name, Set<Role> roles, Set<Discipline> disciplines, Locale locale, ZoneId zone, Theme theme)
        implements AuthenticatedPrincipal, Serializable {
    private static final long serialVersionUID = 1L;

    public SignedIn {
        roles = Set.copyOf(roles);
        disciplines = Set.copyOf(disciplines);
    }

    /** The session's principal name: ending somebody's sessions looks for it. */
    @Override
    public String getName() {
        return id.value().toString();
    }

    public static Optional<SignedIn> current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn who
                ? Optional.of(who)
                : Optional.empty();
    }
}
