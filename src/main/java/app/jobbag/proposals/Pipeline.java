package app.jobbag.proposals;

import app.jobbag.kernel.Money;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.springframework.stereotype.Service;

/** The proposals that are not decided yet, by stage and what they may bring, over the clients that the person sees. */
@Service
public class Pipeline {
    /**
     * What a proposal p may bring, without tax: what was offered last (version v), else its estimate e as soon as it has a price,
     * else what is expected.
     */
    public static final String VALUE = "coalesce(v.net, nullif(e.net, 0), p.expected)";

    private static final String STAGES = """
            with each as (select p.state, p.currency, count(*) as pitches, count(*) filter (where %1$s is null) as unvalued,
                    sum(%1$s) as value
                from proposal p left join proposal_version v on v.client_id = p.client_id and v.id = p.current_id
                left join estimate e on e.client_id = p.client_id and e.id = p.estimate_id
                where p.state in ('OUTLINE', 'OUTLINE_SENT', 'PREPARED', 'PRESENTED') group by 1, 2)
            select state, sum(pitches)::int as pitches, sum(unvalued)::int as unvalued,
                coalesce(jsonb_agg(jsonb_build_object('currency', currency, 'amount', value) order by currency)
                    filter (where value is not null), '[]') as values
            from each group by state
            order by array_position(array['OUTLINE', 'OUTLINE_SENT', 'PREPARED', 'PRESENTED'], state)""".formatted(VALUE);

    private final Reads reads;

    Pipeline(Reads reads) {
        this.reads = reads;
    }

    /** In a currency. */
    public record Sum(Currency currency, BigDecimal amount) {
        public Money money() {
            return new Money(amount, currency);
        }
    }

    /** @param unvalued how many of them say no value yet */
    public record Stage(ProposalState state, int pitches, int unvalued, List<Sum> values) {
        public Stage {
            values = List.copyOf(values);
        }
    }

    /** In the order of their way; a stage without proposals is left out. */
    public Later<List<Stage>> stages() {
        return reads.rows(Stage.class, Query.of(STAGES));
    }

    /** What all stages come to, one sum a currency. */
    public static List<Money> whole(List<Stage> stages) {
        return stages.stream()
                .flatMap(each -> each.values().stream())
                .map(Sum::currency)
                .distinct()
                .sorted((one, other) -> one.getCurrencyCode().compareTo(other.getCurrencyCode()))
                .map(currency -> Money.sum(
                        currency,
                        stages.stream()
                                .flatMap(each -> each.values().stream())
                                .filter(sum -> sum.currency().equals(currency))
                                .map(Sum::money)
                                .toList()))
                .toList();
    }
}
