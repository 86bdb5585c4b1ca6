package app.jobbag.ui.lists;

import app.jobbag.kernel.Money;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;

/** A table that is no list, as a file for the reader's spreadsheet: written as the lists' files are. */
public final class CsvTable {
    private CsvTable() {}

    /**
     * @param name of the file, without its ending
     * @param rows days, numbers, money (without its currency, which has a column of its own) and texts
     */
    public static void send(String name, List<String> heads, List<? extends List<?>> rows, HttpServletResponse response)
            throws IOException {
        announce(name, response);
        Writer out = response.getWriter();
        out.append(head(heads));
        for (List<?> row : rows) {
            out.append(line(row));
        }
    }

    /** Says what comes; for tables that are written line by line. */
    public static void announce(String name, HttpServletResponse response) {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
    }

    public static String head(List<String> heads) {
        return '\ufeff' + ListCsv.line(heads, ListCsv.notation());
    }

    public static String line(List<?> row) {
        CsvNotation notation = ListCsv.notation();
        return ListCsv.line(row.stream().map(value -> field(value, notation)).toList(), notation);
    }

    private static String field(Object value, CsvNotation notation) {
        if (value instanceof LocalDate day) {
            return notation.date(day);
        }
        if (value instanceof Money money) {
            return notation.amount(money.amount(), money.currency());
        }
        return value instanceof Number number ? notation.number(number) : ListCsv.inert(value.toString());
    }
}
