package app.jobbag.schedules.network;

import java.time.LocalDate;
import java.util.function.ToLongFunction;

/** Minutes of work summed up day by day, as far as anybody has asked; found by halving. */
final class WorkedMinutes {
    /** Further than any row of days off: a calendar without work is a mistake, not a loop. */
    private static final int MOST_DAYS_OFF = 400;
    /** Days added at once. */
    private static final int BLOCK = 64;

    private final ToLongFunction<LocalDate> ofDay;
    private long first;
    private int size;
    /** Before each day, and after the last one. */
    private long[] sums = new long[1];

    WorkedMinutes(ToLongFunction<LocalDate> ofDay) {
        this.ofDay = ofDay;
    }

    /** Up to the beginning of a day; counted from whatever day was asked for first. */
    synchronized long before(LocalDate day) {
        if (size == 0) {
            first = day.toEpochDay();
        }
        while (day.toEpochDay() < first) {
            lengthenBack();
        }
        while (day.toEpochDay() > first + size) {
            lengthen();
        }
        return sums[(int) (day.toEpochDay() - first)];
    }

    /** The first day by whose end so much is done, and not yet by its beginning. */
    synchronized LocalDate dayThatReaches(long minutes) {
        reach(minutes);
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sums[middle] < minutes) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return LocalDate.ofEpochDay(first + low - 1);
    }

    /** The day at whose end more than that is done, and not more by its beginning. */
    synchronized LocalDate dayThatPasses(long minutes) {
        reach(minutes);
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sums[middle] <= minutes) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return LocalDate.ofEpochDay(first + low - 1);
    }

    /** Sums on both sides of what is looked for. */
    private void reach(long minutes) {
        for (int idle = 0; sums[0] >= minutes; ) {
            long was = sums[0];
            lengthenBack();
            idle = sums[0] == was ? refuseIdle(idle) : 0;
        }
        for (int idle = 0; sums[size] <= minutes; ) {
            long was = sums[size];
            lengthen();
            idle = sums[size] == was ? refuseIdle(idle) : 0;
        }
    }

    private static int refuseIdle(int rounds) {
        if (rounds > MOST_DAYS_OFF / BLOCK) {
            throw new IllegalStateException("a calendar in which nobody works");
        }
        return rounds + 1;
    }

    /** By some days at once. */
    private void lengthen() {
        long[] more = new long[size + BLOCK + 1];
        System.arraycopy(sums, 0, more, 0, size + 1);
        for (int i = size; i < size + BLOCK; i++) {
            more[i + 1] = more[i] + ofDay.applyAsLong(LocalDate.ofEpochDay(first + i));
        }
        sums = more;
        size += BLOCK;
    }

    private void lengthenBack() {
        long[] more = new long[size + BLOCK + 1];
        System.arraycopy(sums, 0, more, BLOCK, size + 1);
        first -= BLOCK;
        size += BLOCK;
        for (int i = BLOCK - 1; i >= 0; i--) {
            more[i] = more[i + 1] - ofDay.applyAsLong(LocalDate.ofEpochDay(first + i));
        }
        sums = more;
    }
}
