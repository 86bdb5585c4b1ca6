package app.jobbag.workorders.answers;

import app.jobbag.workorders.BriefField;
import app.jobbag.workorders.BriefFile;
import app.jobbag.workorders.Colour;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;

/** One answer between the way the person writes numbers, dates and sizes and the form its kind keeps. */
@Component
class TypedAnswer {
    private static final Pattern SIZE = Pattern.compile(
            "(\\d[\\d.,]*)\\s*[x×*]\\s*(\\d[\\d.,]*)(?:\\s*[x×*]\\s*(\\d[\\d.,]*))?\\s*(mm|cm|m|in|px)?",
            Pattern.CASE_INSENSITIVE);
    private static final int UNIT = 4;

    private final ConversionService conversion;

    TypedAnswer(ConversionService mvcConversionService) {
        this.conversion = mvcConversionService;
    }

    String read(BriefField field, String typed) {
        return switch (field.kind()) {
            case NUMBER -> number(typed).toPlainString();
            case DATE -> String.valueOf(conversion.convert(typed, LocalDate.class));
            case SIZE -> size(typed);
            case COLOUR -> lines(typed).map(TypedAnswer::colour).collect(Collectors.joining("\n"));
            case MULTI_CHOICE, FILE ->
                Arrays.stream(typed.split("[\\n,]"))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .distinct()
                        .collect(Collectors.joining("\n"));
            case SHORT_TEXT, LONG_TEXT, CHOICE, LIST, TABLE, FACT -> typed;
        };
    }

    private static Stream<String> lines(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    private static String colour(String typed) {
        return Colour.read(typed).map(Colour::text).orElse(typed);
    }

    private String size(String typed) {
        Matcher size = SIZE.matcher(typed.strip());
        if (!size.matches()) {
            return typed;
        }
        String unit = size.group(UNIT) == null ? "mm" : size.group(UNIT).toLowerCase(Locale.ROOT);
        return Stream.of(1, 2, 3)
                .map(size::group)
                .filter(Objects::nonNull)
                .map(each -> number(each).toPlainString())
                .collect(Collectors.joining(" x ", "", " " + unit));
    }

    private BigDecimal number(String typed) {
        return Objects.requireNonNull(conversion.convert(typed, BigDecimal.class));
    }

    String show(BriefField field, String kept) {
        return switch (field.kind()) {
            case NUMBER -> String.valueOf(conversion.convert(new BigDecimal(kept), String.class));
            case DATE -> String.valueOf(conversion.convert(LocalDate.parse(kept), String.class));
            case MULTI_CHOICE -> kept.replace('\n', ',');
            case FILE ->
                BriefFile.of(kept).stream()
                        .map(file -> file.id().value().toString())
                        .collect(Collectors.joining(","));
            case FACT -> BriefField.AS_KEPT;
            case SHORT_TEXT, LONG_TEXT, CHOICE, SIZE, COLOUR, LIST, TABLE -> kept;
        };
    }
}
