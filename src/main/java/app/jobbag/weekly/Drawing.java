package app.jobbag.weekly;

import app.jobbag.clients.ClientDetails;
import app.jobbag.platform.calendar.IsoWeek;
import app.jobbag.platform.reading.Later;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Draws a report's lines from the facts; what was hidden, moved or (in the same week) edited before stays so. */
@Component
class Drawing {
    private final ObjectProvider<ReportFacts> facts;
    private final FactWords words;

    Drawing(ObjectProvider<ReportFacts> facts, FactWords words) {
        this.facts = facts;
        this.words = words;
    }

    /** @param sameWeek whether the lines before are of the report itself: its own words stay, and what is by hand */
    record Before(List<WeeklyLine> lines, boolean sameWeek) {}

    List<WeeklyLine> draw(ClientDetails client, IsoWeek week, WeeklySetting setting, Before before, Instant now) {
        List<WeeklyLine> fresh = facts(client, week, setting, now).stream()
                .filter(fact -> setting.sections().contains(fact.section()))
                .map(fact -> WeeklyLine.drawn(client.id().value(), fact, words.say(fact, client.locale())))
                .toList();
        List<WeeklyLine> all = new ArrayList<>(kept(fresh, before));
        if (before.sameWeek()) {
            before.lines().stream().filter(WeeklyLine::isByHand).forEach(all::add);
        }
        Comparator<WeeklyLine> order = Comparator.comparingInt(line -> place(setting.sections(), line));
        return all.stream()
                .sorted(order.thenComparingInt(line -> placeBefore(before.lines(), line)))
                .toList();
    }

    private List<Fact> facts(ClientDetails client, IsoWeek week, WeeklySetting setting, Instant now) {
        WeekClock clock = new WeekClock(client.zone(), day -> true);
        Instant next = clock.begins(week.plus(1));
        ReportFacts.Asked asked = new ReportFacts.Asked(
                client.id(),
                client.zone(),
                clock.begins(week),
                now.isBefore(next) ? now : next,
                LocalDate.ofInstant(now, client.zone()),
                setting.money());
        return Later.all(facts.orderedStream().map(each -> each.of(asked)).toList()).get().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Fact::section).thenComparing(Drawing::day))
                .toList();
    }

    /** Dates ahead stand by their day, wherever they come from; all else as it was read. */
    private static LocalDate day(Fact fact) {
        LocalDate day = fact.words().day();
        return day == null || fact.section() != Section.DEADLINES ? LocalDate.MIN : day;
    }

    private static List<WeeklyLine> kept(List<WeeklyLine> fresh, Before before) {
        return fresh.stream()
                .map(line -> known(line, fresh, before.lines())
                        .map(old -> line.saying(
                                before.sameWeek() && old.isEdited() ? old.text() : line.text(), old.hidden()))
                        .orElse(line))
                .toList();
    }

    /**
     * The line before that told the same: of several from one source the one in the same words, where there is one alone
     * whatever its words, since days and dates go on.
     */
    private static Optional<WeeklyLine> known(WeeklyLine line, List<WeeklyLine> fresh, List<WeeklyLine> before) {
        List<WeeklyLine> same = before.stream().filter(line::tellsTheSame).toList();
        Optional<WeeklyLine> literal =
                same.stream().filter(old -> old.drawn().equals(line.drawn())).findFirst();
        boolean alone =
                same.size() == 1 && fresh.stream().filter(line::tellsTheSame).count() == 1;
        return literal.isEmpty() && alone ? Optional.of(same.get(0)) : literal;
    }

    private static int place(List<Section> sections, WeeklyLine line) {
        int at = sections.indexOf(line.section());
        return at < 0 ? sections.size() : at;
    }

    /** New ones come after those that were there. */
    private static int placeBefore(List<WeeklyLine> before, WeeklyLine line) {
        return IntStream.range(0, before.size())
                .filter(at -> before.get(at).lineId().equals(line.lineId())
                        || before.get(at).tellsTheSame(line)
                                && before.get(at).drawn().equals(line.drawn()))
                .findFirst()
                .orElseGet(() -> IntStream.range(0, before.size())
                        .filter(at -> before.get(at).tellsTheSame(line))
                        .findFirst()
                        .orElse(before.size()));
    }
}
