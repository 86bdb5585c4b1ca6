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
                .map(line -> kept(line, before))
                .toList();
        List<WeeklyLine> all = new ArrayList<>(fresh);
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
                .toList();
    }

    private static WeeklyLine kept(WeeklyLine line, Before before) {
        Optional<WeeklyLine> known =
                before.lines().stream().filter(line::tellsTheSame).findFirst();
        return known.map(old -> line.saying(
                        before.sameWeek() && old.isEdited() && old.drawn().equals(line.drawn()) ? old.text() : line.text(),
                        old.hidden()))
                .orElse(line);
    }

    private static int place(List<Section> sections, WeeklyLine line) {
        int at = sections.indexOf(line.section());
        return at < 0 ? sections.size() : at;
    }

    /** New ones come after those that were there. */
    private static int placeBefore(List<WeeklyLine> before, WeeklyLine line) {
        return IntStream.range(0, before.size())
                .filter(at -> before.get(at).tellsTheSame(line)
                        || before.get(at).lineId().equals(line.lineId()))
                .findFirst()
                .orElse(before.size());
    }
}
