package app.jobbag.ui.charts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Values in a row, drawn by the server: {@code ui/_chart :: spark(chart, name)}, {@code line}, {@code bars}, the last two with a
 * table of the same values beneath. Geometry in a box of {@link #width()} by {@link #HEIGHT}.
 */
public record Chart(List<Point> points) {
    public static final int HEIGHT = 100;
    private static final int STEP = 20;
    private static final int BAR = 14;

    /**
     * @param label what it is the value of
     * @param text the value in words of the reader
     */
    public record Point(String label, BigDecimal value, String text) {}

    /** A bar in the box, with what it says. */
    public record Bar(int x, int y, int width, int height, Point point) {}

    public Chart {
        points = List.copyOf(points);
    }

    public int width() {
        return Math.max(1, points.size()) * STEP;
    }

    /** Where nothing is: above it what is more, below it what is less. */
    public int zero() {
        return new Scale(this).y(BigDecimal.ZERO);
    }

    /** The corners of the line through all values. */
    public String line() {
        Scale scale = new Scale(this);
        return IntStream.range(0, points.size())
                .mapToObj(n -> n * STEP + STEP / 2 + "," + scale.y(points.get(n).value()))
                .collect(Collectors.joining(" "));
    }

    public List<Bar> bars() {
        Scale scale = new Scale(this);
        return IntStream.range(0, points.size()).mapToObj(n -> bar(n, scale)).toList();
    }

    private Bar bar(int n, Scale scale) {
        Point point = points.get(n);
        int y = scale.y(point.value());
        int zero = scale.y(BigDecimal.ZERO);
        return new Bar(n * STEP + (STEP - BAR) / 2, Math.min(y, zero), BAR, Math.abs(zero - y), point);
    }

    /** From the least to the most; the ground of the box is nothing, unless something is less. */
    private record Scale(BigDecimal least, BigDecimal most) {
        Scale(Chart chart) {
            this(
                    chart.points.stream().map(Point::value).reduce(BigDecimal.ZERO, BigDecimal::min),
                    chart.points.stream().map(Point::value).reduce(BigDecimal.ZERO, BigDecimal::max));
        }

        int y(BigDecimal value) {
            if (most.compareTo(least) == 0) {
                return HEIGHT;
            }
            return most.subtract(value)
                    .multiply(BigDecimal.valueOf(HEIGHT))
                    .divide(most.subtract(least), 0, RoundingMode.HALF_UP)
                    .intValue();
        }
    }
}
