package app.jobbag.imports.web;

import app.jobbag.imports.Field;
import app.jobbag.imports.Problem;
import app.jobbag.imports.Report;
import app.jobbag.imports.Verdict;
import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Component;

/** Files to mend and bring again: the rows that were left out with what was wrong, and an example to fill in. */
@Component
class ProblemFile {
    private static final List<Field> SAMPLE = List.of(
            Field.LEGAL_NAME,
            Field.TAX_ID,
            Field.COUNTRY,
            Field.CITY,
            Field.CONTACT_NAME,
            Field.CONTACT_TITLE,
            Field.CONTACT_EMAIL,
            Field.PHONE);

    private final MessageSource messages;

    ProblemFile(MessageSource messages) {
        this.messages = messages;
    }

    void problems(Report report, HttpServletResponse response) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        List<String> heads = new ArrayList<>(report.record().heads());
        heads.add(text("imports.problem"));
        rows.add(heads);
        for (Verdict verdict : report.left()) {
            List<String> row = new ArrayList<>(verdict.cells());
            row.add(reason(verdict));
            rows.add(row);
        }
        write(rows, text("imports.problems.file"), response);
    }

    void sample(HttpServletResponse response) throws IOException {
        write(
                List.of(
                        SAMPLE.stream()
                                .map(field -> text("imports.field." + field))
                                .toList(),
                        Arrays.asList(text("imports.sample.one").split("\\|")),
                        Arrays.asList(text("imports.sample.two").split("\\|"))),
                text("imports.sample.file"),
                response);
    }

    private String reason(Verdict verdict) {
        if (!verdict.problems().isEmpty()) {
            return verdict.problems().stream().map(this::said).collect(Collectors.joining("; "));
        }
        String outcome = text("imports.outcome." + verdict.outcome());
        return verdict.twin().isEmpty() ? outcome : outcome + ": " + verdict.twin();
    }

    private String said(Problem problem) {
        return text("imports.field." + problem.field()) + ": " + text("imports.problem." + problem.key());
    }

    /** UTF-8 with its mark, separated as the reader's spreadsheet expects (decision 008); no cell is a formula. */
    private static void write(List<List<String>> rows, String name, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(name + ".csv", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        boolean spanish = LocaleContextHolder.getLocale().getLanguage().equals("es");
        StringWriter text = new StringWriter();
        text.write('\ufeff');
        try (CsvWriter csv =
                CsvWriter.builder().fieldSeparator(spanish ? ';' : ',').build(text)) {
            rows.forEach(
                    row -> csv.writeRecord(row.stream().map(ProblemFile::inert).toList()));
        }
        response.getWriter().write(text.toString());
    }

    private static String inert(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private String text(String key) {
        Locale reader = LocaleContextHolder.getLocale();
        return messages.getMessage(key, null, reader);
    }
}
