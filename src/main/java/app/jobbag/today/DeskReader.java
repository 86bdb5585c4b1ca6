package app.jobbag.today;

import app.jobbag.kernel.Money;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.FirstPage;
import app.jobbag.staff.SignedIn;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts somebody's first page together: one statement for all kinds of things that may wait for that person. */
@Service
public class DeskReader {
    private static final List<Part> PARTS = Stream.of(
                    WorkParts.ALL,
                    ChangeParts.ALL,
                    ScheduleParts.ALL,
                    EstimateParts.ALL,
                    BillingParts.ALL,
                    ProposalParts.ALL,
                    FinanceParts.ALL,
                    CollectionParts.ALL,
                    InvitationParts.ALL,
                    TalkParts.ALL,
                    AccountParts.ALL,
                    WeeklyParts.ALL,
                    HospitalityParts.ALL,
                    ExpenseParts.ALL,
                    OriginalParts.ALL,
                    TimeParts.ALL)
            .flatMap(List::stream)
            .toList();

    /** A row of a part, and how many the part has. */
    private record Waiting(Part part, long total, DeskRow row) {}

    private final JdbcClient jdbc;
    private final AccessPolicy policy;
    private final Around around;
    private final Clock clock;

    DeskReader(JdbcClient jdbc, AccessPolicy policy, Around around, Clock clock) {
        this.jdbc = jdbc;
        this.policy = policy;
        this.around = around;
        this.clock = clock;
    }

    /** What stands on a first page beside what waits. */
    @Component("deskAround")
    record Around(Figures figures, HouseSteps steps, ObjectProvider<DayCalls> calls) {}

    @Transactional(readOnly = true)
    public Desk of(SignedIn who) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, who.zone());
        List<Part> parts =
                PARTS.stream().filter(part -> policy.mayUse(who, part.action())).toList();
        Map<Part, List<Waiting>> waiting = parts.isEmpty() ? Map.of() : read(parts, who, now, today);
        List<DeskSection> sections = Stream.concat(
                        around.calls().stream().flatMap(each -> each.ahead(who).stream()),
                        parts.stream()
                                .filter(waiting::containsKey)
                                .map(part -> section(part, waiting.getOrDefault(part, List.of()))))
                .toList();
        List<String> clear = parts.stream()
                .filter(part -> !waiting.containsKey(part))
                .map(Part::key)
                .toList();
        FirstPage page = FirstPage.of(who, policy);
        return new Desk(
                page,
                around.figures().of(who, now, today),
                page == FirstPage.HOUSE ? around.steps().of(now, today) : List.of(),
                sections,
                clear);
    }

    private Map<Part, List<Waiting>> read(List<Part> parts, SignedIn who, Instant now, LocalDate today) {
        OffsetDateTime moment = now.atOffset(ZoneOffset.UTC);
        String sql = IntStream.range(0, parts.size())
                .mapToObj(n -> parts.get(n)
                        .statement(n, policy.onlyTied(who, parts.get(n).action())))
                .collect(Collectors.joining(" union all ", "", " order by part, place"));
        return jdbc
                .sql(sql)
                .param("me", who.id().value())
                .param("now", moment)
                .param("today", today)
                .param("week", moment.plusDays(7))
                .query((row, n) -> waiting(parts.get(row.getInt("part")), row, now))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Waiting::part));
    }

    private static Waiting waiting(Part part, ResultSet row, Instant now) throws SQLException {
        return new Waiting(part, row.getLong("total"), row(part, row, now));
    }

    private static DeskSection section(Part part, List<Waiting> waiting) {
        return new DeskSection(
                part.key(),
                part.more(),
                waiting.get(0).total(),
                waiting.stream().map(Waiting::row).toList());
    }

    private static DeskRow row(Part part, ResultSet row, Instant now) throws SQLException {
        String url = part.address(row.getString("id"));
        Instant at = instant(row.getTimestamp("at"));
        return new DeskRow(
                url,
                row.getString("title"),
                row.getString("client"),
                row.getObject("day", LocalDate.class),
                at,
                money(row.getBigDecimal("amount"), row.getString("currency")),
                row.getBoolean("late"),
                at == null ? 0 : Math.max(0, Duration.between(at, now).toDays()),
                part.reminder() == null || at == null ? null : url + part.reminder());
    }

    private static @Nullable Money money(@Nullable BigDecimal amount, @Nullable String currency) {
        return amount == null || currency == null ? null : new Money(amount, Currency.getInstance(currency));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
