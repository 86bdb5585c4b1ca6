package app.jobbag.estimates;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.Discipline;
import app.jobbag.staff.SignedIn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What hours are charged with: the agency's card, and a client's own rates instead of it. Nothing is taken away: later days hold. */
@Service
@Transactional
public class RateCards {
    /** Under which the history of the agency's card is found. */
    public static final UUID HISTORY = new UUID(0, 62);

    private static final Guarded AGENCY = () -> null;

    private final JdbcClient jdbc;
    private final Reads reads;
    private final AccessPolicy policy;
    private final Trail trail;

    RateCards(JdbcClient jdbc, Reads reads, AccessPolicy policy, Trail trail) {
        this.jdbc = jdbc;
        this.reads = reads;
        this.policy = policy;
        this.trail = trail;
    }

    private record Row(Discipline discipline, Currency currency, LocalDate validFrom, BigDecimal hourly) {
        HourRate rate() {
            return new HourRate(discipline, validFrom, new Money(hourly, currency));
        }
    }

    /** By discipline and currency, the newest first. */
    public Later<List<HourRate>> agency() {
        return rates(Query.of("select * from hourly_rate order by discipline, currency, valid_from desc limit 500"));
    }

    /** The client's own, by discipline and currency, the newest first. */
    public Later<List<HourRate>> ofClient(ClientId client) {
        return rates(Query.of(
                "select * from hourly_rate_client where client_id = ? order by discipline, currency, valid_from desc limit 500",
                client.value()));
    }

    /** What holds on that day: the client's own rate of a discipline, or else the agency's. */
    public Later<Map<Discipline, Money>> on(ClientId client, Currency currency, LocalDate day) {
        return rates(Query.of("""
                select distinct on (discipline) * from (
                    select true as own, discipline, currency, valid_from, hourly from hourly_rate_client where client_id = ?
                    union all select false, discipline, currency, valid_from, hourly from hourly_rate) r
                where currency = ? and valid_from <= ? order by discipline, own desc, valid_from desc""", client.value(), currency.getCurrencyCode(), day))
                .map(found -> {
                    Map<Discipline, Money> rates = new EnumMap<>(Discipline.class);
                    found.forEach(each -> rates.put(each.discipline(), each.hourly()));
                    return rates;
                });
    }

    private Later<List<HourRate>> rates(Query query) {
        return reads.rows(Row.class, query)
                .map(found -> found.stream().map(Row::rate).toList());
    }

    public void set(SignedIn who, HourRate rate) {
        policy.require(who, Action.RATES_MANAGE, AGENCY);
        check(rate);
        jdbc.sql("insert into hourly_rate (discipline, currency, valid_from, hourly) values (?, ?, ?, ?)"
                        + " on conflict (discipline, currency, valid_from) do update set hourly = excluded.hourly")
                .params(rate.discipline().name(), code(rate), rate.from())
                .param(rate.hourly().amount())
                .update();
        trail.note(TrailNote.of("rateCard", HISTORY, null, "set").changing(changes(rate)));
    }

    public void set(SignedIn who, ClientId client, HourRate rate) {
        policy.require(who, Action.RATE_CARD_CLIENT, Guarded.client(client.value()));
        check(rate);
        jdbc.sql(
                        "insert into hourly_rate_client (client_id, discipline, currency, valid_from, hourly) values (?, ?, ?, ?, ?)"
                                + " on conflict (client_id, discipline, currency, valid_from) do update set hourly = excluded.hourly")
                .params(client.value(), rate.discipline().name(), code(rate), rate.from())
                .param(rate.hourly().amount())
                .update();
        trail.note(TrailNote.of("client", client.value(), client.value(), "hourRateSet")
                .changing(changes(rate)));
    }

    private static void check(HourRate rate) {
        if (rate.hourly().isNegative()) {
            throw new Refused("estimates.refused.belowNothing").at("hourly");
        }
    }

    private static String code(HourRate rate) {
        return rate.hourly().currency().getCurrencyCode();
    }

    private static Changes changes(HourRate rate) {
        return Changes.none()
                .with("discipline", null, rate.discipline())
                .with("hourly", null, rate.hourly())
                .with("from", null, rate.from());
    }
}
