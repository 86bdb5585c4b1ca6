package app.jobbag.imports;

import app.jobbag.clients.Address;
import app.jobbag.clients.ClientDraft;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientRegister;
import app.jobbag.clients.ClientStatus;
import app.jobbag.clients.ContactBook;
import app.jobbag.clients.ContactDraft;
import app.jobbag.clients.ContactId;
import app.jobbag.clients.Office;
import app.jobbag.clients.Seniority;
import app.jobbag.clients.Unmaking;
import app.jobbag.kernel.Refused;
import app.jobbag.staff.SignedIn;
import java.time.LocalTime;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes clients and contacts of rows through the services that people's forms use, and takes them back. */
@Component
class ClientMaking {
    private static final int TRIES = 50;

    private final ClientRegister clients;
    private final ContactBook contacts;
    private final Unmaking unmaking;

    ClientMaking(ClientRegister clients, ContactBook contacts, Unmaking unmaking) {
        this.clients = clients;
        this.contacts = contacts;
        this.unmaking = unmaking;
    }

    ImportRows.Made make(SignedIn who, RowValues row, Judging.Work work) {
        ClientId fresh = null;
        if (work.outcome() != Outcome.CONTACT) {
            fresh = begin(who, row);
            work.company().id = fresh;
        }
        ContactId contact = work.outcome() == Outcome.CLIENT
                ? null
                : contacts.add(who, Objects.requireNonNull(work.company().id), contact(row));
        return new ImportRows.Made(work.number(), work.outcome(), fresh, contact);
    }

    void unmake(List<ImportRows.Made> made) {
        unmaking.contacts(made.stream()
                .map(ImportRows.Made::contact)
                .filter(Objects::nonNull)
                .toList());
        unmaking.clients(made.stream()
                .map(ImportRows.Made::client)
                .filter(Objects::nonNull)
                .toList());
    }

    /**
     * A code of its own where the row has none, or that of a client whom the person does not see: letters of the name, then
     * numbers, until one is free.
     */
    private ClientId begin(SignedIn who, RowValues row) {
        if (!row.of(Field.CODE).isEmpty() && !clients.isCodeTaken(row.of(Field.CODE))) {
            return clients.begin(who, client(who, row, row.of(Field.CODE)));
        }
        String letters =
                Field.plain(row.of(Field.LEGAL_NAME)).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        String stem = letters.length() < 2 ? "CL" : letters.substring(0, Math.min(8, letters.length()));
        for (int n = 1; n <= TRIES; n++) {
            ClientId begun = tried(who, row, n == 1 ? stem : stem + n);
            if (begun != null) {
                return begun;
            }
        }
        throw new Refused("clients.codeTaken", stem);
    }

    private @Nullable ClientId tried(SignedIn who, RowValues row, String code) {
        return clients.isCodeTaken(code) ? null : clients.begin(who, client(who, row, code));
    }

    private static ClientDraft client(SignedIn who, RowValues row, String code) {
        String country = row.of(Field.COUNTRY);
        String trading = row.of(Field.TRADING_NAME);
        return new ClientDraft(
                code,
                row.of(Field.LEGAL_NAME),
                trading.isEmpty() ? List.of() : List.of(trading),
                ClientStatus.ACTIVE,
                new ClientDraft.Billing(
                        new Address(row.of(Field.STREET), row.of(Field.POSTCODE), row.of(Field.CITY), country),
                        row.of(Field.TAX_ID),
                        row.of(Field.ACCOUNTS_EMAIL),
                        false,
                        row.paymentDays()),
                row.of(Field.CURRENCY).isEmpty()
                        ? Countries.currency(country)
                        : Currency.getInstance(row.of(Field.CURRENCY)),
                Countries.language(country),
                new Office(Countries.zone(country, who.zone()), LocalTime.of(9, 0), LocalTime.of(18, 0), ""),
                row.of(Field.NOTES),
                null);
    }

    private static ContactDraft contact(RowValues row) {
        return new ContactDraft(
                row.of(Field.CONTACT_NAME),
                row.of(Field.CONTACT_TITLE),
                row.of(Field.CONTACT_EMAIL),
                row.of(Field.PHONE),
                row.of(Field.MOBILE),
                Seniority.OPERATIONAL,
                Set.of(),
                null,
                Countries.language(row.of(Field.COUNTRY)),
                true);
    }
}
