package app.jobbag.weekly;

import app.jobbag.platform.calendar.Holidays;
import app.jobbag.platform.calendar.IsoWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Weeks go by, from one moment at which something may be due to the next: two nodes go round at once, every fifth round never
 * happens, some are cut off in the middle, and now and then nothing runs for hours or days.
 */
final class SimulatedYears {
    private static final Logger log = LoggerFactory.getLogger(SimulatedYears.class);
    private static final int TOLD_EVERY = 500;
    /** Drafting waits for the next round on four hours, in seconds: that it comes late is a lost round more. */
    private static final int GRAIN = 4 * 3600;

    private static final int ONE_OUTAGE_IN = 8;
    private static final int LONGEST_OUTAGE_HOURS = 240;

    private final List<LivingClient> clients;
    private final List<IsoWeek> weeks;
    private final Random chance;
    private final List<Outage> outages = new ArrayList<>();
    private final TreeSet<Instant> moments = new TreeSet<>();
    private int rounds;
    private int lost;

    private record Outage(Instant from, Instant until) {}

    SimulatedYears(List<LivingClient> clients, List<IsoWeek> weeks, Holidays holidays, Random chance) {
        this.clients = clients;
        this.weeks = weeks;
        this.chance = chance;
        for (IsoWeek week : weeks) {
            clients.forEach(each -> plan(each, week, holidays));
            if (chance.nextInt(ONE_OUTAGE_IN) == 0) {
                outage(
                        noonUtc(week).minus(Duration.ofHours(chance.nextInt(168))),
                        1 + chance.nextInt(LONGEST_OUTAGE_HOURS));
            }
        }
    }

    /** From the Sunday before the Monday on which that week's report is due to the Wednesday after it. */
    void loseMondayAfter(IsoWeek week) {
        outage(noonUtc(week).minus(Duration.ofHours(36)), 84);
    }

    void play(TwoNodes nodes, AccountPeople people, int oneCrashIn) {
        Set<UUID> ours =
                clients.stream().map(each -> each.scene().client().value()).collect(Collectors.toSet());
        for (Instant now = moments.first(); now != null; now = next(now)) {
            if (isOutage(now) || chance.nextInt(5) == 0) {
                lost++;
            } else {
                if (++rounds % TOLD_EVERY == 0) {
                    log.info("{}, {} rounds", now, rounds);
                }
                nodes.goRound(now, ours, chance.nextInt(oneCrashIn) == 0);
                people.work(now, false);
            }
        }
        Instant end = moments.last().plus(Duration.ofHours(1));
        nodes.goRound(end, ours, false);
        people.work(end, true);
        people.work(end, true);
        nodes.goRound(end, ours, false);
    }

    @Override
    public String toString() {
        return "%d clients, %d weeks, %d rounds of two nodes, %d lost, %d outages"
                .formatted(clients.size(), weeks.size(), rounds, lost, outages.size());
    }

    private void plan(LivingClient client, IsoWeek week, Holidays holidays) {
        long drafted = new WeekClock(client.zone(), day -> true).draftedAt(week).getEpochSecond();
        moments.add(Instant.ofEpochSecond((drafted + GRAIN - 1) / GRAIN * GRAIN));
        Instant noon = client.noon(week, holidays);
        List.of(180, 120, 60, 20, 0, -60).forEach(before -> moments.add(noon.minus(Duration.ofMinutes(before))));
    }

    private @Nullable Instant next(Instant now) {
        return moments.ceiling(now.plus(Duration.ofMinutes(40 + chance.nextInt(70))));
    }

    private boolean isOutage(Instant now) {
        return outages.stream().anyMatch(each -> !now.isBefore(each.from()) && now.isBefore(each.until()));
    }

    private void outage(Instant from, int hours) {
        outages.add(new Outage(from, from.plus(Duration.ofHours(hours))));
    }

    private static Instant noonUtc(IsoWeek week) {
        return week.plus(1).monday().atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
