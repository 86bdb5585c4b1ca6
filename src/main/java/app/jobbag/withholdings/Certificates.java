package app.jobbag.withholdings;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The certificates that clients send of what they withheld. A line is never changed; one is taken back by a second against it. */
@Service
@Transactional
public class Certificates {
    private static final String LINES = """
            select s.*, exists (select from withholding_certificate r where r.client_id = s.client_id and r.reverses_id = s.id) as undone
            from withholding_certificate s\s""";

    private static final String WITHHELD = """
            select coalesce(sum(withheld_in(i, :year)), 0) from invoice i where i.client_id = :client and i.currency = :currency
                and i.number is not null and i.withheld > 0 and i.issued_on <= make_date(:year, 12, 31)""";
    private static final String CERTIFIED = """
            select coalesce(sum(s.amount), 0) from withholding_certificate s
            where s.client_id = :client and s.currency = :currency and s.year = :year""";

    private final JdbcClient jdbc;
    private final AccessPolicy policy;
    private final Trail trail;
    private final Clock clock;

    Certificates(JdbcClient jdbc, AccessPolicy policy, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.policy = policy;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * @throws Refused when it certifies nothing, or is of a day that is to come or before its year; when it goes beyond what was
     *     withheld, unless the person stands by it
     */
    public CertificateId record(SignedIn who, ClientId client, CertificateDraft draft) {
        policy.require(who, Action.WITHHOLDING_SET, Guarded.client(client.value()));
        LocalDate today = LocalDate.now(clock.withZone(who.zone()));
        Refused.together(() -> refuseAmount(client, draft), () -> refuseDay(draft, today));
        return add(who, client, draft, null);
    }

    private static void refuseDay(CertificateDraft draft, LocalDate today) {
        if (draft.issuedOn().isAfter(today)) {
            throw new Refused("withholdings.refused.future").at("issuedOn");
        }
        if (draft.issuedOn().getYear() < draft.year()) {
            throw new Refused("withholdings.refused.beforeYear").at("issuedOn");
        }
    }

    private void refuseAmount(ClientId client, CertificateDraft draft) {
        if (!draft.amount().isPositive()) {
            throw new Refused("withholdings.refused.noAmount").at("amount");
        }
        Currency currency = draft.amount().currency();
        Money withheld = sum(WITHHELD, client, draft.year(), currency);
        Money certified = sum(CERTIFIED, client, draft.year(), currency);
        if (!draft.sure() && certified.plus(draft.amount()).compareTo(withheld) > 0) {
            throw new Refused("withholdings.refused.beyond", String.valueOf(draft.year()), withheld, certified)
                    .at("amount");
        }
    }

    private Money sum(String sql, ClientId client, int year, Currency currency) {
        BigDecimal amount = jdbc.sql(sql)
                .param("client", client.value())
                .param("year", year)
                .param("currency", currency.getCurrencyCode())
                .query(BigDecimal.class)
                .single();
        return new Money(amount, currency);
    }

    /** @throws Refused when it is taken back already, or takes one back itself */
    public void takeBack(SignedIn who, CertificateId id) {
        Line line = find(id);
        policy.require(who, Action.WITHHOLDING_SET, Guarded.client(line.client().value()));
        Certificate said = line.said();
        if (!said.stands()) {
            throw new Refused("withholdings.refused.notStanding");
        }
        CertificateDraft against = new CertificateDraft(
                line.year(), said.issuedOn(), said.reference(), said.amount().negated(), "", true);
        add(who, line.client(), against, id);
    }

    private CertificateId add(SignedIn who, ClientId client, CertificateDraft draft, @Nullable CertificateId against) {
        UUID id = Ids.next();
        Money amount = draft.amount();
        jdbc.sql("""
                insert into withholding_certificate (id, client_id, year, issued_on, reference, amount, currency, note, reverses_id,
                    recorded_by_name, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(id, client.value(), draft.year(), draft.issuedOn(), draft.reference())
                .params(amount.amount(), amount.currency().getCurrencyCode(), draft.note())
                .param(against == null ? null : against.value())
                .params(who.name(), Timestamp.from(clock.instant()))
                .update();
        Changes changes = Changes.none()
                .with("year", null, draft.year())
                .with("amount", null, amount)
                .with("reference", "", draft.reference());
        trail.note(
                TrailNote.of("withholdingCertificate", id, client.value(), against == null ? "recorded" : "takenBack")
                        .changing(changes));
        return new CertificateId(id);
    }

    /** Whose and of which year it is, for the page it stands on. */
    public record Place(ClientId client, int year) {}

    /** @throws NotFound when there is none for that person */
    @Transactional(readOnly = true)
    public Place place(CertificateId id) {
        Line line = find(id);
        return new Place(line.client(), line.year());
    }

    private Line find(CertificateId id) {
        return jdbc.sql(LINES + "where s.id = ?")
                .param(id.value())
                .query(Certificates::line)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Of a client for a year, in the order they came in. */
    @Transactional(readOnly = true)
    public List<Certificate> of(SignedIn who, ClientId client, int year) {
        policy.require(who, Action.INVOICE_SEE, Guarded.client(client.value()));
        return jdbc
                .sql(LINES + "where s.client_id = ? and s.year = ? order by s.recorded_at, s.id limit 200")
                .params(client.value(), year)
                .query(Certificates::line)
                .list()
                .stream()
                .map(Line::said)
                .toList();
    }

    private record Line(ClientId client, int year, Certificate said) {}

    private static Line line(ResultSet row, int number) throws SQLException {
        Certificate said = new Certificate(
                new CertificateId(row.getObject("id", UUID.class)),
                row.getObject("issued_on", LocalDate.class),
                row.getString("reference"),
                new Money(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency"))),
                row.getString("note"),
                row.getBoolean("undone"),
                row.getString("recorded_by_name"),
                row.getTimestamp("recorded_at").toInstant());
        return new Line(new ClientId(row.getObject("client_id", UUID.class)), row.getInt("year"), said);
    }
}
