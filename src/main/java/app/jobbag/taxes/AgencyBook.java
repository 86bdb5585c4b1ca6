package app.jobbag.taxes;

import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.scope.OncePerTransaction;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
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
    private final OncePerTransaction<List<AgencyProfile>> read = new OncePerTransaction<>();

    AgencyBook(JdbcClient jdbc, AccessPolicy policy, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.policy = policy;
        this.trail = trail;
        this.clock = clock;
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
        return read.get(
                () -> jdbc.sql("select * from agency_profile order by valid_from desc, created_at desc, id desc")
                        .query(AgencyBook::read)
                        .list());
    }

    private Optional<AgencyProfile> on(LocalDate day) {
        return all().stream()
                .filter(profile -> !profile.validFrom().isAfter(day))
                .findFirst();
    }

    private static AgencyProfile read(ResultSet row, int number) throws SQLException {
        return new AgencyProfile(
                row.getObject("valid_from", LocalDate.class),
                row.getString("legal_name"),
                row.getString("street"),
                row.getString("postcode"),
                row.getString("city"),
                row.getString("country"),
                row.getString("tax_id"),
                row.getString("email"),
                ZoneId.of(row.getString("zone")),
                Currency.getInstance(row.getString("currency")),
                new BankAccount(row.getString("bank"), row.getString("iban"), row.getString("bic")),
                row.getString("register_line"));
    }
}
