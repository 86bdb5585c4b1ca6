package app.jobbag.staff;

import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of the agency: who they are, what they may, and their own preferences. */
@Service
@Transactional
public class PeopleRegister {
    public static final int SHORTEST_PASSWORD = 12;

    private final Persons persons;
    private final SecretHashes passwords;
    private final Sessions sessions;
    private final Trail trail;
    private final Clock clock;

    PeopleRegister(Persons persons, SecretHashes passwords, Sessions sessions, Trail trail, Clock clock) {
        this.persons = persons;
        this.passwords = passwords;
        this.sessions = sessions;
        this.trail = trail;
        this.clock = clock;
    }

    /** @throws Refused when the e-mail address is taken or the password too short */
    public PersonId join(PersonDraft draft, String password) {
        Person person = new Person(draft, clock.instant());
        refuseTakenEmail(draft, person.id());
        person.takePassword(hash(password));
        persons.save(person);
        note(person.id(), "joined", Changes.none());
        return person.id();
    }

    public void change(PersonId id, int version, PersonDraft draft) {
        Person person = load(id);
        PersonDetails before = person.details();
        refuseTakenEmail(draft, id);
        person.change(draft, version);
        keepAnAdministrator(before);
        note(id, "changed", Changes.between(before, person.details()));
        sessions.endAll(id);
    }

    /** A new password ends all sessions of the person. */
    public void resetPassword(PersonId id, String password) {
        load(id).takePassword(hash(password));
        note(id, "passwordReset", Changes.none());
        sessions.endAll(id);
    }

    /** A person's own new password; the other sessions end, the one it is written in goes on. */
    public void changePassword(PersonId id, String current, String password, String session) {
        Person person = load(id);
        if (!passwords.matches(current, person.passwordHash())) {
            throw new Refused("people.password.wrong").at("current");
        }
        person.takePassword(hash(password));
        note(id, "passwordChanged", Changes.none());
        sessions.endOthers(id, session);
    }

    public void leave(PersonId id, int version) {
        Person person = load(id);
        PersonDetails before = person.details();
        person.leave(version);
        keepAnAdministrator(before);
        note(id, "left", Changes.none());
        sessions.endAll(id);
    }

    public void comeBack(PersonId id, int version) {
        load(id).comeBack(version);
        note(id, "cameBack", Changes.none());
    }

    public SignedIn prefer(PersonId id, Locale locale, ZoneId zone, Theme theme) {
        Person person = load(id);
        person.prefer(locale, zone, theme);
        return person.signedIn();
    }

    @Transactional(readOnly = true)
    public PersonDetails details(PersonId id) {
        return load(id).details();
    }

    @Transactional(readOnly = true)
    public List<PersonDetails> active() {
        return persons.findByActiveTrueOrderByName().stream()
                .map(Person::details)
                .toList();
    }

    @Transactional(readOnly = true)
    public List<PersonDetails> all() {
        return persons.findAllByOrderByName().stream().map(Person::details).toList();
    }

    @Transactional(readOnly = true)
    public boolean nobodyYet() {
        return persons.count() == 0;
    }

    @Transactional(readOnly = true)
    public Optional<SignedIn> signedIn(PersonId id) {
        return persons.findById(id.value()).filter(Person::canSignIn).map(Person::signedIn);
    }

    /** On whose behalf the person's transactions run. */
    public static Viewer viewer(SignedIn who) {
        return new Viewer.Person(who.id().value(), who.name());
    }

    private Person load(PersonId id) {
        return persons.findById(id.value()).orElseThrow(NotFound::new);
    }

    private String hash(String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST_PASSWORD) {
            throw new Refused("staff.password.tooShort", SHORTEST_PASSWORD).at("password");
        }
        return passwords.hash(password);
    }

    private void refuseTakenEmail(PersonDraft draft, PersonId id) {
        if (persons.existsByEmailAndIdNot(draft.email().toLowerCase(Locale.ROOT), id.value())) {
            throw new Refused("staff.email.taken").at("email");
        }
    }

    /** Somebody must be left who can let people in. */
    private void keepAnAdministrator(PersonDetails before) {
        if (before.active() && before.roles().contains(Role.ADMIN)) {
            persons.lockAdministrators();
            if (persons.countAdministrators() == 0) {
                throw new Refused("people.lastAdministrator");
            }
        }
    }

    private void note(PersonId id, String verb, Changes changes) {
        trail.note(TrailNote.of("person", id.value(), null, verb).changing(changes));
    }
}
