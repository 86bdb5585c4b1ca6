package app.jobbag.cockpit;

import app.jobbag.cockpit.FigureShares.Share;
import app.jobbag.cockpit.FigureSums.Sum;
import app.jobbag.platform.calendar.IsoWeek;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.targets.Quarter;
import app.jobbag.targets.TargetSums;
import app.jobbag.ui.Option;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The figures of the week as a person may see them: from the summary alone, in one statement, in the person's own scope. */
@Service
@Transactional(readOnly = true)
public class Cockpit {
    private static final String PEOPLE = """
        select p.id as value, p.name as text from person p where p.active
            and exists (select from team_member t where t.person_id = p.id) order by lower(p.name), p.id limit 500\
        """;

    private static final String CLIENTS = """
        select id as value, coalesce(trading_names[1], legal_name) as text from client where status <> 'ARCHIVED'
        order by lower(legal_name), id limit 500\
        """;

    /** Of a figure in a file: more than an agency of a thousand clients has in a year. */
    private static final int MOST_ROWS = 500_000;

    private final Reads reads;
    private final TargetSums targets;
    private final List<WeekFigures> suppliers;
    private final AccessPolicy policy;
    private final Clock clock;

    Cockpit(Reads reads, TargetSums targets, List<WeekFigures> suppliers, AccessPolicy policy, Clock clock) {
        this.reads = reads;
        this.targets = targets;
        this.suppliers = List.copyOf(suppliers);
        this.policy = policy;
        this.clock = clock;
    }

    /** When the client that was counted longest ago was counted. */
    private record Mark(@Nullable OffsetDateTime countedAt) {}

    public FigureBoard board(SignedIn who, FigureQuestion asked) {
        boolean own = !policy.mayUse(who, Action.FIGURES_ALL);
        FigureQuestion question = own ? own(who, asked) : asked;
        List<WeekFigure> figures = seen(who);
        List<LocalDate> weeks = weeks(who, asked);
        Later<List<Sum>> sums = reads.rows(Sum.class, FigureSelects.sums(question, figures, weeks));
        Later<List<Option>> people = reads.rows(Option.class, Query.of(PEOPLE));
        Later<List<Option>> clients = reads.rows(Option.class, Query.of(CLIENTS));
        Later<FigureGoals> goals = goals(who, question);
        Later<List<Mark>> mark = reads.rows(
                Mark.class,
                Query.of("select min(f.counted_at) as counted_at from week_figured f"
                        + " join client c on c.id = f.client_id and c.status <> 'ARCHIVED'"));
        return new FigureBoard(
                FigureSums.lines(figures, weeks, sums.get()),
                moment(mark.get()),
                own,
                own ? List.of() : people.get(),
                clients.get(),
                goals.get());
    }

    private Later<FigureGoals> goals(SignedIn who, FigureQuestion asked) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), who.zone());
        Quarter quarter = Quarter.of(today);
        return targets.of(new TargetSums.Cut(asked.person(), asked.team(), asked.client()), quarter)
                .map(sums -> new FigureGoals(sums, quarter.over(today)));
    }

    /** One figure, laid out by client and person: the first one where the person sees none of that name. */
    public FigureShares figure(SignedIn who, FigureQuestion asked, @Nullable String key) {
        return figure(who, asked, key, FigureShares.SHOWN + 1);
    }

    /** The same with every row of it. */
    public FigureShares wholeFigure(SignedIn who, FigureQuestion asked, @Nullable String key) {
        return figure(who, asked, key, MOST_ROWS);
    }

    private FigureShares figure(SignedIn who, FigureQuestion asked, @Nullable String key, int most) {
        List<WeekFigure> seen = seen(who);
        WeekFigure figure =
                seen.stream().filter(each -> each.key().equals(key)).findFirst().orElseGet(() -> seen.get(0));
        List<LocalDate> weeks = weeks(who, asked);
        FigureQuestion question = policy.mayUse(who, Action.FIGURES_ALL) ? asked : own(who, asked);
        Later<List<Sum>> sums = reads.rows(Sum.class, FigureSelects.sums(question, List.of(figure), weeks));
        Later<List<Share>> shares = reads.rows(Share.class, FigureSelects.shares(question, figure, weeks, most));
        Later<FigureGoals> goals = goals(who, question);
        return new FigureShares(
                figure, FigureSums.lines(List.of(figure), weeks, sums.get()), shares.get(), goals.get());
    }

    private List<WeekFigure> seen(SignedIn who) {
        return suppliers.stream()
                .flatMap(supplier -> supplier.figures().stream())
                .filter(figure -> policy.mayUse(who, figure.sight()))
                .toList();
    }

    private static FigureQuestion own(SignedIn who, FigureQuestion asked) {
        return new FigureQuestion(who.id(), null, asked.client(), asked.weeks());
    }

    private List<LocalDate> weeks(SignedIn who, FigureQuestion asked) {
        IsoWeek running = IsoWeek.with(LocalDate.ofInstant(clock.instant(), who.zone()));
        return running.plus(1 - asked.weeks()).andNext(asked.weeks()).stream()
                .map(IsoWeek::monday)
                .toList();
    }

    private static @Nullable Instant moment(List<Mark> marks) {
        OffsetDateTime counted = marks.isEmpty() ? null : marks.get(0).countedAt();
        return counted == null ? null : counted.toInstant();
    }
}
