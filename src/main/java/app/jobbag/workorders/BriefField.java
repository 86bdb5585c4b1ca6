package app.jobbag.workorders;

import app.jobbag.clients.FactTopic;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A question of a brief.
 *
 * @param unit of a number, such as copies
 * @param options of a choice
 * @param columns of a table; each is answered in every row
 * @param topic of a brand fact
 * @param when the answer that must be given elsewhere for this to be asked; null when it is always asked
 */
public record BriefField(
        String key,
        FieldKind kind,
        boolean obligatory,
        Words label,
        @Nullable Words help,
        @Nullable Words example,
        @Nullable Words unit,
        List<Option> options,
        List<BriefField> columns,
        @Nullable FactTopic topic,
        @Nullable Condition when) {
    /** The answer that leaves a brand fact as it was kept, whatever the client's page says today. */
    public static final String AS_KEPT = "kept";

    /** One answer to choose. */
    public record Option(String key, Words label) {}

    public BriefField {
        options = List.copyOf(Objects.requireNonNullElse(options, List.of()));
        columns = List.copyOf(Objects.requireNonNullElse(columns, List.of()));
    }

    BriefField called(String other) {
        return new BriefField(other, kind, obligatory, label, help, example, unit, options, columns, topic, when);
    }

    boolean takes(String answer) {
        return kind.takes(answer)
                && switch (kind) {
                    case CHOICE -> option(answer).isPresent();
                    case MULTI_CHOICE ->
                        answer.lines().allMatch(key -> option(key).isPresent());
                    case TABLE -> takesRows(TableRows.of(answer).rows());
                    case SHORT_TEXT, LONG_TEXT, NUMBER, DATE, SIZE, COLOUR, LIST, FILE, FACT -> true;
                };
    }

    private boolean takesRows(List<List<String>> rows) {
        return rows.size() <= TableRows.MOST && rows.stream().allMatch(this::takesRow);
    }

    private boolean takesRow(List<String> cells) {
        if (cells.size() != columns.size()) {
            return false;
        }
        for (int i = 0; i < cells.size(); i++) {
            BriefField column = columns.get(i);
            if (cells.get(i).isEmpty() ? column.obligatory : !column.takes(cells.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The keys of the options that an answer names, kept or typed. */
    public List<String> chosen(String answer) {
        List<String> named = Arrays.asList(answer.split("[\\n,]"));
        return options.stream().map(Option::key).filter(named::contains).toList();
    }

    /** The files that an answer names. */
    public List<BriefFile> files(String answer) {
        return BriefFile.of(answer);
    }

    private Optional<Option> option(String key) {
        return options.stream().filter(option -> option.key.equals(key)).findFirst();
    }

    private String optionText(String key, Locale locale) {
        return option(key).map(option -> option.label.in(locale)).orElse(key);
    }

    /** The options of those keys, as people read them. */
    public List<String> optionTexts(List<String> keys, Locale locale) {
        return keys.stream().map(key -> optionText(key, locale)).toList();
    }

    /** The answer as people read it: an option's label instead of its key. */
    public String shown(String answer, Locale locale) {
        return switch (kind) {
            case CHOICE -> optionText(answer, locale);
            case MULTI_CHOICE ->
                answer.lines().map(key -> optionText(key, locale)).collect(Collectors.joining(", "));
            case SIZE -> answer.replace(" x ", " × ");
            case FILE -> BriefFile.of(answer).stream().map(BriefFile::name).collect(Collectors.joining(", "));
            case TABLE ->
                TableRows.of(answer).rows().stream()
                        .map(row -> shownRow(row, locale))
                        .collect(Collectors.joining("; "));
            case SHORT_TEXT, LONG_TEXT, NUMBER, DATE, COLOUR, LIST, FACT -> answer;
        };
    }

    private String shownRow(List<String> cells, Locale locale) {
        return Stream.iterate(0, i -> i + 1)
                .limit(Math.min(cells.size(), columns.size()))
                .filter(i -> !cells.get(i).isEmpty())
                .map(i -> columns.get(i).shown(cells.get(i), locale))
                .collect(Collectors.joining(", "));
    }
}
