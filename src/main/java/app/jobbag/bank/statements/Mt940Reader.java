package app.jobbag.bank.statements;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** SWIFT MT940: statements one after the other, each from its :20: to its :62:. */
final class Mt940Reader {
    private static final Pattern TAG = Pattern.compile("^:(\\d\\d[A-Z]?|NS):(.*)$");
    /** A time of the day at the beginning of a line of text looks like a tag. */
    private static final Pattern TIME = Pattern.compile("^:[0-5]\\d:[0-5]\\d(?:\\D.*)?$");

    private static final Pattern BALANCE = Pattern.compile("^([CD])(\\d{6})([A-Z]{3})(\\d{1,14}(?:,\\d{0,4})?)\\s*$");
    /** Some banks leave out the comma of a whole amount, some put a space behind it, some fill a short type of booking. */
    private static final Pattern LINE = Pattern.compile(
            "^(\\d{6})(\\d{4})?(R?[CD])([A-Z])?(\\d{1,14}(?:,\\d{0,4})?) ?([A-Z][A-Z0-9 ]{3})(.*?)(?://(.*))?$");

    private static final Set<String> ENDS = Set.of("-", "-XXX");
    /** Of a network's envelope; the next one may begin on the same line. */
    private static final String ENVELOPE_ENDS = "-}";

    /** Where the tag for it has no reference but the name of the sub-field that has one. */
    private static final Pattern ELSEWHERE = Pattern.compile("(?:EREF|KREF|MREF|MARF|PREF)[+]?");

    /** With some banks the account of the other side stands below the line: an IBAN, or a Dutch number from before. */
    private static final Pattern ACCOUNT = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}|P\\d{9}");

    private static final int MONTH_OF_INTEREST = 30;
    private static final int MOST_LINES = 200_000;

    private final List<ReadStatement> read = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private String account = "";
    private String number = "";
    private String currency = "";
    private @Nullable BigDecimal opening;

    /** A line :61: and what is said to it in :86:. */
    private record Entry(Matcher line, String more, StringBuilder said) {}

    static List<ReadStatement> read(String text) {
        Mt940Reader reader = new Mt940Reader();
        List<String[]> fields = fields(text);
        fields.forEach(each -> reader.take(each[0], each[1]));
        if (reader.read.isEmpty()) {
            throw new Unreadable("bank.unreadable.noStatement");
        }
        return List.copyOf(reader.read);
    }

    /** A tag goes on over the lines after it; between a statement's end and the next tag stand envelopes only. */
    private static List<String[]> fields(String text) {
        List<String[]> fields = new ArrayList<>();
        String[] lines = text.split("\\R");
        if (lines.length > MOST_LINES) {
            throw new Unreadable("bank.unreadable.tooMuch");
        }
        boolean closed = false;
        boolean between = true;
        for (String line : lines) {
            Matcher tag = TAG.matcher(line);
            boolean told = !closed && !fields.isEmpty() && fields.get(fields.size() - 1)[0].equals("86");
            if (tag.matches() && !(told && TIME.matcher(line).matches())) {
                closed =
                        tag.group(1).startsWith("62") || closed && !tag.group(1).equals("20");
                between = false;
                fields.add(new String[] {tag.group(1), tag.group(2)});
            } else if (ENDS.contains(line.strip()) || line.startsWith(ENVELOPE_ENDS)) {
                between = closed;
            } else if (!between && !line.startsWith("{")) {
                String[] last = fields.get(fields.size() - 1);
                last[1] = last[1] + "\n" + line;
            }
        }
        return fields;
    }

    private void take(String tag, String value) {
        switch (tag) {
            case "20" -> begin();
            case "25" -> account = value.strip();
            case "28", "28C" -> number = value.strip();
            case "60F", "60M" -> opening = balance(value);
            case "61" -> line(value);
            case "86", "NS" -> say(value);
            case "62F", "62M" -> close(value);
            default -> {}
        }
    }

    private void begin() {
        entries.clear();
        account = "";
        number = "";
        opening = null;
    }

    private BigDecimal balance(String value) {
        Matcher told = BALANCE.matcher(value.strip());
        if (!told.matches()) {
            throw new Unreadable("bank.unreadable.balance", Words.clean(value, 60));
        }
        currency = told.group(3);
        BigDecimal amount = amount(told.group(4));
        return told.group(1).equals("D") ? amount.negate() : amount;
    }

    private void line(String value) {
        String[] lines = value.split("\n", 2);
        Matcher line = LINE.matcher(lines[0].strip());
        if (!line.matches()) {
            throw new Unreadable("bank.unreadable.line", Words.clean(value, 60));
        }
        entries.add(new Entry(line, lines.length > 1 ? lines[1] : "", new StringBuilder()));
    }

    /** What stands after the closing balance is about the statement. */
    private void say(String value) {
        if (!entries.isEmpty()) {
            StringBuilder said = entries.get(entries.size() - 1).said;
            said.append(said.isEmpty() ? "" : "\n").append(value);
        }
    }

    private void close(String value) {
        BigDecimal closing = balance(value);
        String bare = bare(account);
        read.add(new ReadStatement(
                StatementFormat.MT940,
                bare,
                currency,
                numbered(bare, day(value.strip().substring(1, 7)).getYear()),
                opening,
                closing,
                entries.stream().map(Mt940Reader::entry).toList()));
        entries.clear();
    }

    /** A number of noughts is none: with some banks all statements bear it; a second one of the same is told from the first. */
    private String numbered(String bare, int year) {
        if (number.isEmpty() || number.matches("0+(/.*)?")) {
            return "";
        }
        String full = year + " " + number;
        return seen.add(bare + "\n" + full) ? full : full + "#" + (read.size() + 1);
    }

    /** Bank code and number are parted by a slash, the currency may follow. */
    private static String bare(String account) {
        return account.replaceAll("^/*(.*\\d)[\\s/]?[A-Z]{3}$", "$1");
    }

    private static ReadEntry entry(Entry from) {
        Matcher line = from.line();
        LocalDate value = day(line.group(1));
        BigDecimal amount = amount(line.group(5));
        String mark = line.group(3);
        boolean incoming = mark.equals("C") || mark.equals("RD");
        Mt940Said said = Mt940Said.of(from.said().toString());
        String bank = line.group(8) == null ? "" : line.group(8).strip();
        String own = Words.given(line.group(7).strip());
        String given = ELSEWHERE.matcher(own).matches() ? "" : own;
        String more = from.more().strip();
        boolean account = ACCOUNT.matcher(more).matches();
        return new ReadEntry(
                booked(value, line.group(2)),
                value,
                incoming ? amount : amount.negate(),
                bank,
                said.endToEnd().isEmpty() ? given : said.endToEnd(),
                said.text().isEmpty() && !account ? more : said.text(),
                account ? said.party().from(more) : said.party(),
                BigDecimal.ZERO,
                null);
    }

    /** The day of booking has no year of its own: it is near the value day, maybe across New Year. */
    private static LocalDate booked(LocalDate value, @Nullable String monthAndDay) {
        if (monthAndDay == null) {
            return value;
        }
        LocalDate same = day("%02d%s".formatted(value.getYear() % 100, monthAndDay));
        if (same.isAfter(value.plusMonths(6))) {
            return same.minusYears(1);
        }
        return same.isBefore(value.minusMonths(6)) ? same.plusYears(1) : same;
    }

    /** Interest counts months of thirty days: the thirtieth of February is its last. */
    private static LocalDate day(String yymmdd) {
        try {
            YearMonth month = YearMonth.of(
                    2000 + Integer.parseInt(yymmdd.substring(0, 2)), Integer.parseInt(yymmdd.substring(2, 4)));
            int day = Integer.parseInt(yymmdd.substring(4, 6));
            return month.atDay(day == MONTH_OF_INTEREST ? Math.min(day, month.lengthOfMonth()) : day);
        } catch (DateTimeException e) {
            throw new Unreadable("bank.unreadable.day", yymmdd);
        }
    }

    private static BigDecimal amount(String text) {
        String point = text.replace(',', '.');
        return Words.amount(point.endsWith(".") ? point + "0" : point, "MT940");
    }
}
