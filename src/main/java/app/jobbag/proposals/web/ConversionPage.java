package app.jobbag.proposals.web;

import app.jobbag.billing.BillingItemDraft;
import app.jobbag.kernel.NotFound;
import app.jobbag.proposals.ConversionPlan;
import app.jobbag.proposals.Converting;
import app.jobbag.proposals.ProposalDetails;
import app.jobbag.proposals.ProposalId;
import app.jobbag.proposals.ProposalVerb;
import app.jobbag.schedules.ScheduleId;
import app.jobbag.schedules.ScheduleQueries;
import app.jobbag.schedules.Sheet;
import app.jobbag.schedules.Task;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.taxes.AgencyBook;
import app.jobbag.ui.Formats;
import app.jobbag.ui.Options;
import app.jobbag.workorders.BriefTemplate;
import app.jobbag.workorders.BriefTemplates;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** What a won proposal becomes, as it is shown before it is done: every part of it can be changed there. */
@Component
class ConversionPage {
    /** So many parts a plan has at the most, with empty ones for whoever needs more. */
    private static final int INSTALMENTS = 4;
    /** So long suppliers usually have. */
    private static final int DAYS = 7;

    private final ProposalPage page;
    private final Converting converting;
    private final AccessPolicy policy;
    private final ScheduleQueries schedules;
    private final Offered offered;

    /** The briefs on offer, the agency's day, words. */
    @Component("conversionOffered")
    record Offered(BriefTemplates briefs, AgencyBook agency, MessageSource texts, Options options, Formats formats) {
        String text(String key, Locale language, Object... words) {
            return texts.getMessage(key, words, language);
        }
    }

    ConversionPage(
            ProposalPage page, Converting converting, AccessPolicy policy, ScheduleQueries schedules, Offered offered) {
        this.page = page;
        this.converting = converting;
        this.policy = policy;
        this.schedules = schedules;
        this.offered = offered;
    }

    LocalDate today() {
        return offered.agency().today();
    }

    /** @throws NotFound of one that is not won */
    @Transactional(readOnly = true)
    public ConversionForm conversion(SignedIn who, ProposalId id, Model model) {
        ProposalDetails proposal = page.require(who, Action.PROPOSAL_WRITE, id, model);
        if (!proposal.state().allows(ProposalVerb.CONVERT)) {
            throw new NotFound();
        }
        ConversionPlan plan = converting.plan(proposal);
        List<BriefTemplate> briefs = offered.briefs().current();
        List<Task> milestones = milestones(proposal.schedule());
        Locale reader = LocaleContextHolder.getLocale();
        model.addAttribute("plan", plan);
        model.addAttribute(
                "briefs",
                Options.from(
                        briefs,
                        each -> each.id().value().toString(),
                        each -> each.brief().name().in(reader)));
        model.addAttribute("kinds", offered.options().of(BillingItemDraft.Kind.values(), "billing.kind."));
        model.addAttribute("milestones", Options.from(milestones, each -> Integer.toString(each.number()), this::name));
        ConversionForm form = ConversionForm.of(
                        plan,
                        discipline -> briefs.stream()
                                .filter(each -> each.brief().discipline() == discipline)
                                .map(BriefTemplate::id)
                                .findFirst()
                                .orElse(null),
                        discipline -> title(proposal, discipline.name()))
                .at(proposal.version(), today());
        fill(who, proposal, plan, milestones, form);
        model.addAttribute("telling", form.getAskings().isEmpty() ? Set.of() : converting.telling(proposal, plan));
        return form;
    }

    /** What each instalment of that form comes to. */
    void weigh(ConversionForm form, Model model) {
        if (model.getAttribute("plan") instanceof ConversionPlan plan) {
            model.addAttribute("amounts", plan.billed(form.percents()));
        }
    }

    private void fill(
            SignedIn who, ProposalDetails proposal, ConversionPlan plan, List<Task> milestones, ConversionForm form) {
        Locale language = proposal.language();
        if (policy.permits(who, Action.PURCHASE_WRITE, proposal)) {
            plan.parts().stream()
                    .filter(each -> !each.bought().isEmpty())
                    .forEach(each -> form.getAskings()
                            .add(AskingRow.of(
                                    each,
                                    proposal.decidedRows(),
                                    offered.text("people.discipline." + each.discipline(), language) + ", "
                                            + proposal.number(),
                                    today().plusDays(DAYS))));
        }
        if (policy.permits(who, Action.PAYMENT_REQUEST_WRITE, proposal)) {
            InstalmentRow first = InstalmentRow.of(
                    BillingItemDraft.Kind.DEPOSIT, offered.text("proposals.convert.deposit", language), "50");
            InstalmentRow last = InstalmentRow.of(
                    BillingItemDraft.Kind.PART, offered.text("proposals.convert.rest", language), "50");
            form.getInstalments().add(first.on(today()));
            form.getInstalments()
                    .add(
                            milestones.isEmpty()
                                    ? last.on(today().plusDays(30))
                                    : last.reaching(milestones
                                            .get(milestones.size() - 1)
                                            .number()));
            while (form.getInstalments().size() < INSTALMENTS) {
                form.getInstalments().add(new InstalmentRow());
            }
        }
    }

    /** Lines of the proposal's schedule that say when something is done. */
    private List<Task> milestones(@Nullable UUID schedule) {
        if (schedule == null) {
            return List.of();
        }
        Sheet sheet = schedules.sheet(new ScheduleId(schedule)).get();
        return sheet.tasks().stream()
                .filter(each -> !sheet.isSummary(each))
                .limit(100)
                .toList();
    }

    private String name(Task task) {
        LocalDate last = task.lastDay();
        return last == null
                ? task.name()
                : task.name() + ", " + offered.formats().date(last);
    }

    private String title(ProposalDetails proposal, String discipline) {
        String whole = proposal.title() + ": " + offered.text("people.discipline." + discipline, proposal.language());
        return whole.substring(0, Math.min(200, whole.length()));
    }
}
