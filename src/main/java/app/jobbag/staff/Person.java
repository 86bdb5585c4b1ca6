package app.jobbag.staff;

import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Stale;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person of the agency. */
@Entity
class Person {
    @Id
    private UUID id;

    @Version
    private int version;

    private String name;
    private String email;
    private String title;
    private @Nullable String passwordHash;
    private boolean active = true;
    private String locale;
    private String zone;

    @Enumerated(EnumType.STRING)
    private Theme theme = Theme.AUTO;

    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "person_discipline", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "discipline")
    @Enumerated(EnumType.STRING)
    private Set<Discipline> disciplines = EnumSet.noneOf(Discipline.class);

    Person(PersonDraft draft, Instant now) {
        this.id = Ids.next();
        this.createdAt = now;
        write(draft);
    }

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    void change(PersonDraft draft, int seen) {
        Stale.check(seen, version);
        write(draft);
    }

    void prefer(Locale language, ZoneId timeZone, Theme look) {
        locale = language.toLanguageTag();
        zone = timeZone.getId();
        theme = look;
    }

    void takePassword(String hash) {
        passwordHash = hash;
    }

    void leave(int seen) {
        Stale.check(seen, version);
        active = false;
    }

    void comeBack(int seen) {
        Stale.check(seen, version);
        active = true;
    }

    boolean canSignIn() {
        return active && passwordHash != null;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    PersonId id() {
        return new PersonId(id);
    }

    PersonDetails details() {
        return new PersonDetails(
                id(),
                version,
                name,
                email,
                title,
                active,
                roles,
                disciplines,
                Locale.forLanguageTag(locale),
                zone,
                theme);
    }

    SignedIn signedIn() {
        return new SignedIn(id(), name, roles, disciplines, Locale.forLanguageTag(locale), ZoneId.of(zone), theme);
    }

    private void write(PersonDraft draft) {
        name = draft.name();
        email = draft.email().toLowerCase(Locale.ROOT);
        title = draft.title();
        locale = draft.locale().toLanguageTag();
        zone = draft.zone().getId();
        roles.clear();
        roles.addAll(draft.roles());
        disciplines.clear();
        disciplines.addAll(draft.disciplines());
    }
}
