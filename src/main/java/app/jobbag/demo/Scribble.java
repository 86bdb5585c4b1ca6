package app.jobbag.demo;

import app.jobbag.signoffs.Drawing;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The same person always signs with the same flourish. */
record Scribble(List<int[]> points) {
    private static final int STEPS = 56;

    static Scribble of(String name) {
        int seed = Math.floorMod(name.hashCode(), 97);
        return new Scribble(
                IntStream.range(0, STEPS).mapToObj(step -> point(step, seed)).toList());
    }

    private static int[] point(int step, int seed) {
        double swing = Math.sin(step * (0.55 + seed / 400.0) + seed) * (105 - step * 1.4);
        double lean = Math.cos(step * (0.8 + seed / 300.0)) * 34;
        return new int[] {(int) (110 + step * 13 + lean), (int) (165 - swing)};
    }

    /** One stroke, and one below the name. */
    Drawing drawing() {
        String line = "150,262 480,248 820,258";
        return new Drawing(points.stream()
                        .map(each ->
                                Arrays.stream(each).mapToObj(String::valueOf).collect(Collectors.joining(",")))
                        .collect(Collectors.joining(" "))
                + ";" + line);
    }
}
