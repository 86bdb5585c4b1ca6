package app.jobbag.rights;

import app.jobbag.estimates.EstimateId;
import app.jobbag.files.FileReception;
import app.jobbag.files.Received;
import app.jobbag.files.Upload;
import app.jobbag.kernel.Id;
import app.jobbag.kernel.Money;
import app.jobbag.quotations.Channel;
import app.jobbag.quotations.Offer;
import app.jobbag.quotations.Origin;
import app.jobbag.quotations.QuoteAnswering;
import app.jobbag.quotations.QuoteDeciding;
import app.jobbag.quotations.QuoteDetails;
import app.jobbag.quotations.QuoteId;
import app.jobbag.quotations.QuoteQueries;
import app.jobbag.quotations.QuoteRequestDetails;
import app.jobbag.quotations.QuoteRequestId;
import app.jobbag.quotations.QuoteRequesting;
import app.jobbag.quotations.QuoteSending;
import app.jobbag.quotations.Reply;
import app.jobbag.quotations.RequestDraft;
import app.jobbag.quotations.WantedLine;
import app.jobbag.suppliers.SupplierContactBook;
import app.jobbag.suppliers.SupplierContactDraft;
import app.jobbag.suppliers.SupplierId;
import app.jobbag.suppliers.SupplierRegister;
import app.jobbag.suppliers.SupplierScene;
import app.jobbag.workorders.OrderId;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a crew asks suppliers to quote, each as far as its routes need it. */
@Component
class QuoteObjects {
    private static final Money PRICE = Money.of("10", "EUR");

    private final ClientsCast cast;
    private final Suppliers suppliers;
    private final Asking asking;
    private final QuoteQueries queries;
    private final FileReception reception;

    @Component("rightsQuoteSuppliers")
    record Suppliers(SupplierRegister register, SupplierContactBook people) {}

    @Component("rightsQuoteAsking")
    record Asking(QuoteRequesting requesting, QuoteSending sending, QuoteAnswering answering, QuoteDeciding deciding) {}

    QuoteObjects(ClientsCast cast, Suppliers suppliers, Asking asking, QuoteQueries queries, FileReception reception) {
        this.cast = cast;
        this.suppliers = suppliers;
        this.asking = asking;
        this.queries = queries;
        this.reception = reception;
    }

    void furnish(Crew crew, OrderId order, Map<Class<?>, Id> objects, Map<String, List<Id>> special) {
        Origin origin = Origin.of(order);
        objects.put(QuoteRequestId.class, quoted(crew, origin));
        objects.put(QuoteId.class, quote(crew, asked(crew, origin)).id());
        special.put("POST /quote-requests/{id}", List.of(begun(crew, origin)));
        for (String each : List.of("/edit", "/sending", "/sending/new")) {
            special.put("/quote-requests/{id}" + each, List.of(begun(crew, origin)));
        }
        special.put("/quote-requests/{id}/reminders", List.of(asked(crew, origin)));
        for (String each : List.of("/withdrawal", "/withdrawal/new")) {
            special.put("/quote-requests/{id}" + each, List.of(asked(crew, origin)));
        }
        special.put("/quote-requests/{id}/suppliers", List.of(asked(crew, origin)));
        special.put("/quote-requests/{id}/suppliers/new", List.of(asked(crew, origin)));
        for (String each : List.of("/decision", "/decision/new")) {
            special.put("/quote-requests/{id}" + each, List.of(quoted(crew, origin)));
        }
        Origin rows = Origin.of((EstimateId) Objects.requireNonNull(objects.get(EstimateId.class)));
        special.put("/quote-requests/{id}/purchase", List.of(decided(crew, rows)));
        special.put("/quote-requests/{id}/cost", List.of(decided(crew, rows)));
    }

    private SupplierId supplier(Crew crew) {
        return cast.as(crew.ae(), () -> {
            SupplierId id = suppliers.register().begin(crew.ae(), SupplierScene.printer());
            SupplierContactDraft jorge = new SupplierContactDraft("Jorge Resma", "", PurchaseObjects.MAILBOX, "");
            suppliers.people().add(crew.ae(), id, jorge);
            return id;
        });
    }

    private QuoteRequestId begun(Crew crew, Origin origin) {
        String word = crew.word(Canary.PURCHASE);
        Integer row = origin.estimate() == null ? null : 1;
        RequestDraft draft = new RequestDraft(
                word,
                word,
                new RequestDraft.AnswerBy(LocalDateTime.parse("2039-02-25T10:00"), ZoneId.of("Europe/Madrid")),
                List.of(new WantedLine(row, word, word, BigDecimal.TEN, "")),
                Set.of(supplier(crew)));
        byte[] text = word.getBytes(StandardCharsets.UTF_8);
        Received file = reception.receive(new Upload(word + ".txt", () -> new ByteArrayInputStream(text)));
        return cast.as(crew.ae(), () -> asking.requesting().begin(crew.ae(), origin, draft, List.of(file)));
    }

    private QuoteRequestId asked(Crew crew, Origin origin) {
        QuoteRequestId id = begun(crew, origin);
        QuoteRequestDetails request = show(crew, id);
        SupplierId supplier = new SupplierId(request.quotes().get(0).supplier());
        does(
                crew,
                () -> asking.sending()
                        .send(
                                crew.ae(),
                                id,
                                request.version(),
                                List.of(new QuoteSending.Recipient(supplier, PurchaseObjects.MAILBOX)),
                                request.files().stream()
                                        .map(each -> each.id().value())
                                        .collect(Collectors.toSet())));
        return id;
    }

    private QuoteRequestId quoted(Crew crew, Origin origin) {
        QuoteRequestId id = asked(crew, origin);
        QuoteDetails quote = quote(crew, id);
        Reply reply = new Reply(new Offer(PRICE.currency(), List.of(PRICE), 2, null), "");
        QuoteAnswering.Heard heard =
                new QuoteAnswering.Heard("Jorge", LocalDate.now(ZoneId.of("Europe/Madrid")), Channel.PHONE);
        does(crew, () -> asking.answering().note(crew.ae(), quote.id(), quote.version(), reply, heard));
        return id;
    }

    private QuoteRequestId decided(Crew crew, Origin origin) {
        QuoteRequestId id = quoted(crew, origin);
        QuoteRequestDetails request = show(crew, id);
        QuoteId chosen = request.quotes().get(0).id();
        does(crew, () -> asking.deciding().decide(crew.ae(), id, request.version(), chosen, "Cheap"));
        return id;
    }

    private QuoteDetails quote(Crew crew, QuoteRequestId id) {
        return show(crew, id).quotes().get(0);
    }

    private QuoteRequestDetails show(Crew crew, QuoteRequestId id) {
        return cast.as(crew.ae(), () -> queries.details(id).get());
    }

    private void does(Crew crew, Runnable work) {
        cast.as(crew.ae(), () -> {
            work.run();
            return true;
        });
    }
}
