package app.jobbag.purchasing;

import app.jobbag.kernel.Sha256;
import app.jobbag.kernel.Tokens;
import app.jobbag.platform.PublicAddress;
import app.jobbag.platform.outbox.MailDraft;
import app.jobbag.platform.outbox.Outbox;
import app.jobbag.suppliers.SupplierQueries;
import app.jobbag.suppliers.SupplierRegister;
import app.jobbag.taxes.AgencyBook;
import app.jobbag.taxes.AgencyProfile;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mail with a purchase order, in the supplier's language, and the link that confirms it. */
@Component
class PurchaseMail {
    private static final Duration VALID = Duration.ofDays(60);

    private final Outbox outbox;
    private final MessageSource texts;
    private final JdbcClient jdbc;
    private final PublicAddress here;
    private final Sides sides;

    /** Who orders, and from whom. */
    @Component("purchaseSides")
    record Sides(SupplierRegister suppliers, AgencyBook agency) {}

    PurchaseMail(Outbox outbox, MessageSource texts, JdbcClient jdbc, PublicAddress here, Sides sides) {
        this.outbox = outbox;
        this.texts = texts;
        this.jdbc = jdbc;
        this.here = here;
        this.sides = sides;
    }

    void send(KeptPurchase purchase, SupplierQueries.Reader reader, UUID paper, Instant now) {
        Locale language =
                sides.suppliers().details(purchase.text().supplier()).about().locale();
        String token = Tokens.next();
        keep(purchase, reader, token, now);
        String number = Objects.requireNonNull(purchase.number());
        String agency = sides.agency().current().map(AgencyProfile::legalName).orElse("");
        outbox.mail(new MailDraft(
                purchase.client(),
                PurchaseBook.SUBJECT,
                purchase.id().value(),
                reader.email(),
                reader.name(),
                language,
                texts.getMessage(
                        "purchasing.mail.title",
                        new Object[] {number, purchase.text().title()},
                        language),
                texts.getMessage(
                        "purchasing.mail.body",
                        new Object[] {
                            reader.name(), number, purchase.text().title(), here.of("/p/purchases/" + token), agency
                        },
                        language),
                List.of(paper)));
    }

    private void keep(KeptPurchase purchase, SupplierQueries.Reader reader, String token, Instant now) {
        jdbc.sql("""
                insert into purchase_link (token_sha256, client_id, purchase_id, revision, name, email, created_at, expires_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Sha256.hex(token), purchase.client(), purchase.id().value(), purchase.revision())
                .params(reader.name(), reader.email(), Timestamp.from(now), Timestamp.from(now.plus(VALID)))
                .update();
    }
}
