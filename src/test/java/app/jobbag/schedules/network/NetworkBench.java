package app.jobbag.schedules.network;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** SCH-1 in figures: 2,000 tasks in 100 summaries, two links for each, recalculated. */
final class NetworkBench {
    private static final int STEPS = 2000;
    private static final int BELOW = 20;
    private static final int ROUNDS = 200;

    private NetworkBench() {}

    /** Of the thread's own time too: beside builds the clock says little. */
    public static void main(String[] arguments) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double[] times = new double[ROUNDS];
        double[] worked = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            Plan plan = plan();
            long start = System.nanoTime();
            long cpu = threads.getCurrentThreadCpuTime();
            Network.dates(plan);
            worked[i] = (threads.getCurrentThreadCpuTime() - cpu) / 1e6;
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        print("by the clock", times);
        print("CPU", worked);
    }

    private static void print(String what, double[] times) {
        double first = times[0];
        Arrays.sort(times);
        System.out.printf(
                "%d tasks, %s: first %.1f ms, median %.1f ms, worst %.1f ms (gate 50 ms)%n",
                STEPS, what, first, times[ROUNDS / 2], times[ROUNDS - 1]);
    }

    /** Calendars are new each time, as a request has them. */
    private static Plan plan() {
        List<Step> steps = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        for (int id = 0; id < STEPS; id++) {
            boolean head = id % BELOW == 0;
            @Nullable Integer parent = head ? null : id - id % BELOW;
            steps.add(new Step(
                    id,
                    parent,
                    "step " + id,
                    head ? Kind.SUMMARY : Kind.TASK,
                    Span.days(1 + id % 7),
                    Constraint.NONE,
                    id % 2));
            if (id % BELOW > 1) {
                links.add(new Link(id - 1, id, LinkType.values()[id % 2], Span.hours(id % 9)));
            }
            if (!head && id >= 2 * BELOW) {
                links.add(new Link(id - BELOW, id, LinkType.FINISH_START, Span.days(id % 3)));
            }
        }
        return new Plan(LocalDateTime.of(2026, 1, 5, 9, 0), steps, links, Minutes.calendars());
    }
}
