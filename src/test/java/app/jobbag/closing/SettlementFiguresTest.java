package app.jobbag.closing;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.files.PaperId;
import app.jobbag.files.Papers;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.invoices.PaymentRequestId;
import app.jobbag.invoices.RequestLine;
import app.jobbag.staff.People;
import app.jobbag.workorders.OrderId;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The settlement says the same on the screen, on paper and in the file of all orders. */
@JobbagTest
class SettlementFiguresTest {
    private static final Pattern ROW =
            Pattern.compile("(?s)<tr[^>]*>\\s*<th scope=\"row\">(.*?)</th>\\s*<td[^>]*>(.*?)</td>");
    private static final Pattern AMOUNT = Pattern.compile("-?[0-9][0-9,]*\\.[0-9]{2}");

    /** Those that both the screen and the paper print. */
    private static final List<String> FROZEN =
            List.of("ordered", "changes", "estimate", "expenses", "cost", "invoiced", "plannedMargin");

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Papers papers;

    @Autowired
    private MessageSource texts;

    @Autowired
    private BeanFactory beans;

    private MoneyFixture money;
    private ClientId client;
    private OrderId order;

    @BeforeEach
    void aClosedOrderThatIsInvoicedInPart() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        money = new MoneyFixture(beans);
        client = money.aClient();
        order = money.aClosed(client);
        PaymentRequestId request =
                money.aRequest(client, new RequestLine(order, "Cartel de la vendimia", new BigDecimal("1003.37")));
        money.issue(money.accept(request));
    }

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void onTheScreenAsOnPaper() throws IOException {
        Map<String, String> screen = screen();
        String paper = paper();
        assertThat(screen).containsEntry(label("estimate"), "2,400.00").containsEntry(label("cost"), "80.00");
        for (String each : FROZEN) {
            assertThat(paper).contains(label(each) + " " + screen.get(label(each)));
        }
        assertThat(paper)
                .contains(
                        text("closing.settlement.time", "2") + " " + screen.get(text("closing.settlement.time", "2")));
    }

    @Test
    void inTheFileAsOnTheScreen() {
        Map<String, String> screen = screen();
        Map<String, String> file = file();
        assertThat(screen)
                .containsEntry(label("estimate"), amount(file.get("costs.column.estimate")))
                .containsEntry(label("cost"), amount(file.get("costs.column.total")))
                .containsEntry(label("invoicedNow"), amount(file.get("costs.column.invoiced")))
                .containsEntry(label("margin"), amount(file.get("costs.column.margin")));
        assertThat(screen.get(label("invoicedNow"))).isEqualTo("1,003.37");
    }

    private Map<String, String> screen() {
        String page = body("/closing/" + money.cardOf(order).value() + "/settlement");
        Map<String, String> rows = new LinkedHashMap<>();
        ROW.matcher(page)
                .results()
                .forEach(row -> AMOUNT.matcher(plain(row.group(2)))
                        .results()
                        .findFirst()
                        .ifPresent(found -> rows.put(plain(row.group(1)), found.group())));
        return rows;
    }

    private String paper() throws IOException {
        PaperId paper = money.as(
                money.finance,
                () -> papers.of(ClosingDesk.SUBJECT, money.cardOf(order).value())
                        .get(0)
                        .id());
        byte[] bytes = web.get()
                .uri("/papers/" + paper.value())
                .with(People.as(money.finance))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return plain(new PDFTextStripper().getText(document));
        }
    }

    /** The order's line, by the keys of its columns. */
    private Map<String, String> file() {
        List<String> lines = body("/costs.csv?client=" + client.value()).lines().toList();
        List<String> heads = cells(lines.get(0));
        List<String> line = cells(lines.get(1));
        Map<String, String> found = new LinkedHashMap<>();
        for (String key : List.of("estimate", "total", "invoiced", "margin")) {
            String column = "costs.column." + key;
            found.put(column, line.get(heads.indexOf(text(column))));
        }
        return found;
    }

    private String body(String address) {
        byte[] bytes = web.get()
                .uri(address)
                .with(People.as(money.finance))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.replace("\ufeff", "").split("[;,](?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
                .map(each -> each.replace("\"", ""))
                .toList();
    }

    /** As the screen writes it. */
    private static String amount(String inFile) {
        return String.format(
                Locale.ENGLISH,
                "%,.2f",
                new BigDecimal(Objects.requireNonNull(inFile).replace(",", "")));
    }

    private String label(String key) {
        return text("closing.settlement." + key);
    }

    private String text(String key, Object... arguments) {
        return texts.getMessage(key, arguments, Locale.ENGLISH);
    }

    private static String plain(String markup) {
        return markup.replaceAll("<[^>]*>", " ")
                .replace('\u00a0', ' ')
                .replaceAll("\\s+", " ")
                .strip();
    }
}
