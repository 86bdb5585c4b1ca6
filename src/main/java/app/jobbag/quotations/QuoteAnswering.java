package app.jobbag.quotations;

import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Changes;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.suppliers.SupplierRegister;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers of suppliers, by their links or typed in by the buyer; late ones are taken until the request is decided, and marked. */
@Service
@Transactional
public class QuoteAnswering {
    private final QuoteBook book;
    private final SupplierRegister suppliers;

    QuoteAnswering(QuoteBook book, SupplierRegister suppliers) {
        this.book = book;
        this.suppliers = suppliers;
    }

    /**
     * An answer that came otherwise.
     *
     * @param by who said it, at the supplier
     */
    public record Heard(String by, LocalDate on, Channel channel) {
        /** In the middle of today, or at the end of a day before. */
        Instant at(Instant now, ZoneId zone) {
            LocalDate today = LocalDate.ofInstant(now, zone);
            return on.equals(today)
                    ? now
                    : on.atTime(LocalTime.MAX.withNano(0)).atZone(zone).toInstant();
        }
    }

    /** The buyer types in what was said by phone, by mail or in a talk. */
    public void note(SignedIn who, QuoteId id, int version, Reply reply, Heard heard) {
        QuoteBook.Found found = book.find(who, Action.PURCHASE_WRITE, id);
        found.quote().check(version);
        if (heard.on().isAfter(LocalDate.ofInstant(book.now(), who.zone()))) {
            throw new Refused("purchasing.refused.future").at("heardOn");
        }
        LocalDate begun = LocalDate.ofInstant(found.request().createdAt(), who.zone());
        if (heard.on().isBefore(begun)) {
            throw new Refused("quotations.refused.beforeAsked", begun).at("heardOn");
        }
        if (heard.channel() == Channel.LINK) {
            throw new Refused("quotations.refused.channel").at("channel");
        }
        Came came = new Came(heard.by(), heard.at(book.now(), who.zone()), heard.channel(), who.name());
        take(found, reply, came);
    }

    void byLink(QuoteId id, Reply reply, String name) {
        take(book.find(id), reply, new Came(name, book.now(), Channel.LINK, null));
    }

    private void take(QuoteBook.Found found, Reply reply, Came came) {
        found.request().require(RequestVerb.ANSWER);
        Offer offer = reply.offer();
        if (offer != null) {
            QuoteRequesting.fit(offer, found.request().kept().lines().size());
            refusePast(offer, found.request().kept().answerBy().zone());
        }
        Quote quote = found.quote();
        quote.answer(reply, came, found.request().kept().answerBy().instant());
        book.keep(quote);
        Changes what = Changes.none()
                .with("supplier", null, suppliers.details(quote.supplier()).name());
        Changes told = offer == null ? what : what.with("net", null, offer.total());
        book.note(found.request(), offer == null ? "declined" : "quoted", told, reply.remarks());
    }

    /** In the zone the answer was asked for in. */
    private void refusePast(Offer offer, ZoneId zone) {
        LocalDate until = offer.validUntil();
        if (until != null && until.isBefore(LocalDate.ofInstant(book.now(), zone))) {
            throw new Refused("quotations.refused.expired").at("validUntil");
        }
    }
}
