package app.jobbag.taxes;

import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.platform.scope.OncePerTransaction;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agency's own legal data. Nothing is overwritten: what is written holds from its date on. */
@Service
@Transactional
public class AgencyBook {
    private static final Guarded AGENCY = () -> null;

    private final JdbcClient jdbc;
    private final AccessPolicy policy;
    private final Trail trail;
    private final Clock clock;
    private final Reads reads;
    private final OncePerTransaction<Later<List<AgencyProfile>>> read = new OncePerTransaction<>();

    AgencyBook(JdbcClient jdbc, AccessPolicy policy, Trail trail, Clock clock, Reads reads) {
        this.jdbc = jdbc;
        this.policy = policy;
        this.trail = trail;
        this.clock = clock;
        this.reads = reads;
    }

    public void write(SignedIn who, AgencyProfile profile) {
        policy.require(who, Action.RATES_MANAGE, AGENCY);
        UUID id = Ids.next();
        Changes changes =
                current().map(before -> Changes.between(before, profile)).orElseGet(Changes::none);
        jdbc.sql("""
                insert into agency_profile (id, valid_from, legal_name, street, postcode, city, country, tax_id, email,
                    zone, currency, bank, iban, bic, register_line, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(id, profile.validFrom(), profile.legalName(), profile.street(), profile.postcode())
                .params(
                        profile.city(),
                        profile.country(),
                        profile.taxId(),
                        profile.email(),
                        profile.zone().getId())
                .params(
                        profile.currency().getCurrencyCode(),
                        profile.account().bank(),
                        profile.account().iban())
                .params(profile.account().bic(), profile.registerLine(), Timestamp.from(clock.instant()))
                .update();
        read.forget();
        trail.note(TrailNote.of("agency", id, null, "written").changing(changes));
    }

    /** The agency's date today: invoices are dated by it. */
    @Transactional(readOnly = true)
    public LocalDate today() {
        return dateOf(clock.instant());
    }

    /** The agency's date at that moment. */
    @Transactional(readOnly = true)
    public LocalDate dateOf(Instant moment) {
        LocalDate utc = LocalDate.ofInstant(moment, ZoneOffset.UTC);
        return on(utc).map(own -> LocalDate.ofInstant(moment, own.zone())).orElse(utc);
    }

    @Transactional(readOnly = true)
    public Optional<AgencyProfile> current() {
        return on(today());
    }

    /** @throws Refused while nobody has written the agency's data */
    @Transactional(readOnly = true)
    public AgencyProfile required() {
        return current().orElseThrow(() -> new Refused("taxes.agency.missing"));
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<AgencyProfile> all() {
        return later().get();
    }

    /** The same, for a page that reads it with the rest. */
    public Later<List<AgencyProfile>> later() {
        return read.get(() -> reads.rows(AgencyProfile.class, Query.of("""
                select a.*, to_jsonb(a) as account from agency_profile a
                order by valid_from desc, created_at desc, id desc""")));
    }

    private Optional<AgencyProfile> on(LocalDate day) {
        return all().stream()
                .filter(profile -> !profile.validFrom().isAfter(day))
                .findFirst();
    }
}
