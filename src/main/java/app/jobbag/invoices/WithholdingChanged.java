package app.jobbag.invoices;

import app.jobbag.kernel.Lack;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.taxes.AgencyBook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A draft that still withholds what it took over, while the client by now withholds something else. */
@Component
class WithholdingChanged {
    private static final String SQL = """
            select coalesce(c.trading_names[1], c.legal_name) as client, n.name, n.percent, n.valid_from
            from invoice i
            cross join lateral (select w.name, w.percent, w.valid_from from client_withholding w
                where w.client_id = i.client_id and w.valid_from <= ? order by w.valid_from desc, w.set_at desc, w.id desc limit 1) n
            left join lateral (select w.name, w.percent from client_withholding w
                where w.client_id = i.client_id and w.valid_from <= i.listed_on and w.set_at <= i.created_at
                order by w.valid_from desc, w.set_at desc, w.id desc limit 1) t on true
            join client c on c.id = i.client_id
            where i.id = ? and i.withholding_percent = coalesce(t.percent, 0) and i.withholding_name = coalesce(t.name, '')
                and (n.percent, n.name) <> (i.withholding_percent, i.withholding_name)""";

    private final Reads reads;
    private final AgencyBook agency;

    WithholdingChanged(Reads reads, AgencyBook agency) {
        this.reads = reads;
        this.agency = agency;
    }

    private record Row(String client, String name, BigDecimal percent, LocalDate validFrom) {
        Lack lack(InvoiceId id) {
            String edit = "/invoices/" + id.value() + "/edit";
            return percent.signum() == 0
                    ? Lack.of("invoices.lack.withholdingEnded", edit, client, validFrom)
                    : Lack.of("invoices.lack.withholding", edit, client, name, percent, validFrom);
        }
    }

    Later<List<Lack>> of(InvoiceId id) {
        return reads.row(Row.class, Query.of(SQL, agency.today(), id.value())).map(found -> lacks(found, id));
    }

    private static List<Lack> lacks(Optional<Row> found, InvoiceId id) {
        return found.map(row -> row.lack(id)).stream().toList();
    }
}
