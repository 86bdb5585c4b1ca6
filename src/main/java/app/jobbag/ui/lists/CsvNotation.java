package app.jobbag.ui.lists;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;

/** How a spreadsheet in the reader's language and zone wants its values: see {@code docs/decisions/008-csv.md}. */
record CsvNotation(Locale reader, ZoneId zone) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final int MOST_DIGITS = 8;

    /** Where the comma stands in numbers, spreadsheets part cells by the semicolon. */
    char separator() {
        return symbols().getDecimalSeparator() == ',' ? ';' : ',';
    }

    String amount(BigDecimal amount, Currency currency) {
        int digits = Math.max(0, currency.getDefaultFractionDigits());
        return written(amount, digits, digits);
    }

    String number(Number number) {
        return written(number, 0, MOST_DIGITS);
    }

    String date(LocalDate date) {
        return date.toString();
    }

    String instant(Instant instant) {
        return instant.atZone(zone).format(MOMENT);
    }

    /** No thousands groups: they make text of a number. */
    private String written(Number number, int fewest, int most) {
        DecimalFormat format = new DecimalFormat("0", symbols());
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMinimumFractionDigits(fewest);
        format.setMaximumFractionDigits(most);
        return format.format(number);
    }

    private DecimalFormatSymbols symbols() {
        return DecimalFormatSymbols.getInstance(reader);
    }
}
