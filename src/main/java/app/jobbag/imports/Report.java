package app.jobbag.imports;

import java.util.Comparator;
import java.util.List;

/** What the rows of an import become, or became. */
public record Report(ImportRecord record, List<Verdict> verdicts) {
    private static final int SHOWN = 200;

    public Report {
        verdicts = List.copyOf(verdicts);
    }

    public long count(String outcome) {
        return verdicts.stream()
                .filter(verdict -> verdict.outcome().name().equals(outcome))
                .count();
    }

    public long makes() {
        return verdicts.stream().filter(verdict -> verdict.outcome().makes()).count();
    }

    public long leftOut() {
        return verdicts.size() - makes();
    }

    /** Those that something is to be done about come first. */
    public List<Verdict> shown() {
        return verdicts.stream()
                .sorted(Comparator.comparing(Verdict::outcome).reversed().thenComparing(Verdict::number))
                .limit(SHOWN)
                .toList();
    }

    public boolean isCut() {
        return verdicts.size() > SHOWN;
    }

    /** Rows that were or would be left out. */
    public List<Verdict> left() {
        return verdicts.stream().filter(verdict -> !verdict.outcome().makes()).toList();
    }
}
