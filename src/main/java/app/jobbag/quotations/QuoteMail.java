package app.jobbag.quotations;

import app.jobbag.kernel.Sha256;
import app.jobbag.kernel.Tokens;
import app.jobbag.platform.PublicAddress;
import app.jobbag.platform.outbox.MailDraft;
import app.jobbag.platform.outbox.Outbox;
import app.jobbag.suppliers.SupplierQueries;
import app.jobbag.suppliers.SupplierRegister;
import app.jobbag.taxes.AgencyBook;
import app.jobbag.taxes.AgencyProfile;
import app.jobbag.ui.Formats;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mail that asks a supplier for its price, in its language, with the link that answers. */
@Component
class QuoteMail {
    /** After the day it was asked for: late answers are taken until it is decided. */
    private static final Duration VALID = Duration.ofDays(60);

    private final Outbox outbox;
    private final Wording wording;
    private final JdbcClient jdbc;
    private final PublicAddress here;
    private final Sides sides;

    /** Who asks, and whom. */
    @Component("quoteSides")
    record Sides(SupplierRegister suppliers, AgencyBook agency) {}

    /** Texts with their times. */
    @Component("quoteWording")
    record Wording(MessageSource texts, Formats formats) {}

    QuoteMail(Outbox outbox, Wording wording, JdbcClient jdbc, PublicAddress here, Sides sides) {
        this.outbox = outbox;
        this.wording = wording;
        this.jdbc = jdbc;
        this.here = here;
        this.sides = sides;
    }

    void ask(QuoteRequest.Kept request, Quote quote, SupplierQueries.Reader reader, Instant now) {
        Letter letter = letter(request, quote, reader, now);
        send(
                letter,
                wording.texts().getMessage("quotations.mail.title", letter.titled(), letter.language()),
                wording.texts().getMessage("quotations.mail.body", letter.words(), letter.language()));
    }

    void remind(QuoteRequest.Kept request, Quote quote, SupplierQueries.Reader reader, Instant now) {
        Letter letter = letter(request, quote, reader, now);
        send(
                letter,
                wording.texts().getMessage("quotations.mail.reminder.title", letter.titled(), letter.language()),
                wording.texts().getMessage("quotations.mail.reminder.body", letter.words(), letter.language()));
    }

    private record Letter(
            QuoteRequest.Kept request,
            SupplierQueries.Reader reader,
            Locale language,
            String until,
            String link,
            String agency) {
        Object[] titled() {
            return new Object[] {Objects.requireNonNull(request.number()), request.title()};
        }

        Object[] words() {
            return new Object[] {
                reader.name(), Objects.requireNonNull(request.number()), request.title(), until, link, agency
            };
        }
    }

    private Letter letter(QuoteRequest.Kept request, Quote quote, SupplierQueries.Reader reader, Instant now) {
        Locale language = sides.suppliers().details(quote.supplier()).about().locale();
        RequestDraft.AnswerBy by = request.answerBy();
        String until = wording.formats().zoned(by.at().atZone(by.zone()), language);
        String token = Tokens.next();
        jdbc.sql("""
                insert into quote_link (token_sha256, client_id, quote_id, name, email, created_at, expires_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(Sha256.hex(token), request.client(), quote.id().value(), reader.name(), reader.email())
                .params(Timestamp.from(now), Timestamp.from(by.instant().plus(VALID)))
                .update();
        String agency = sides.agency().current().map(AgencyProfile::legalName).orElse("");
        return new Letter(request, reader, language, until, here.of("/p/quotes/" + token), agency);
    }

    private void send(Letter letter, String title, String body) {
        outbox.mail(new MailDraft(
                letter.request().client(),
                QuoteBook.SUBJECT,
                letter.request().id().value(),
                letter.reader().email(),
                letter.reader().name(),
                letter.language(),
                title,
                body,
                List.of()));
    }
}
