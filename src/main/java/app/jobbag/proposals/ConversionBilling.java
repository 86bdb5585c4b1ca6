package app.jobbag.proposals;

import app.jobbag.billing.Billing;
import app.jobbag.billing.BillingItemDraft;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.schedules.ScheduleId;
import app.jobbag.schedules.ScheduleQueries;
import app.jobbag.schedules.Task;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The billing plan of a won proposal (PRO-5): what was agreed of the whole is billed of every work order in the same parts, each
 * order to its last unit, so that all of it sums to the accepted net.
 */
@Component
class ConversionBilling {
    private final Billing billing;
    private final ScheduleQueries schedules;

    ConversionBilling(Billing billing, ScheduleQueries schedules) {
        this.billing = billing;
        this.schedules = schedules;
    }

    /** A work order that was begun. */
    record Begun(OrderId order, ConversionPlan.Part part) {}

    /** @throws Refused when the instalments are not the whole, or one says no time or two */
    void lay(SignedIn who, Proposal proposal, List<Begun> orders, List<ConversionDraft.Instalment> instalments) {
        if (instalments.isEmpty()) {
            return;
        }
        List<BigDecimal> percents =
                instalments.stream().map(ConversionDraft.Instalment::percent).toList();
        refuseUnfit(instalments, percents);
        Map<Integer, String> milestones = milestones(proposal.text().scheduleId());
        for (Begun each : orders) {
            List<Money> parts = each.part().billed(percents);
            List<BillingItemDraft> items = new ArrayList<>();
            for (int i = 0; i < parts.size(); i++) {
                if (parts.get(i).isPositive()) {
                    items.add(item(instalments.get(i), parts.get(i), proposal, milestones));
                }
            }
            billing.lay(who, each.order(), items);
        }
    }

    private static void refuseUnfit(List<ConversionDraft.Instalment> instalments, List<BigDecimal> percents) {
        BigDecimal all = percents.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (all.compareTo(ConversionPlan.WHOLE) != 0) {
            throw new Refused("proposals.refused.percents", all);
        }
        if (instalments.stream().anyMatch(each -> (each.dueOn() == null) == (each.milestone() == null))) {
            throw new Refused("proposals.refused.instalmentWhen");
        }
    }

    private static BillingItemDraft item(
            ConversionDraft.Instalment instalment, Money part, Proposal proposal, Map<Integer, String> milestones) {
        Integer reached = instalment.milestone();
        return new BillingItemDraft(
                instalment.kind(),
                instalment.text(),
                null,
                part.amount(),
                instalment.dueOn(),
                null,
                reached == null ? null : milestone(proposal, reached, milestones),
                "");
    }

    private static BillingItemDraft.Milestone milestone(
            Proposal proposal, int reached, Map<Integer, String> milestones) {
        String name = milestones.get(reached);
        if (name == null) {
            throw new NotFound();
        }
        return new BillingItemDraft.Milestone(
                Objects.requireNonNull(proposal.text().scheduleId()), reached, name);
    }

    private Map<Integer, String> milestones(@Nullable UUID schedule) {
        return schedule == null
                ? Map.of()
                : schedules.sheet(new ScheduleId(schedule)).get().tasks().stream()
                        .collect(Collectors.toMap(Task::number, Task::name, (one, other) -> one));
    }
}
