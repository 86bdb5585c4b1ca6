package app.jobbag.journals;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.clients.ClientId;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What clients withheld in a random year, added up slowly. */
record WithheldYear(RandomYear year, List<JournalLine> lines, JdbcClient jdbc) {
    /** Of the issued ones whose notes took back another share than that of their net, or all of the net and not all else. */
    private static final String ODD = """
            select i.id from invoice i left join lateral (select sum(n.net) as net, sum(n.withheld) as withheld,
                sum(n.base_withheld) as base_withheld, sum(n.payable) as payable from credit_note n where n.invoice_id = i.id) n on true
            where i.number is not null and (coalesce(n.withheld, 0)
                    <> round(coalesce(n.net, 0) * i.withholding_percent / 100, jobbag_digits(i.currency))
                or i.credited <> coalesce(n.payable, 0)
                or n.net = i.net and (n.withheld <> i.withheld or n.base_withheld <> i.base_withheld or i.open + i.paid <> 0))""";

    /** Payable and withheld are the total; of what is credited in full nothing stays withheld, in no currency. */
    void isThePartOfTheNetThatStands() {
        for (int i = 0; i < year.clients.size(); i++) {
            BigDecimal withheld = documents(year.clients.get(i));
            assertThat(journal(year.clients.get(i))).isEqualByComparingTo(withheld);
            assertThat(withheld.signum()).isEqualTo(RandomYear.CURRENCIES.get(i).equals("USD") ? 0 : 1);
        }
        List<UUID> odd = year.money.as(
                year.money.finance, () -> jdbc.sql(ODD).query(UUID.class).list());
        assertThat(odd).isEmpty();
    }

    private BigDecimal journal(ClientId client) {
        return lines.stream()
                .filter(line -> line.account() == JournalAccount.WITHHELD
                        && line.clientId().equals(client.value()))
                .map(JournalLine::currencyAmount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal documents(ClientId client) {
        return year.money.as(
                year.money.finance,
                () -> jdbc.sql("""
                        select coalesce((select sum(total - payable) from invoice where client_id = :c and number is not null), 0)
                            - coalesce((select sum(total - payable) from credit_note where client_id = :c), 0)""")
                        .param("c", client.value())
                        .query(BigDecimal.class)
                        .single());
    }
}
