package app.jobbag.estimates;

import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientRegister;
import app.jobbag.clients.ContactBook;
import app.jobbag.clients.ContactId;
import app.jobbag.clients.Projects;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Changes;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.Discipline;
import app.jobbag.staff.SignedIn;
import app.jobbag.taxes.AgencyBook;
import app.jobbag.taxes.AgencyProfile;
import app.jobbag.taxes.ExchangeRates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Estimates as they are written (EST-1): begun, what they are about, their rows. */
@Service
@Transactional
public class Estimating {
    private final EstimateBook book;
    private final LineRows rows;
    private final RateCards cards;
    private final Exchange exchange;
    private final Around around;

    /** Whose it is, and who may sign. */
    @Component("estimatingAround")
    record Around(ClientRegister clients, Projects projects, ContactBook contacts, AccessPolicy policy) {}

    /** The day's rate into the agency's currency. */
    @Component("estimateExchange")
    record Exchange(AgencyBook agency, ExchangeRates rates) {
        DayRate of(Currency currency, LocalDate day) {
            Currency base = agency.current().map(AgencyProfile::currency).orElse(null);
            return new DayRate(
                    base, base == null ? null : rates.on(currency, base, day).orElse(null));
        }
    }

    Estimating(EstimateBook book, LineRows rows, RateCards cards, Exchange exchange, Around around) {
        this.book = book;
        this.rows = rows;
        this.cards = cards;
        this.exchange = exchange;
        this.around = around;
    }

    /** In the client's currency. */
    public EstimateId begin(SignedIn who, ClientId id, EstimateDraft draft) {
        ClientDetails client = around.clients().details(id);
        around.policy().require(who, Action.ESTIMATE_WRITE, client);
        refuseUnfit(id, draft);
        Estimate estimate = new Estimate(id, client.currency(), who, book.now());
        estimate.write(draft, exchange.of(client.currency(), draft.datedOn()), 0);
        book.keep(estimate);
        book.note(estimate, "begun", Changes.none().with("title", null, draft.title()), null);
        return estimate.id();
    }

    /** What it is about. Rows keep the prices that they have: another day's rates are taken where a row's price is left out. */
    public void change(SignedIn who, EstimateId id, int version, EstimateDraft draft) {
        Estimate estimate = book.find(who, Action.ESTIMATE_WRITE, id);
        refuseUnfit(estimate.client(), draft);
        Words was = Words.of(estimate);
        estimate.write(draft, exchange.of(estimate.currency(), draft.datedOn()), version);
        book.note(estimate, "changed", Changes.between(was, Words.of(estimate)), null);
    }

    /** @throws Refused at the row that can't be kept */
    public void write(SignedIn who, EstimateId id, int version, SheetDraft draft) {
        Estimate estimate = book.find(who, Action.ESTIMATE_LINES, id);
        Sheet before = book.sheet(estimate);
        Sheet after = sheet(estimate, before, draft);
        book.limits(who, estimate).ifPresent(own -> own.require(before, after));
        int highest = after.lines().stream().mapToInt(Line::number).max().orElse(0);
        DayRate day = exchange.of(estimate.currency(), estimate.text().datedOn());
        estimate.rewrite(after, Math.max(estimate.nextLine(), highest + 1), day, version);
        rows.write(estimate, after.lines());
        Changes what = Changes.none()
                .with("net", before.totals().net(), after.totals().net())
                .with(
                        "discount",
                        before.discount().stripTrailingZeros(),
                        after.discount().stripTrailingZeros());
        book.note(estimate, "edited", what, null);
    }

    /** What it would come to; nothing is kept. */
    @Transactional(readOnly = true)
    public Sheet look(SignedIn who, EstimateDetails estimate, SheetDraft draft) {
        around.policy().require(who, Action.ESTIMATE_LINES, estimate);
        Priced priced = new Priced(
                estimate.currency(),
                cards.on(estimate.client(), estimate.currency(), estimate.datedOn())
                        .get());
        List<Line> lines = new ArrayList<>();
        for (LineDraft each : draft.lines()) {
            lines.add(each.at(lines.size() + 1, lines.size(), priced.price(each, lines.size())));
        }
        return new Sheet(estimate.currency(), draft.discount(), lines);
    }

    private Sheet sheet(Estimate estimate, Sheet before, SheetDraft draft) {
        if (draft.lines().size() > Sheet.MOST_LINES) {
            throw new Refused("estimates.refused.tooLong", Sheet.MOST_LINES);
        }
        Priced priced = new Priced(
                estimate.currency(),
                cards.on(estimate.client(), estimate.currency(), estimate.text().datedOn())
                        .get());
        int next = estimate.nextLine();
        Set<Integer> taken = new HashSet<>();
        List<Line> lines = new ArrayList<>();
        for (LineDraft each : draft.lines()) {
            Integer known = each.number();
            boolean kept = known != null && before.find(known).isPresent() && taken.add(known);
            int place = lines.size();
            lines.add(each.at(kept ? Objects.requireNonNull(known) : next++, place, priced.price(each, place)));
        }
        Sheet after = new Sheet(estimate.currency(), draft.discount(), lines);
        after.refuseContradictions();
        return after;
    }

    /** The rates of the day. */
    private record Priced(Currency currency, Map<Discipline, Money> rates) {
        BigDecimal price(LineDraft line, int place) {
            BigDecimal typed = line.unitPrice();
            if (typed != null) {
                return typed;
            }
            Money rate =
                    line.kind() == LineKind.HOURS && line.discipline() != null ? rates.get(line.discipline()) : null;
            if (line.kind().isPriced() && rate == null) {
                throw new Refused("estimates.refused.noRate", currency.getCurrencyCode())
                        .at("lines[" + place + "].unitPrice");
            }
            return rate == null ? BigDecimal.ZERO : rate.amount();
        }
    }

    private void refuseUnfit(ClientId client, EstimateDraft draft) {
        if (around.projects().of(client).stream().noneMatch(each -> each.id().equals(draft.project()))) {
            throw new NotFound();
        }
        if (draft.signer() != null && !isContact(client, draft.signer())) {
            throw new Refused("estimates.refused.stranger").at("signer");
        }
    }

    private boolean isContact(ClientId client, ContactId contact) {
        return around.contacts().of(client).stream().anyMatch(each -> each.id().equals(contact) && !each.archived());
    }

    /** Fit for its history. */
    private record Words(String title, LocalDate datedOn, Locale language, String reason) {
        static Words of(Estimate estimate) {
            return new Words(
                    estimate.text().title(),
                    estimate.text().datedOn(),
                    estimate.text().locale(),
                    estimate.text().reason());
        }
    }
}
