package app.jobbag.cockpit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes lines of sums: a week without a sum is zero, and so is a figure without any. */
final class FigureSums {
    /** A figure of a week in one of its parts and currencies. */
    record Sum(
            String kind,
            LocalDate week,
            String part,
            @Nullable String currency,
            BigDecimal value) {}

    private static final String HIT = "HIT";

    private FigureSums() {}

    static List<FigureLine> lines(List<WeekFigure> figures, List<LocalDate> weeks, List<Sum> sums) {
        return figures.stream()
                .flatMap(figure -> of(
                        figure,
                        weeks,
                        sums.stream()
                                .filter(sum -> sum.kind().equals(figure.key()))
                                .toList()))
                .toList();
    }

    private static Stream<FigureLine> of(WeekFigure figure, List<LocalDate> weeks, List<Sum> sums) {
        Map<String, List<Sum>> byCurrency = new TreeMap<>();
        for (Sum sum : sums) {
            byCurrency
                    .computeIfAbsent(Objects.requireNonNullElse(sum.currency(), ""), currency -> new ArrayList<>())
                    .add(sum);
        }
        if (byCurrency.isEmpty()) {
            return Stream.of(line(figure, null, weeks, List.of()));
        }
        return byCurrency.entrySet().stream()
                .map(each -> line(figure, each.getKey().isEmpty() ? null : each.getKey(), weeks, each.getValue()));
    }

    private static FigureLine line(
            WeekFigure figure, @Nullable String currency, List<LocalDate> weeks, List<Sum> sums) {
        Map<LocalDate, BigDecimal> byWeek = new LinkedHashMap<>();
        Map<LocalDate, BigDecimal> hits = new LinkedHashMap<>();
        Map<String, BigDecimal> parts = new TreeMap<>();
        for (Sum sum : sums) {
            byWeek.merge(sum.week(), sum.value(), BigDecimal::add);
            if (sum.part().equals(HIT)) {
                hits.merge(sum.week(), sum.value(), BigDecimal::add);
            }
            if (!sum.part().isEmpty() && sum.week().equals(weeks.get(weeks.size() - 1))) {
                parts.merge(sum.part(), sum.value(), BigDecimal::add);
            }
        }
        if (figure.unit() == WeekFigure.Unit.RATE) {
            byWeek.replaceAll((week, all) -> rate(hits.getOrDefault(week, BigDecimal.ZERO), all));
        }
        return new FigureLine(
                figure,
                currency,
                weeks,
                weeks.stream()
                        .map(week -> byWeek.getOrDefault(week, BigDecimal.ZERO))
                        .toList(),
                parts);
    }

    /** Per cent, rounded once. */
    private static BigDecimal rate(BigDecimal hits, BigDecimal all) {
        return hits.multiply(BigDecimal.valueOf(100)).divide(all, 0, RoundingMode.HALF_UP);
    }
}
