package app.jobbag.platform.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.Statements;
import app.jobbag.kernel.Id;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import jakarta.persistence.Column;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@JobbagTest
class ReadsTest {
    private static final UUID ID = UUID.fromString("01a216e3-fb4a-7208-b7d5-6a21ea5627aa");

    @Autowired
    private Reads reads;

    @Autowired
    private PlatformTransactionManager transactions;

    record KindId(UUID value) implements Id {}

    enum Colour {
        GREEN
    }

    record Row(
            KindId kind,
            @Column(name = "named_otherwise") String text,
            BigDecimal netAmount,
            Instant createdAt,
            LocalDate dueOn,
            Colour colour,
            List<String> tags,
            @Nullable Integer nothing) {}

    record Number(int value) {}

    record Camel(String firstName, List<Integer> someNumbers) {}

    @Test
    void readsEveryTypeOfAColumn() {
        Query query = Query.of("""
                select ?::uuid as kind, 'ñ "quoted" 中' as named_otherwise, 12.50::numeric(12, 2) as net_amount,
                    '2026-11-26 08:00:00.123456+01'::timestamptz as created_at, '2026-02-28'::date as due_on,
                    'GREEN' as colour, array['a', 'b'] as tags, null::int as nothing, 7 as unknown""", ID);

        Row row = in(() -> reads.row(Row.class, query).get()).orElseThrow();

        assertThat(row)
                .isEqualTo(new Row(
                        new KindId(ID),
                        "ñ \"quoted\" 中",
                        new BigDecimal("12.50"),
                        Instant.parse("2026-11-26T07:00:00.123456Z"),
                        LocalDate.of(2026, 2, 28),
                        Colour.GREEN,
                        List.of("a", "b"),
                        null));
    }

    @Test
    void whatWaitsIsReadInOneStatementInItsOrder() throws Exception {
        List<String> asked = Statements.ownReading(Statements.of(() -> in(() -> {
            Later<List<Number>> odd = reads.rows(
                    Number.class, Query.of("select value from (values (5), (?), (1)) v(value) order by value", 3));
            Later<Optional<Camel>> camel = reads.object(
                    Camel.class,
                    Query.of("select jsonb_build_object('firstName', ?::text, 'someNumbers', array[1, 2])", "Ana"));
            Later<Integer> sum = odd.with(
                    camel,
                    (all, one) -> all.stream().mapToInt(Number::value).sum()
                            + one.orElseThrow().someNumbers().size());
            assertThat(odd.get()).extracting(Number::value).containsExactly(1, 3, 5);
            assertThat(camel.get()).contains(new Camel("Ana", List.of(1, 2)));
            assertThat(sum.get()).isEqualTo(11);
            assertThat(reads.rows(Number.class, Query.of("select 1 as value where false"))
                            .get())
                    .isEmpty();
            return true;
        })));
        assertThat(asked).hasSize(2);
    }

    @Test
    void whatTwoWantIsReadOnce() throws Exception {
        List<String> asked = Statements.ownReading(Statements.of(() -> in(() -> {
            List<Later<List<Number>>> wanted = List.of(number(7), number(7), number(8));
            assertThat(wanted).extracting(each -> each.get().get(0).value()).containsExactly(7, 7, 8);
            return true;
        })));
        assertThat(asked)
                .singleElement()
                .satisfies(sql -> assertThat(sql)
                        .containsOnlyOnce("json_agg(t), '[]') from (select ?::int as value) t), (select"));
    }

    private Later<List<Number>> number(int value) {
        return reads.rows(Number.class, Query.of("select ?::int as value", value));
    }

    @Test
    void aSelectGoesIntoAnother() {
        Query inner = Query.of("select v from (values (1), (2), (3)) v(v) where v > ?", 1);
        Query outer = Query.of("""
                select value from (values (0), (1), (2), (3)) v(value)
                where value > ? and value in (%s) and value < ?""", 0, 3);
        assertThat(in(() -> reads.rows(Number.class, outer.with(inner)).get())).containsExactly(new Number(2));
    }

    @Test
    void nothingIsReadForATransactionThatIsOver() {
        List<Later<List<Number>>> kept = new ArrayList<>();
        in(() -> kept.add(reads.rows(Number.class, Query.of("select 1 as value"))));
        assertThatThrownBy(() -> in(() -> kept.get(0).get())).isInstanceOf(IllegalStateException.class);
    }

    private <T> T in(java.util.function.Supplier<T> work) {
        return Viewers.as(
                new Viewer.Everything("reads"),
                () -> java.util.Objects.requireNonNull(
                        new TransactionTemplate(transactions).execute(status -> work.get())));
    }
}
