package app.jobbag.estimates.web;

import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientRegister;
import app.jobbag.estimates.Choice;
import app.jobbag.estimates.EstimateDetails;
import app.jobbag.estimates.EstimateId;
import app.jobbag.estimates.Estimating;
import app.jobbag.estimates.LineDraft;
import app.jobbag.estimates.LineKind;
import app.jobbag.estimates.LineSum;
import app.jobbag.estimates.Margins;
import app.jobbag.estimates.RateCards;
import app.jobbag.estimates.SheetDraft;
import app.jobbag.estimates.Totals;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.TaxRate;
import app.jobbag.staff.Action;
import app.jobbag.staff.Discipline;
import app.jobbag.staff.SignedIn;
import app.jobbag.taxes.AgencyBook;
import app.jobbag.taxes.TaxChoices;
import app.jobbag.taxes.TaxRates;
import app.jobbag.ui.Option;
import app.jobbag.ui.Options;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** What the table of rows offers, and what is typed in it as the rows of a draft. */
@Component
class SheetPage {
    private final EstimatePage page;
    private final RateCards cards;
    private final Estimating estimating;
    private final Tax tax;
    private final Options options;

    /** How rows are taxed. */
    @Component("estimateTax")
    record Tax(TaxChoices choices, TaxRates rates, AgencyBook agency, ClientRegister clients) {
        /** The client's usual one first. */
        List<Option> options(EstimateDetails estimate) {
            List<Option> offered = new ArrayList<>(choices.offered());
            ClientDetails client = clients.details(estimate.client());
            agency.current()
                    .map(own -> rates.usual(
                            own.country(),
                            client.address().country(),
                            !client.taxId().isBlank(),
                            estimate.language(),
                            estimate.datedOn()))
                    .map(TaxChoices::value)
                    .ifPresent(usual -> offered.sort(
                            Comparator.comparing(option -> !option.value().equals(usual))));
            return offered;
        }
    }

    SheetPage(EstimatePage page, RateCards cards, Estimating estimating, Tax tax, Options options) {
        this.page = page;
        this.cards = cards;
        this.estimating = estimating;
        this.tax = tax;
        this.options = options;
    }

    @Transactional(readOnly = true)
    public EstimatePage.Both fill(SignedIn who, EstimateId id, Model model) {
        EstimatePage.Both both = page.require(who, Action.ESTIMATE_LINES, id, model);
        EstimateDetails estimate = both.estimate();
        var rates = cards.on(estimate.client(), estimate.currency(), estimate.datedOn());
        Margins.Scale scale = page.scale(estimate);
        List<Option> taxes = tax.options(estimate);
        model.addAttribute("taxes", taxes);
        model.addAttribute(
                "worded",
                taxes.stream()
                        .collect(Collectors.toMap(each -> "tax:" + each.value(), Option::text, (one, same) -> one)));
        model.addAttribute(
                "kinds",
                options.of(
                        new LineKind[] {
                            LineKind.HOURS, LineKind.EXPENSE, LineKind.BOUGHT_IN, LineKind.CONTINGENCY, LineKind.GROUP
                        },
                        "estimates.kind."));
        model.addAttribute("disciplines", options.of(Discipline.values(), "people.discipline."));
        model.addAttribute("choices", options.of(Choice.values(), "estimates.choice."));
        model.addAttribute(
                "rates",
                rates.get().entrySet().stream()
                        .collect(Collectors.toMap(each -> each.getKey().name(), each -> each.getValue())));
        model.addAttribute("weighed", weigh(scale, both.sheet().totals()));
        model.addAttribute("own", who.disciplines());
        return both;
    }

    /** With a row to begin with, of a discipline that the reader writes. */
    SheetForm begin(SignedIn who, EstimatePage.Both both) {
        SheetForm form = SheetForm.of(both.estimate(), both.sheet());
        if (!both.rights().write()) {
            who.disciplines().stream().min(Comparator.naturalOrder()).ifPresent(form::endWith);
        }
        return form;
    }

    /** How the client's rows are taxed where nobody says otherwise. */
    TaxRate usualTax(EstimateDetails estimate) {
        return tax.options(estimate).stream()
                .findFirst()
                .flatMap(each -> tax.choices().read(each.value(), "", estimate.language()))
                .orElseGet(TaxRate::zero);
    }

    /** Blank rows are left out; errors stand at their fields. */
    SheetDraft read(EstimatePage.Both both, SheetForm form, BindingResult errors) {
        if (!errors.hasErrors()) {
            form.dropBlank();
        }
        return drafts(both, form, errors);
    }

    /** Those that are not blank, which stay where they are. */
    SheetDraft drafts(EstimatePage.Both both, SheetForm form, BindingResult errors) {
        List<LineDraft> drafts = new ArrayList<>();
        for (int i = 0; i < form.getLines().size(); i++) {
            LineForm line = form.getLines().get(i);
            if (!line.isBlank()) {
                drafts.add(line.draft(check(both.estimate(), line, "lines[" + i + "].", errors)));
            }
        }
        BigDecimal typed = Objects.requireNonNullElse(form.getDiscount(), BigDecimal.ZERO);
        return new SheetDraft(both.rights().write() ? typed : both.sheet().discount(), drafts);
    }

    private TaxRate check(EstimateDetails estimate, LineForm line, String at, BindingResult errors) {
        if (line.getText().isBlank() && !errors.hasFieldErrors(at + "text")) {
            errors.rejectValue(at + "text", "NotBlank");
        }
        if (line.kind().isPriced() && line.getQuantity() == null && !errors.hasFieldErrors(at + "quantity")) {
            errors.rejectValue(at + "quantity", "NotNull");
        }
        if (line.kind().isGroup()) {
            return TaxRate.zero();
        }
        return tax.choices().read(line.getTax(), "", estimate.language()).orElseGet(() -> {
            errors.rejectValue(at + "tax", "NotBlank");
            return TaxRate.zero();
        });
    }

    /** What it comes to as it is typed, where that can be said. */
    @Transactional(readOnly = true)
    public void look(SignedIn who, EstimatePage.Both both, SheetDraft draft, Model model) {
        Margins.Scale scale = page.scale(both.estimate());
        Totals totals = estimating.look(who, both.estimate(), draft).totals();
        model.addAttribute("totals", totals);
        model.addAttribute("weighed", weigh(scale, totals));
    }

    void unsummed(Model model) {
        model.addAttribute("totals", null);
        model.addAttribute("weighed", null);
    }

    /** What each row comes to, beside it: nothing of blank ones, nor where the whole can't be summed. */
    void rows(SheetForm form, Model model) {
        Totals totals = (Totals) model.getAttribute("totals");
        Iterator<Money> sums = totals == null
                ? Collections.emptyIterator()
                : totals.lines().stream().map(LineSum::net).iterator();
        List<@Nullable Money> rows = new ArrayList<>();
        for (LineForm line : form.getLines()) {
            rows.add(line.isBlank() || !sums.hasNext() ? null : sums.next());
        }
        model.addAttribute("rowSums", rows);
    }

    /** Nothing is no margin. */
    private static Margins.@Nullable Weighed weigh(Margins.Scale scale, Totals totals) {
        return totals.accepted().isEmpty() ? null : scale.weigh(totals);
    }
}
