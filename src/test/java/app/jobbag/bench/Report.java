package app.jobbag.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** Prints as it goes. */
final class Report {
    private static final String HEAD = "%-28s %9s %9s %7s   %13s %13s %7s %6s  %s%n";

    private boolean headed;

    Report(int rows, Duration start) {
        say("%,d invoices; a fresh database and the first page in %.1f s", rows, start.toMillis() / 1e3);
    }

    void size(byte[] page) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(page);
        }
        say("first page of the list: %.1f KB, %.1f KB with gzip", page.length / 1e3, packed.size() / 1e3);
    }

    /** @param taken ours, and the floor's where there is one */
    void line(Work work, Load.Taken[] taken) {
        if (!headed) {
            headed = true;
            System.out.printf(
                    HEAD,
                    "work",
                    "floor p50",
                    "ours p50",
                    "ratio",
                    "floor cpu+db",
                    "ours cpu+db",
                    "ratio",
                    "req/s",
                    "");
        }
        Load.Taken ours = taken[0];
        if (taken.length == 1) {
            System.out.printf(
                    HEAD, work.name(), "", ms(ours.p50()), "", "", cpu(ours), "", "%.0f".formatted(ours.rate()), "");
            return;
        }
        double p50 = ours.p50() / taken[1].p50();
        double cpu = ours.cpu() / taken[1].cpu();
        System.out.printf(
                HEAD,
                work.name(),
                ms(taken[1].p50()),
                ms(ours.p50()),
                times(p50),
                cpu(taken[1]),
                cpu(ours),
                times(cpu),
                "%.0f".formatted(ours.rate()),
                verdict(work.gates(), p50, cpu));
    }

    void memory(long ours, long floor) {
        say("memory after it all (PSS): %d MiB, the floor %d MiB", ours, floor);
    }

    static void end(long began) {
        System.out.printf("bench: %.0f s in all%n", (System.nanoTime() - began) / 1e9);
    }

    void say(String line, Object... values) {
        System.out.println("bench: " + String.format(Locale.ROOT, line, values));
    }

    private static String verdict(Work.Gates gates, double p50, double cpu) {
        String first = word(p50, gates.p50(), gates.hopedP50());
        String second = word(cpu, gates.cpu(), gates.hopedCpu());
        return "p50 <= %s: %s; cpu <= %s: %s".formatted(plain(gates.p50()), first, plain(gates.cpu()), second);
    }

    private static String word(double ratio, double gate, double hoped) {
        if (ratio <= hoped) {
            return "good";
        }
        return ratio <= gate ? "held" : "MISSED";
    }

    private static String ms(double value) {
        return "%.2f".formatted(value);
    }

    private static String times(double ratio) {
        return "%.1fx".formatted(ratio);
    }

    private static String cpu(Load.Taken taken) {
        return "%.2f+%.2f".formatted(taken.app(), taken.database());
    }

    private static String plain(double gate) {
        return gate == Math.rint(gate) ? String.valueOf((int) gate) : String.valueOf(gate);
    }
}
