package app.jobbag.estimates.web;

import app.jobbag.estimates.EstimateDetails;
import app.jobbag.estimates.Line;
import app.jobbag.estimates.LineSum;
import app.jobbag.estimates.TaxSum;
import app.jobbag.estimates.Totals;
import app.jobbag.kernel.Money;
import app.jobbag.staff.Discipline;
import app.jobbag.ui.Formats;
import app.jobbag.ui.lists.CsvTable;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The rows of an estimate and what they come to, as a file for a spreadsheet. */
@Component
class EstimateFile {
    private final MessageSource texts;
    private final Formats formats;

    EstimateFile(MessageSource texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    void send(EstimateDetails estimate, Totals totals, HttpServletResponse response) throws IOException {
        List<String> heads = Stream.of(
                        "number",
                        "kind",
                        "discipline",
                        "text",
                        "quantity",
                        "unitPrice",
                        "percent",
                        "discount",
                        "tax",
                        "choice",
                        "net",
                        "accepted")
                .map(column -> text("estimates.field." + column))
                .toList();
        List<List<?>> rows = new ArrayList<>();
        totals.lines().forEach(sum -> rows.add(row(sum)));
        rows.add(sum("estimates.subtotal", totals.subtotal()));
        rows.add(sum("estimates.discount", totals.discount().negated()));
        rows.add(sum("estimates.net", totals.net()));
        totals.taxes().forEach(each -> rows.add(sum(tax(each), each.tax())));
        rows.add(sum("estimates.total", totals.total()));
        String name = estimate.number() == null ? "estimate" : estimate.number();
        CsvTable.send(name, heads, rows, response);
    }

    private List<?> row(LineSum sum) {
        Line line = sum.line();
        Discipline discipline = line.discipline();
        boolean group = line.kind().isGroup();
        return List.of(
                line.number(),
                text("estimates.kind." + line.kind()),
                discipline == null ? "" : text("people.discipline." + discipline),
                line.text(),
                line.kind().isPriced() ? line.quantity() : "",
                line.kind().isPriced() ? line.unitPrice() : "",
                line.percent().signum() == 0 ? "" : line.percent(),
                line.discount().signum() == 0 ? "" : line.discount(),
                group ? "" : text("taxes.short." + line.taxCategory(), formats.number(line.taxPercent())),
                text("estimates.choice." + line.choice()),
                sum.net().amount(),
                group ? "" : sum.accepted().amount());
    }

    private List<?> sum(String key, Money money) {
        return List.of(
                "", "", "", key.startsWith("estimates.") ? text(key) : key, "", "", "", "", "", "", "", money.amount());
    }

    private String tax(TaxSum sum) {
        return text(
                "taxes.onBase." + sum.rate().category(),
                formats.number(sum.rate().percent().value()),
                formats.amount(sum.base()));
    }

    private String text(String key, Object... words) {
        return texts.getMessage(key, words, LocaleContextHolder.getLocale());
    }
}
