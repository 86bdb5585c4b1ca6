package app.jobbag.cockpit;

import app.jobbag.cockpit.FigureReading.Told;
import app.jobbag.cockpit.WeekFigure.Behind;
import app.jobbag.cockpit.WeekFigure.Unit;
import app.jobbag.staff.Action;
import app.jobbag.targets.Measure;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * How many proposals were won of those decided in the year before, and what was won, invoiced and collected from the quarter's
 * first day to the end of the week, in the agency's currency, as {@code target_movement} has it (FIN-7).
 */
@Component
@Order(400)
class TargetFigures extends ToldFigures {
    private static final String TO_DATE = """
            select w.monday, '', coalesce(m.person_id, lead.person) as person, m.currency, sum(m.amount)
            from w cross join lead join target_movement m on m.client_id = :client and m.measure = '%s'
                and m.day between date_trunc('quarter', w.day::timestamp)::date and w.day
            where m.amount is not null
            group by w.monday, coalesce(m.person_id, lead.person), m.currency""";

    private static final List<Told> ALL = List.of(
            new Told(
                    new WeekFigure(
                            "winRate",
                            Unit.RATE,
                            Action.FIGURES_WORK,
                            new Behind("/proposals/figures", Action.PROPOSAL_SEE),
                            false),
                    """
                    select w.monday, case p.state when 'WON' then 'HIT' else 'MISS' end as part, p.author_id, null, count(*)
                    from w join proposal p on p.client_id = :client and p.state in ('WON', 'LOST')
                        and p.ended_at < w.moment and p.ended_at >= w.moment - interval '1 year'
                    group by w.monday, p.state, p.author_id"""),
            told(Measure.WON, new Behind("/proposals?state=WON", Action.PROPOSAL_SEE)),
            told(Measure.INVOICED, new Behind("/invoices", Action.INVOICE_SEE)),
            told(Measure.COLLECTED, new Behind("/receivables", Action.INVOICE_SEE)));

    TargetFigures(FigureReading reading) {
        super(reading, ALL);
    }

    private static Told told(Measure measure, Behind behind) {
        WeekFigure figure = new WeekFigure(key(measure), Unit.MONEY_TO_DATE, Action.TARGET_SEE, behind, false);
        return new Told(figure, TO_DATE.formatted(measure));
    }

    private static String key(Measure measure) {
        return measure.name().toLowerCase(Locale.ROOT);
    }

    /** What the figure is measured against; empty where it is no target's. */
    static Optional<Measure> measure(WeekFigure figure) {
        return List.of(Measure.values()).stream()
                .filter(each -> key(each).equals(figure.key()))
                .findFirst();
    }
}
