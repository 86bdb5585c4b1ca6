package app.jobbag.bookings;

import app.jobbag.estimates.HourlyCosts;
import app.jobbag.kernel.Money;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.staff.Discipline;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What an hour of a discipline costs on average: of the people of it whose rate is known on that day. */
@Component
class DisciplineCosts implements HourlyCosts {
    private final Reads reads;

    DisciplineCosts(Reads reads) {
        this.reads = reads;
    }

    private record Average(Discipline discipline, BigDecimal hourly) {}

    @Override
    public Later<Map<Discipline, Money>> on(Currency currency, LocalDate day) {
        Query query = Query.of("""
                select d.discipline, avg(r.hourly) as hourly from cost_rate r join person p on p.id = r.person_id and p.active
                join person_discipline d on d.person_id = p.id
                where r.currency = ? and r.valid_from <= ? and (r.valid_until is null or r.valid_until >= ?)
                group by d.discipline""", currency.getCurrencyCode(), day, day);
        return reads.rows(Average.class, query).map(found -> {
            Map<Discipline, Money> costs = new EnumMap<>(Discipline.class);
            found.forEach(each -> costs.put(each.discipline(), new Money(each.hourly(), currency)));
            return costs;
        });
    }
}
