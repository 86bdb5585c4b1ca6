package app.jobbag.bench;

import java.util.function.IntFunction;

/**
 * Something to measure.
 *
 * @param ours the n-th request to Jobbag
 * @param floor the same to the floor; null for what the floor does not know
 * @param gates how many times the floor it may take
 */
record Work(String name, IntFunction<byte[]> ours, IntFunction<byte[]> floor, Gates gates) {
    /** The hard gates of p50 at one user and of CPU a request at eight, and what is hoped for. */
    record Gates(double p50, double cpu, double hopedP50, double hopedCpu) {
        static final Gates LIST = new Gates(5, 5, 3, 3);
        static final Gates DETAIL = new Gates(3, 5, 2, 3);
        static final Gates SEARCH = new Gates(1.5, 5, 1.3, 3);
        static final Gates PDF = new Gates(4, 5, 2.5, 3);
        static final Gates CREATE = new Gates(4, 5, 2.5, 3);
    }
}
