package app.jobbag.taxes;

import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Percent;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.TaxCategory;
import app.jobbag.kernel.TaxRate;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rates of tax by country and date, and which of them a client's invoice takes when nobody says otherwise. */
@Service
@Transactional
public class TaxRates {
    private static final Guarded AGENCY = () -> null;

    private final JdbcClient jdbc;
    private final AccessPolicy policy;
    private final Trail trail;
    private final MessageSource messages;
    private final Clock clock;

    TaxRates(JdbcClient jdbc, AccessPolicy policy, Trail trail, MessageSource messages, Clock clock) {
        this.jdbc = jdbc;
        this.policy = policy;
        this.trail = trail;
        this.messages = messages;
        this.clock = clock;
    }

    public void write(SignedIn who, VatRate rate) {
        policy.require(who, Action.RATES_MANAGE, AGENCY);
        UUID id = Ids.next();
        jdbc.sql("insert into vat_rate (id, country, band, percent, valid_from, created_at) values (?, ?, ?, ?, ?, ?)")
                .params(id, rate.country(), rate.band().name(), rate.percent().value(), rate.validFrom())
                .param(Timestamp.from(clock.instant()))
                .update();
        Changes changes = Changes.none()
                .with("country", null, rate.country())
                .with("percent", null, rate.percent())
                .with("validFrom", null, rate.validFrom());
        trail.note(TrailNote.of("vatRate", id, null, "written").changing(changes));
    }

    /** The rates that hold in the country on that day, the standard one first. */
    @Transactional(readOnly = true)
    public List<VatRate> of(String country, LocalDate day) {
        return jdbc.sql("""
                select * from (select distinct on (band) * from vat_rate where country = ? and valid_from <= ?
                    order by band, valid_from desc, created_at desc, id desc) holding
                order by percent desc""").params(country, day).query(TaxRates::read).list();
    }

    @Transactional(readOnly = true)
    public List<VatRate> history(String country) {
        return jdbc.sql("select * from vat_rate where country = ? order by valid_from desc, percent desc limit 100")
                .param(country)
                .query(TaxRates::read)
                .list();
    }

    /**
     * What a client's lines are taxed with: the domestic standard rate, reverse charge inside the European Union for a
     * business with a tax id, nothing for a service that is taxed elsewhere. Reasons are worded in the client's language.
     */
    @Transactional(readOnly = true)
    public TaxRate usual(String agency, String client, boolean clientHasTaxId, Locale locale, LocalDate day) {
        TaxCategory category = Territory.category(agency, client, clientHasTaxId);
        if (category != TaxCategory.S) {
            return TaxRate.without(category, reason(category, locale));
        }
        return of(agency, day).stream()
                .filter(rate -> rate.band() == VatBand.STANDARD
                        && rate.percent().value().signum() > 0)
                .findFirst()
                .map(rate -> TaxRate.standard(rate.percent()))
                .orElseThrow(() -> new Refused("taxes.rate.missing", agency));
    }

    /** The wording that an untaxed line carries unless a better one is typed. */
    public String reason(TaxCategory category, Locale locale) {
        return category.needsReason() ? messages.getMessage("taxes.reason." + category, null, locale) : "";
    }

    private static VatRate read(ResultSet row, int number) throws SQLException {
        return new VatRate(
                row.getString("country"),
                VatBand.valueOf(row.getString("band")),
                new Percent(row.getBigDecimal("percent")),
                row.getObject("valid_from", LocalDate.class));
    }
}
