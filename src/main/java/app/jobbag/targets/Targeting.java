package app.jobbag.targets;

import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Stale;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.taxes.AgencyBook;
import app.jobbag.taxes.AgencyProfile;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets targets (FIN-7): a manager's, all four quarters of a year at once. */
@Service
@Transactional
public class Targeting {
    private static final Guarded AGENCY = () -> null;

    private final JdbcClient jdbc;
    private final AccessPolicy policy;
    private final AgencyBook agency;
    private final Trail trail;
    private final Reads reads;

    Targeting(JdbcClient jdbc, AccessPolicy policy, AgencyBook agency, Trail trail, Reads reads) {
        this.jdbc = jdbc;
        this.policy = policy;
        this.agency = agency;
        this.trail = trail;
        this.reads = reads;
    }

    private record Kept(
            int quarter,
            int version,
            String currency,
            @Nullable BigDecimal won,
            @Nullable BigDecimal invoiced,
            @Nullable BigDecimal collected) {}

    /** As it stands, for whoever may change it. */
    @Transactional(readOnly = true)
    public TargetYear open(SignedIn who, TargetOwner owner, int year) {
        require(who, owner);
        return kept(owner, year);
    }

    /** @param draft written from its version, in the agency's currency */
    public void set(SignedIn who, TargetYear draft) {
        TargetOwner owner = draft.owner();
        require(who, owner);
        find(owner);
        Currency currency = currency();
        lock(draft);
        TargetYear before = kept(owner, draft.year());
        Stale.check(draft.version(), before.version());
        for (int n = 0; n < 4; n++) {
            write(draft, n, currency);
        }
        trail.note(TrailNote.of(
                        "target",
                        owner.id(),
                        owner.client() == null ? null : owner.client().value(),
                        "set")
                .changing(changes(before, draft)));
    }

    private void require(SignedIn who, TargetOwner owner) {
        if (owner.client() != null) {
            policy.require(who, Action.TARGET_SET_CLIENT, Guarded.client(owner.id()));
        } else {
            policy.require(who, Action.TARGET_SET, AGENCY);
        }
    }

    private void find(TargetOwner owner) {
        String there =
                owner.client() != null ? "select 1 from client where id = ?" : "select 1 from person where id = ?";
        if (jdbc.sql(there).param(owner.id()).query(Integer.class).optional().isEmpty()) {
            throw new NotFound();
        }
    }

    /** Two who write the first targets of a year at once follow each other, too. */
    private void lock(TargetYear draft) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 73))")
                .param(draft.owner().id().toString() + draft.year())
                .query((row, n) -> true)
                .single();
    }

    private TargetYear kept(TargetOwner owner, int year) {
        Later<List<Kept>> all = reads.rows(
                Kept.class,
                Query.of(
                        "select t.quarter, t.version, t.currency, t.won, t.invoiced, t.collected from " + owner.table()
                                + " t where t." + owner.column() + " = ? and t.year = ?",
                        owner.id(),
                        year));
        Currency currency = currency();
        List<Kept> rows = all.get().stream()
                .filter(each -> each.currency().equals(currency.getCurrencyCode()))
                .toList();
        List<QuarterGoals> quarters = IntStream.rangeClosed(1, 4)
                .mapToObj(n -> rows.stream()
                        .filter(each -> each.quarter() == n)
                        .map(each -> new QuarterGoals(each.won(), each.invoiced(), each.collected()))
                        .findFirst()
                        .orElse(QuarterGoals.NONE))
                .toList();
        int version = all.get().stream().mapToInt(Kept::version).max().orElse(0);
        return new TargetYear(owner, year, version, currency, quarters);
    }

    private void write(TargetYear draft, int n, Currency currency) {
        String sql = """
                insert into %s as t (%s, year, quarter, version, currency, won, invoiced, collected)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (%s, year, quarter) do update set version = excluded.version, currency = excluded.currency,
                    won = excluded.won, invoiced = excluded.invoiced, collected = excluded.collected""".formatted(
                draft.owner().table(), draft.owner().column(), draft.owner().column());
        QuarterGoals goals = draft.quarters().get(n);
        jdbc.sql(sql)
                .params(draft.owner().id(), draft.year(), n + 1, draft.version() + 1, currency.getCurrencyCode())
                .params(List.of(Measure.values()).stream()
                        .map(each -> typed(goals.of(each), currency, "rows[" + n + "]." + each.column()))
                        .toArray())
                .update();
    }

    private static @Nullable BigDecimal typed(@Nullable BigDecimal amount, Currency currency, String field) {
        return amount == null ? null : Money.typed(amount, currency, field).amount();
    }

    private static Changes changes(TargetYear before, TargetYear after) {
        Changes changes = Changes.none();
        for (Measure measure : Measure.values()) {
            changes = changes.with(measure.column(), said(before, measure), said(after, measure));
        }
        return changes;
    }

    /** The year and its four quarters. */
    private static String said(TargetYear targets, Measure measure) {
        return targets.year() + ": "
                + targets.quarters().stream()
                        .map(each -> each.of(measure))
                        .map(amount -> amount == null
                                ? "–"
                                : amount.stripTrailingZeros().toPlainString())
                        .collect(Collectors.joining(" / "));
    }

    /** The agency's, in which all targets are. */
    private Currency currency() {
        return agency.current().map(AgencyProfile::currency).orElse(Currency.getInstance("EUR"));
    }
}
