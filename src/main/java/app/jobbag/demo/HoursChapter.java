package app.jobbag.demo;

import app.jobbag.bookings.Activity;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.calendar.IsoWeek;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import app.jobbag.timesheets.TimeSheets;
import app.jobbag.timesheets.TimerDraft;
import app.jobbag.timesheets.Timers;
import app.jobbag.timesheets.WeekApproval;
import app.jobbag.timesheets.WeekDetails;
import app.jobbag.timesheets.WeekEntry;
import app.jobbag.timesheets.WeekQueries;
import app.jobbag.timesheets.WeekRow;
import app.jobbag.workorders.OrderId;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The last weeks of people's time: approved, returned, handed in, still being written; a clock that runs, and a forgotten one. */
@DemoPart
class HoursChapter {
    private static final int WEEKS = 3;
    private static final List<Activity> WORK =
            List.of(Activity.DESIGN, Activity.COPY, Activity.ARTWORK, Activity.CONCEPT);

    private final Stage stage;
    private final WeekQueries weeks;
    private final TimeSheets sheets;
    private final WeekApproval approval;
    private final Timers timers;

    HoursChapter(Stage stage, WeekQueries weeks, TimeSheets sheets, WeekApproval approval, Timers timers) {
        this.stage = stage;
        this.weeks = weeks;
        this.sheets = sheets;
        this.approval = approval;
        this.timers = timers;
    }

    void tell(Story story) {
        List<SignedIn> makers = makers(story);
        LocalDate today = story.calendar().today();
        for (int back = WEEKS; back >= 1; back--) {
            IsoWeek week = IsoWeek.with(today).plus(-back);
            for (int i = 0; i < makers.size(); i++) {
                Turn turn = new Turn(makers.get(i), week, i, back);
                LocalDate friday = week.monday().plusDays(DayOfWeek.FRIDAY.getValue() - 1L);
                story.diary().at(Calendar.at(friday, 18, 10 + i), () -> write(turn));
                story.diary()
                        .at(
                                Calendar.at(week.plus(1).monday(), 9, 30 + i),
                                () -> decide(story.cast().manager(), turn));
            }
        }
        SignedIn forgetful = story.cast().person("nuria");
        SignedIn busy = story.cast().person("pablo");
        story.diary().at(Calendar.at(Calendar.before(today, 1), 15, 20), () -> start(forgetful, 1));
        story.diary().at(Calendar.at(today, 9, 5), () -> start(busy, 0));
    }

    /** @param back how many weeks ago */
    private record Turn(SignedIn who, IsoWeek week, int number, int back) {
        /** One in five forgets to hand it in; the last week's are fresh. */
        boolean handsIn() {
            return (number + back) % 5 != 4;
        }
    }

    private static List<SignedIn> makers(Story story) {
        return story.cast().companies().stream()
                .flatMap(company -> company.contributors().stream())
                .filter(each -> each.roles().contains(Role.CONTRIBUTOR))
                .distinct()
                .sorted(Comparator.comparing(SignedIn::name))
                .toList();
    }

    /** The days on which something is booked already are left as they are. */
    private void write(Turn turn) {
        Optional<OrderId> order = workedOn(turn);
        if (order.isEmpty()) {
            return;
        }
        WeekDetails week = stage.as(
                turn.who(), () -> weeks.week(turn.who().id(), turn.week()).get());
        List<WeekEntry> cells = new ArrayList<>();
        for (int day = 0; day < DayOfWeek.FRIDAY.getValue(); day++) {
            LocalDate date = turn.week().days().get(day);
            BigDecimal free = week.capacity(date).subtract(week.total(date));
            if (free.signum() > 0 && (turn.number() + day) % 6 != 5) {
                WeekRow.Work work = new WeekRow.Work(order.get(), Words.pick(WORK, turn.number() + day / 3));
                cells.add(new WeekEntry(work, date, free.min(new BigDecimal(8)), "cell"));
            }
        }
        put(turn, new TimeSheets.Sheet(turn.week(), week.sheet().version(), cells, ""));
    }

    /** What the person has worked on lately and can go on with. */
    private Optional<OrderId> workedOn(Turn turn) {
        for (int back = 0; back <= WEEKS; back++) {
            IsoWeek week = turn.week().plus(-back);
            List<WeekRow> rows = stage.as(
                            turn.who(), () -> weeks.week(turn.who().id(), week).get())
                    .rows();
            Optional<OrderId> open = rows.stream()
                    .filter(WeekRow::open)
                    .map(row -> row.work().order())
                    .findFirst();
            if (open.isPresent()) {
                return open;
            }
        }
        return Optional.empty();
    }

    /** An order that was issued within the week takes no hours of the days before. */
    private void put(Turn turn, TimeSheets.Sheet sheet) {
        try {
            stage.does(turn.who(), () -> {
                if (turn.handsIn()) {
                    sheets.writeAndSubmit(turn.who(), sheet);
                } else {
                    sheets.write(turn.who(), sheet);
                }
            });
        } catch (Refused tooEarlyForTheOrder) {
            return;
        }
    }

    private void decide(SignedIn manager, Turn turn) {
        WeekDetails week =
                stage.as(manager, () -> weeks.week(turn.who().id(), turn.week()).get());
        boolean waits = turn.back() == 1 && turn.number() % 3 != 0;
        if (!week.sheet().isFixed() || waits) {
            return;
        }
        var id = Objects.requireNonNull(week.sheet().id());
        int version = week.sheet().version();
        stage.does(manager, () -> {
            if (turn.number() % 7 == 3) {
                approval.return_(manager, id, version, "Falta decir en qué se fue el jueves.");
            } else {
                approval.approve(manager, id, version);
            }
        });
    }

    private void start(SignedIn who, int turn) {
        stage.as(who, () -> weeks.orders(who).get()).stream()
                .findFirst()
                .ifPresent(order -> stage.does(
                        who,
                        () -> timers.start(who, new TimerDraft(new OrderId(order.id()), Words.pick(WORK, turn), ""))));
    }
}
