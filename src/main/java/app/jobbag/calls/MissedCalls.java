package app.jobbag.calls;

import app.jobbag.clients.ClientId;
import app.jobbag.platform.calendar.Holidays;
import app.jobbag.platform.calendar.WorkingTime;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.staff.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The days of a client that its month of calls marks as missed. */
@Service
@Transactional(readOnly = true)
public class MissedCalls {
    private final Reads reads;
    private final CallQueries queries;
    private final Holidays holidays;

    MissedCalls(Reads reads, CallQueries queries, Holidays holidays) {
        this.reads = reads;
        this.queries = queries;
        this.holidays = holidays;
    }

    /** From a day on, before today, as far as the calls were that person's duty. */
    public List<LocalDate> of(PersonId lead, ClientId client, LocalDate from, LocalDate today) {
        if (!from.isBefore(today)) {
            return List.of();
        }
        MapSqlParameterSource values = new MapSqlParameterSource("person", lead.value())
                .addValue("begin", from)
                .addValue("end", today);
        Later<List<MonthClient>> clients = reads.rows(MonthClient.class, Query.named(CallMonths.CLIENTS, values));
        Later<List<MonthClient.Mark>> marks = reads.rows(MonthClient.Mark.class, Query.named(CallMonths.MARKS, values));
        Later<List<MonthClient.Span>> away = reads.rows(MonthClient.Span.class, Query.named(CallMonths.AWAY, values));
        Later<WorkingTime> hours = queries.hours(lead);
        MonthClient.Reader reader = new MonthClient.Reader(today, hours.get(), away.get(), holidays, Locale.ENGLISH);
        Map<LocalDate, MonthClient.Mark> said = marks.get().stream()
                .filter(mark -> mark.clientId().equals(client.value()))
                .collect(Collectors.toMap(MonthClient.Mark::day, Function.identity()));
        List<LocalDate> days = from.datesUntil(today).toList();
        return clients.get().stream()
                .filter(each -> each.id().equals(client.value()))
                .flatMap(each -> each.row(days, said, reader).cells().stream())
                .filter(cell -> cell.mark() == MonthMark.MISSED)
                .map(MonthRow.Cell::day)
                .toList();
    }
}
