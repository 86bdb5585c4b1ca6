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
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts somebody's first page together: a statement for each kind of thing that may wait for that person. */
@Service
public class DeskReader {
    private static final List<Part> PARTS = Stream.of(WorkParts.ALL, FinanceParts.ALL, AccountParts.ALL)
            .flatMap(List::stream)
            .toList();

    private final JdbcClient jdbc;
    private final AccessPolicy policy;
    private final Figures figures;
    private final HouseSteps steps;
    private final Clock clock;

    DeskReader(JdbcClient jdbc, AccessPolicy policy, Figures figures, HouseSteps steps, Clock clock) {
        this.jdbc = jdbc;
        this.policy = policy;
        this.figures = figures;
        this.steps = steps;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Desk of(SignedIn who) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, who.zone());
        List<DeskSection> sections = new ArrayList<>();
        List<String> clear = new ArrayList<>();
        for (Part part : PARTS) {
            if (policy.mayUse(who, part.action())) {
                DeskSection section = read(part, who, now, today);
                if (section.rows().isEmpty()) {
                    clear.add(part.key());
                } else {
                    sections.add(section);
                }
            }
        }
        FirstPage page = FirstPage.of(who, policy);
        return new Desk(
                page,
                figures.of(who, today),
                page == FirstPage.HOUSE ? steps.of(now, today) : List.of(),
                sections,
                clear);
    }

    private DeskSection read(Part part, SignedIn who, Instant now, LocalDate today) {
        OffsetDateTime moment = now.atOffset(ZoneOffset.UTC);
        long[] total = new long[1];
        List<DeskRow> rows = jdbc.sql(part.sql() + " limit " + Part.ROWS)
                .param("me", who.id().value())
                .param("now", moment)
                .param("today", today)
                .param("week", moment.plusDays(7))
                .param("tied", policy.onlyTied(who, part.action()))
                .query((row, number) -> {
                    total[0] = row.getLong("total");
                    return row(part, row);
                })
                .list();
        return new DeskSection(part.key(), part.more(), total[0], rows);
    }

    private static DeskRow row(Part part, ResultSet row) throws SQLException {
        return new DeskRow(
                part.address() + row.getString("id"),
                row.getString("title"),
                row.getString("client"),
                row.getObject("day", LocalDate.class),
                instant(row.getTimestamp("at")),
                money(row.getBigDecimal("amount"), row.getString("currency")),
                row.getBoolean("late"));
    }

    private static @Nullable Money money(@Nullable BigDecimal amount, @Nullable String currency) {
        return amount == null || currency == null ? null : new Money(amount, Currency.getInstance(currency));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
