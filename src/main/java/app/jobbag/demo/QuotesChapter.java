package app.jobbag.demo;

import app.jobbag.estimates.EstimateId;
import app.jobbag.estimates.EstimateQueries;
import app.jobbag.estimates.LineKind;
import app.jobbag.estimates.MakeOrBuy;
import app.jobbag.estimates.MakingOrBuying;
import app.jobbag.kernel.Money;
import app.jobbag.platform.outbox.Outbox;
import app.jobbag.quotations.Channel;
import app.jobbag.quotations.Offer;
import app.jobbag.quotations.Origin;
import app.jobbag.quotations.QuoteAnswering;
import app.jobbag.quotations.QuoteDetails;
import app.jobbag.quotations.QuoteLinks;
import app.jobbag.quotations.QuoteQueries;
import app.jobbag.quotations.QuoteRequestDetails;
import app.jobbag.quotations.QuoteRequestId;
import app.jobbag.quotations.QuoteRequesting;
import app.jobbag.quotations.QuoteSending;
import app.jobbag.quotations.Reply;
import app.jobbag.quotations.RequestDraft;
import app.jobbag.quotations.WantedLine;
import app.jobbag.staff.SignedIn;
import app.jobbag.suppliers.SupplierId;
import app.jobbag.suppliers.SupplierQueries;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Three suppliers are asked for a booklet that is being estimated: one quotes by link, one by phone, one is silent. */
@DemoPart
class QuotesChapter {
    private static final List<String> ASKED = List.of("Gráficas Resma", "Trazo Ilustración", "Montajes Verbena");

    private final Stage stage;
    private final JdbcClient jdbc;
    private final Desk desk;
    private final Post post;

    /** What is asked and heard within the agency. */
    @DemoPart
    record Desk(
            QuoteRequesting requesting,
            QuoteAnswering answering,
            QuoteQueries quotes,
            EstimateQueries estimates,
            MakingOrBuying making) {}

    /** What goes out and comes back. */
    @DemoPart
    record Post(QuoteSending sending, QuoteLinks links, Outbox outbox, SupplierQueries suppliers) {}

    QuotesChapter(Stage stage, JdbcClient jdbc, Desk desk, Post post) {
        this.stage = stage;
        this.jdbc = jdbc;
        this.desk = desk;
        this.post = post;
    }

    void tell(Story story) {
        LocalDate today = story.calendar().today();
        Company company = story.cast().company("VALDELUZ");
        story.diary().at(Calendar.at(Calendar.before(today, 1), 16, 30), () -> ask(company, today));
    }

    private void ask(Company company, LocalDate today) {
        SignedIn ae = company.ae();
        EstimateId estimate = new EstimateId(stage.as(
                ae,
                () -> jdbc.sql("select id from estimate where client_id = ? order by created_at desc, id limit 1")
                        .param(company.id().value())
                        .query(UUID.class)
                        .single()));
        QuoteRequestId id = stage.as(
                ae,
                () -> desk.requesting()
                        .begin(ae, Origin.of(estimate), draft(estimate, Calendar.after(today, 2)), List.of()));
        stage.does(ae, () -> weigh(ae, estimate));
        stage.does(ae, () -> send(ae, id));
        post.links().answer(token(ae, id), offer("3960", 6, "Offset, papel de 150 g; transporte incluido."));
        QuoteDetails trazo = quote(ae, id, ASKED.get(1));
        QuoteAnswering.Heard phone = new QuoteAnswering.Heard("Nerea Trazo", Calendar.before(today, 1), Channel.PHONE);
        Reply reply = offer("4210", 4, "Digital; en cuatro días si el arte llega antes de mediodía.");
        stage.does(ae, () -> desk.answering().note(ae, trazo.id(), trazo.version(), reply, phone));
    }

    private RequestDraft draft(EstimateId estimate, LocalDate day) {
        List<WantedLine> lines = desk.estimates().sheet(estimate).get().lines().stream()
                .filter(each -> each.kind() == LineKind.BOUGHT_IN)
                .map(each -> new WantedLine(
                        each.number(), each.text(), "16 páginas, 4/4, grapado", new BigDecimal("5000"), "ejemplares"))
                .toList();
        Set<SupplierId> suppliers = new LinkedHashSet<>();
        for (String name : ASKED) {
            post.suppliers().choices().get().stream()
                    .filter(each -> each.name().equals(name))
                    .forEach(each -> suppliers.add(new SupplierId(each.id())));
        }
        return new RequestDraft(
                "Impresión de folleto, 16 páginas",
                "Prueba de color antes de la tirada.",
                new RequestDraft.AnswerBy(day.atTime(14, 0), ZoneId.of("Europe/Madrid")),
                lines,
                suppliers);
    }

    /** On our own machine, with its paper and two days of folding. */
    private void weigh(SignedIn ae, EstimateId estimate) {
        desk.estimates().sheet(estimate).get().lines().stream()
                .filter(each -> each.kind() == LineKind.BOUGHT_IN)
                .forEach(each -> desk.making()
                        .decide(
                                ae,
                                estimate,
                                each.number(),
                                new MakeOrBuy.Draft(
                                        0, new BigDecimal("46"), new BigDecimal("2840"), MakeOrBuy.Decision.OPEN, "")));
    }

    private void send(SignedIn ae, QuoteRequestId id) {
        QuoteRequestDetails request = desk.quotes().details(id).get();
        List<QuoteSending.Recipient> all = request.quotes().stream()
                .map(each -> new SupplierId(each.supplier()))
                .map(each -> new QuoteSending.Recipient(
                        each, post.suppliers().readers(each).get().get(0).email()))
                .toList();
        post.sending().send(ae, id, request.version(), all, Set.of());
    }

    private QuoteDetails quote(SignedIn ae, QuoteRequestId id, String supplier) {
        return stage.as(ae, () -> desk.quotes().details(id).get()).quotes().stream()
                .filter(each -> each.supplierName().equals(supplier))
                .findFirst()
                .orElseThrow();
    }

    private static Reply offer(String price, int days, String remarks) {
        Money net = Money.of(price, "EUR");
        return new Reply(new Offer(Currency.getInstance("EUR"), List.of(net), days, null), remarks);
    }

    /** Of the printer's mail. */
    private String token(SignedIn ae, QuoteRequestId id) {
        SupplierId printer = new SupplierId(quote(ae, id, ASKED.get(0)).supplier());
        String reader = stage.as(ae, () -> post.suppliers().readers(printer).get())
                .get(0)
                .email();
        String body = stage.as(ae, () -> post.outbox().about("quoteRequest", id.value())).stream()
                .filter(each -> each.recipient().equals(reader))
                .findFirst()
                .orElseThrow()
                .body();
        return body.substring(body.indexOf("/p/quotes/") + "/p/quotes/".length())
                .split("\\s")[0];
    }
}
