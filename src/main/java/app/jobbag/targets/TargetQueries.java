package app.jobbag.targets;

import app.jobbag.kernel.Money;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.taxes.AgencyBook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Actual against target, from the summary alone: everybody's for who may see all figures, else one's own and one's clients'. */
@Service
@Transactional(readOnly = true)
public class TargetQueries {
    private static final int SHOWN = 100;

    private static final String CELLS = """
            select w.id, w.name, n.quarter, t.%1$s as target, coalesce((select sum(f.value) from quarter_figure f
                where f.%2$s = w.id and f.measure = :measure and f.currency = :currency
                    and f.quarter = make_date(:year, n.quarter * 3 - 2, 1)), 0) as actual
            from (%3$s) w cross join generate_series(1, 4) n (quarter)
            left join %4$s t on t.%2$s = w.id and t.year = :year and t.quarter = n.quarter and t.currency = :currency
            order by lower(w.name), w.id, n.quarter""";

    private static final String PEOPLE = """
            select p.id, p.name from person p
            where (cast(:own as uuid) is null or p.id = cast(:own as uuid)) and (
                p.active and exists (select from person_role r where r.person_id = p.id and r.role = 'AE')
                or exists (select from person_target t where t.person_id = p.id and t.year = :year)
                or exists (select from quarter_figure f where f.person_id = p.id and f.measure = :measure
                    and f.quarter between make_date(:year, 1, 1) and make_date(:year, 10, 1)))
            order by lower(p.name), p.id limit 500""";

    private static final String CLIENTS = """
            select c.id, coalesce(c.trading_names[1], c.legal_name) as name from client c
            where position(lower(:name) in lower(concat_ws(' ', c.trading_names[1], c.legal_name))) > 0 and (
                c.status <> 'ARCHIVED'
                or exists (select from client_target t where t.client_id = c.id and t.year = :year)
                or exists (select from quarter_figure f where f.client_id = c.id and f.measure = :measure
                    and f.quarter between make_date(:year, 1, 1) and make_date(:year, 10, 1)))
            order by lower(coalesce(c.trading_names[1], c.legal_name)), c.id limit %d""";

    private final Reads reads;
    private final AccessPolicy policy;
    private final AgencyBook agency;

    TargetQueries(Reads reads, AccessPolicy policy, AgencyBook agency) {
        this.reads = reads;
        this.policy = policy;
        this.agency = agency;
    }

    private record Cell(
            UUID id,
            String name,
            int quarter,
            BigDecimal actual,
            @Nullable BigDecimal target) {}

    /** What a page holds. */
    public TargetBoard board(SignedIn who, TargetQuestion asked) {
        return board(who, asked, SHOWN);
    }

    /** What a file holds. */
    public TargetBoard whole(SignedIn who, TargetQuestion asked) {
        return board(who, asked, 5000);
    }

    private TargetBoard board(SignedIn who, TargetQuestion asked, int most) {
        LocalDate today = agency.today();
        Currency currency = agency.current().map(each -> each.currency()).orElse(Currency.getInstance("EUR"));
        int year = asked.year() == null ? today.getYear() : asked.year();
        boolean own = !policy.mayUse(who, Action.FIGURES_ALL);
        MapSqlParameterSource values = new MapSqlParameterSource()
                .addValue("year", year)
                .addValue("measure", asked.measure().name())
                .addValue("currency", currency.getCurrencyCode())
                .addValue("own", own ? who.id().value() : null)
                .addValue("name", asked.name());
        String column = asked.measure().column();
        Later<List<Cell>> people = reads.rows(
                Cell.class, Query.named(CELLS.formatted(column, "person_id", PEOPLE, "person_target"), values));
        String clientsUpTo = CLIENTS.formatted(most + 1);
        Later<List<Cell>> clients = reads.rows(
                Cell.class, Query.named(CELLS.formatted(column, "client_id", clientsUpTo, "client_target"), values));
        Rows rows = new Rows(currency, year, today);
        List<TargetRow> all = rows.of(clients.get());
        return new TargetBoard(
                year,
                asked.measure(),
                currency,
                new TargetBoard.Sides(
                        rows.withSum(rows.of(people.get())),
                        rows.withSum(all.stream().limit(most).toList())),
                own,
                all.size() > most);
    }

    /** Lays the quarters of a year out. */
    private record Rows(Currency currency, int year, LocalDate today) {
        List<TargetRow> of(List<Cell> cells) {
            Map<UUID, List<Cell>> byOwner = new LinkedHashMap<>();
            cells.forEach(cell ->
                    byOwner.computeIfAbsent(cell.id(), id -> new ArrayList<>()).add(cell));
            return byOwner.values().stream()
                    .map(four -> row(
                            four.get(0).id(),
                            four.get(0).name(),
                            four.stream().map(this::progress).toList()))
                    .toList();
        }

        List<TargetRow> withSum(List<TargetRow> rows) {
            if (rows.size() < 2) {
                return rows;
            }
            List<Progress> sums = Quarter.in(year).stream()
                    .map(quarter -> sumOfAll(
                            rows.stream()
                                    .map(row -> row.quarters().get(quarter.number() - 1))
                                    .toList(),
                            quarter.over(today)))
                    .toList();
            List<TargetRow> all = new ArrayList<>(rows);
            all.add(row(null, "", sums));
            return all;
        }

        private TargetRow row(@Nullable UUID id, String name, List<Progress> quarters) {
            BigDecimal over = quarters.stream()
                    .map(Progress::over)
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .divide(BigDecimal.valueOf(4));
            return new TargetRow(id, name, quarters, sumOfAll(quarters, over));
        }

        private Progress progress(Cell cell) {
            return new Progress(
                    new Money(cell.actual(), currency),
                    cell.target() == null ? null : new Money(cell.target(), currency),
                    new Quarter(year, cell.quarter()).over(today));
        }

        /** Against no target where something was reached without one: the part of it would say nothing. */
        private Progress sumOfAll(List<Progress> all, BigDecimal over) {
            Progress sum = sum(all, over);
            boolean whole = all.stream()
                    .noneMatch(each ->
                            each.target() == null && each.actual().amount().signum() != 0);
            return whole ? sum : new Progress(sum.actual(), null, over);
        }

        private Progress sum(List<Progress> all, BigDecimal over) {
            List<Money> targets = new ArrayList<>();
            all.stream().map(Progress::target).forEach(target -> {
                if (target != null) {
                    targets.add(target);
                }
            });
            return new Progress(
                    Money.sum(currency, all.stream().map(Progress::actual).toList()),
                    targets.isEmpty() ? null : Money.sum(currency, targets),
                    over);
        }
    }

    private record Reached(int quarter, Measure measure, String currency, BigDecimal value) {
        /** Such as {@code WON-3}. */
        String key() {
            return measure + "-" + quarter;
        }

        Money money() {
            return new Money(value, Currency.getInstance(currency));
        }
    }

    /** What an owner reached in each quarter of a year, for whoever sets the next targets. */
    public Later<Map<String, Money>> reached(TargetOwner owner, int year) {
        String sql = """
                select extract(quarter from f.quarter)::integer as quarter, f.measure, f.currency, sum(f.value) as value
                from quarter_figure f where f.%s = ? and f.quarter between make_date(?, 1, 1) and make_date(?, 10, 1)
                group by 1, 2, 3""".formatted(owner.column());
        return reads.rows(Reached.class, Query.of(sql, owner.id(), year, year)).map(rows -> {
            Map<String, Money> found = new LinkedHashMap<>();
            rows.forEach(row -> found.put(row.key(), row.money()));
            return found;
        });
    }
}
