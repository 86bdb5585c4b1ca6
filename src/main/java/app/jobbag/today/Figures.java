package app.jobbag.today;

import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Formats;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The week in numbers, over all clients that the manager sees, and the house in numbers for whoever keeps it. */
@Component
class Figures {
    private static final String WEEK = "select "
            + String.join(
                    ", ",
                    count(
                            "withoutMinutes",
                            "meeting m where m.state = 'HELD' and not exists (select from minutes n"
                                    + " where n.meeting_id = m.id and n.state = 'CIRCULATED')"),
                    count(
                            "minutesLate",
                            "minutes_due d where d.due_at < :now and not exists (select from minutes n"
                                    + " where n.meeting_id = d.meeting_id and n.state = 'CIRCULATED')"),
                    count(
                            "unreported",
                            "contact_report r where r.newest and r.state = 'DRAFT' and r.report_due_at < :now"),
                    count(
                            "instructionsLate",
                            "instruction i where i.state in ('OPEN', 'ASKED', 'CONFIRMED', 'DISPUTED') and i.due_at < :now"),
                    count(
                            "withoutFollowUp",
                            "follow_up u where u.waived_at is null and u.due < :now and not exists (select from meeting f"
                                    + " where f.follows_id = u.meeting_id and f.state <> 'CANCELLED')"),
                    count(
                            "minutesDisputed",
                            "signature_request r where r.subject_kind = 'minutes' and r.state = 'SENT_BACK'"),
                    count(
                            "minutesWaiting",
                            "signature_request r where r.subject_kind = 'minutes' and r.state = 'OPEN'"),
                    count("papersWaiting", "paper_answer a where a.state = 'WAITING'"),
                    count("actionsOverdue", "action_item a where a.state = 'OPEN' and a.due < :today"),
                    count("ordersSubmitted", "work_order o where o.status = 'SUBMITTED'"),
                    count("ordersReturned", "work_order o where o.status = 'RETURNED'"),
                    count("withClient", "deliverable d where d.state = 'WITH_CLIENT'"),
                    count("errorsOpen", "traced_error e where e.state = 'OPEN'"),
                    count("errorsLately", "traced_error e where e.found_on > cast(:today as date) - 30"),
                    count("closingWaiting", "closing_card k where k.status = 'WAITING'"),
                    count("requested", "payment_request r where r.status = 'REQUESTED'"),
                    count(
                            "overdue",
                            "invoice i where i.status in ('ISSUED', 'PARTLY_PAID') and i.due_on < jobbag_agency_day(:now)"));

    private static final String HOUSE = """
            select (select count(*) from person where active) as "people",
            (select count(*) from job_run where failures > 0) as "failedJobs" """;

    private static final Map<String, String> LISTS = Map.ofEntries(
            Map.entry("withoutMinutes", "/meetings?minutes=MISSING"),
            Map.entry("minutesLate", "/meetings?minutes=MISSING"),
            Map.entry("unreported", "/contact-reports?state=LATE"),
            Map.entry("instructionsLate", "/instructions?state=LATE"),
            Map.entry("withoutFollowUp", "/meetings?followUp=MISSING"),
            Map.entry("minutesDisputed", "/meetings?minutes=DISPUTED"),
            Map.entry("minutesWaiting", "/meetings?minutes=WAITING"),
            Map.entry("papersWaiting", "/paper-signatures"),
            Map.entry("actionsOverdue", "/action-items?state=OVERDUE"),
            Map.entry("ordersSubmitted", "/workorders?status=SUBMITTED"),
            Map.entry("ordersReturned", "/workorders?status=RETURNED"),
            Map.entry("withClient", "/deliverables?state=WITH_CLIENT"),
            Map.entry("errorsOpen", "/errors?state=OPEN"),
            Map.entry("errorsLately", "/errors/statistics"),
            Map.entry("closingWaiting", "/closing?status=WAITING"),
            Map.entry("requested", "/payment-requests?status=REQUESTED"),
            Map.entry("overdue", "/invoices?overdue=yes"),
            Map.entry("people", "/people"),
            Map.entry("failedJobs", "/jobs"));

    /** Somebody should have done something by now. */
    private static final Set<String> BAD = Set.of(
            "actionsOverdue",
            "minutesDisputed",
            "withoutFollowUp",
            "minutesLate",
            "unreported",
            "instructionsLate",
            "overdue",
            "failedJobs");

    private final JdbcClient jdbc;
    private final AccessPolicy policy;

    Figures(JdbcClient jdbc, AccessPolicy policy) {
        this.jdbc = jdbc;
        this.policy = policy;
    }

    List<Figure> of(SignedIn who, Instant now, LocalDate today) {
        List<Figure> figures = new ArrayList<>();
        if (policy.mayUse(who, Action.CLOSING_WAIVE)) {
            figures.addAll(read(WEEK, now, today));
        }
        if (policy.mayUse(who, Action.PEOPLE_MANAGE)) {
            figures.addAll(read(HOUSE, now, today));
        }
        return figures;
    }

    /** Stops where a page says "1,000+". */
    private static String count(String key, String from) {
        return "(select count(*) from (select 1 from " + from + " limit " + (Formats.COUNTED + 1) + ") counted) as \""
                + key + "\"";
    }

    private List<Figure> read(String sql, Instant now, LocalDate today) {
        return jdbc
                .sql(sql)
                .param("now", Timestamp.from(now))
                .param("today", today)
                .query()
                .singleRow()
                .entrySet()
                .stream()
                .map(each -> figure(each.getKey(), ((Number) each.getValue()).longValue()))
                .toList();
    }

    private static Figure figure(String key, long count) {
        boolean bad = count > 0 && BAD.contains(key);
        return new Figure(key, count, LISTS.getOrDefault(key, "/"), bad);
    }
}
