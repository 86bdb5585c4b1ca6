package app.jobbag.billing.web;

import app.jobbag.billing.BillingItemDraft;
import app.jobbag.billing.MilestoneChoice;
import app.jobbag.deliverables.DeliverableDetails;
import app.jobbag.deliverables.DeliverableRegister;
import app.jobbag.taxes.AgencyBook;
import app.jobbag.ui.Formats;
import app.jobbag.ui.Option;
import app.jobbag.ui.Options;
import app.jobbag.workorders.OrderId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the form of a billing plan's item offers. */
@Component
class BillingChoices {
    private final DeliverableRegister deliverables;
    private final AgencyBook agency;
    private final Options options;
    private final Formats formats;

    BillingChoices(DeliverableRegister deliverables, AgencyBook agency, Options options, Formats formats) {
        this.deliverables = deliverables;
        this.agency = agency;
        this.options = options;
        this.formats = formats;
    }

    LocalDate today() {
        return agency.today();
    }

    List<Option> kinds() {
        return options.of(BillingItemDraft.Kind.values(), "billing.kind.");
    }

    List<Option> measures() {
        return options.of(BillingItemForm.Measure.values(), "billing.measure.");
    }

    List<Option> deliverables(OrderId order) {
        return Options.from(
                deliverables.of(order).get(), each -> each.id().value().toString(), DeliverableDetails::title);
    }

    List<Option> milestones(List<MilestoneChoice> choices) {
        return Options.from(choices, BillingItemForm::value, this::name);
    }

    private String name(MilestoneChoice choice) {
        LocalDate day = choice.day();
        String planned = day == null ? choice.name() : choice.name() + ", " + formats.date(day);
        return planned + " · " + choice.schedule();
    }
}
