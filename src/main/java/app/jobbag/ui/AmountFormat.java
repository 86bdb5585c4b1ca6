package app.jobbag.ui;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.ParseException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.format.Formatter;

/**
 * Amounts typed by people: in the own format, or in the other one where it can only mean one thing. What could mean two
 * things is refused, never guessed: 1.234 is one thousand in Spanish and one and a bit in English.
 */
public class AmountFormat implements Formatter<BigDecimal> {
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,24}");
    /** Longer than any amount that can be kept, so that a field says that it is too large and not how to write it. */
    private static final int LONGEST = 32;

    @Override
    public BigDecimal parse(String text, Locale locale) throws ParseException {
        String typed = text.strip().replaceAll("[\\s\\u00a0\\u202f'’]", "").replace('−', '-');
        char decimal = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
        char grouping = decimal == ',' ? '.' : ',';
        if (typed.length() > LONGEST) {
            throw new ParseException(text, 0);
        }
        if (PLAIN.matcher(typed).matches()
                || own(decimal, grouping).matcher(typed).matches()) {
            return new BigDecimal(typed.replace(String.valueOf(grouping), "").replace(decimal, '.'));
        }
        if (otherWithoutDoubt(decimal, grouping).matcher(typed).matches()) {
            return new BigDecimal(typed.replace(String.valueOf(decimal), "").replace(grouping, '.'));
        }
        throw new ParseException(text, 0);
    }

    /** None, or two to eight digits after the point: amounts of money have two, rates of currencies up to eight. */
    @Override
    public String print(BigDecimal amount, Locale locale) {
        boolean broken = amount.stripTrailingZeros().scale() > 0;
        return new DecimalFormat(broken ? "0.00######" : "0", DecimalFormatSymbols.getInstance(locale)).format(amount);
    }

    /** A plain number, such as hours: as many digits after the point as it has. */
    public static String number(BigDecimal number, Locale locale) {
        return new DecimalFormat("0.########", DecimalFormatSymbols.getInstance(locale)).format(number);
    }

    private static Pattern own(char decimal, char grouping) {
        String d = Pattern.quote(String.valueOf(decimal));
        String g = Pattern.quote(String.valueOf(grouping));
        return Pattern.compile("-?(\\d{1,24}|\\d{1,3}(" + g + "\\d{3}){1,7})(" + d + "\\d{1,8})?");
    }

    /** The other convention with one or two decimals: no thousands group is that short. */
    private static Pattern otherWithoutDoubt(char decimal, char grouping) {
        String d = Pattern.quote(String.valueOf(decimal));
        String g = Pattern.quote(String.valueOf(grouping));
        return Pattern.compile("-?(\\d{1,24}|\\d{1,3}(" + d + "\\d{3}){1,7})" + g + "\\d{1,2}");
    }
}
