package app.jobbag.workorders.web;

import app.jobbag.clients.BrandBooks;
import app.jobbag.clients.ClientRegister;
import app.jobbag.clients.TeamBook;
import app.jobbag.creditlimits.CreditNotice;
import app.jobbag.files.PaperDetails;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailEntry;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Formats;
import app.jobbag.workorders.BagSection;
import app.jobbag.workorders.Brief;
import app.jobbag.workorders.BriefTemplates;
import app.jobbag.workorders.FieldKind;
import app.jobbag.workorders.OrderAround;
import app.jobbag.workorders.OrderCredit;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrderQueries;
import app.jobbag.workorders.OrderRegister;
import app.jobbag.workorders.OrderRemarks;
import app.jobbag.workorders.OrderStatus;
import app.jobbag.workorders.OrderVerb;
import app.jobbag.workorders.Remark;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts the bag together, in one read transaction: what this module knows, and the sections of those above. */
@Component
class OrderPage {
    /**
     * What the reader may do on the page.
     *
     * @param tookLastStep whether the reader took the last step, such as sending the brief back: others are on then
     */
    public record Rights(boolean write, boolean decide, boolean tookLastStep) {}

    /** A section as the page shows it. */
    public record Section(String key, BagSection.Content content) {}

    private final OrderRegister register;
    private final BriefTemplates briefs;
    private final AccessPolicy policy;
    private final Around around;
    private final ObjectProvider<BagSection> sections;

    OrderPage(
            OrderRegister register,
            BriefTemplates briefs,
            AccessPolicy policy,
            Around around,
            ObjectProvider<BagSection> sections) {
        this.register = register;
        this.briefs = briefs;
        this.policy = policy;
        this.around = around;
        this.sections = sections;
    }

    /** What stands around an order: client, people, papers; its history; its client's own words. */
    @Component
    record Around(OrderQueries queries, Client client, TeamBook teams, Kept kept, Wording wording) {}

    /** Whom it is for. */
    @Component("orderPageClient")
    record Client(ClientRegister clients, BrandBooks books, OrderCredit credit) {}

    /** What is kept of it. */
    @Component
    record Kept(BagPapers papers, Trail trail, OrderRemarks remarks) {}

    /** How it is said to the reader. */
    @Component
    record Wording(MessageSource texts, Formats formats) {}

    @Transactional(readOnly = true)
    public void show(SignedIn who, OrderId id, Model model) {
        OrderDetails order = register.show(who, id);
        Later<OrderAround> beside = around.queries().around(id);
        Later<Optional<CreditNotice>> credit = around.client().credit().notice(who, order);
        List<Section> inOrder = sections(who, order);
        Locale locale = LocaleContextHolder.getLocale();
        Brief brief = briefs.version(order.brief()).brief();
        Rights rights = rights(who, order);
        model.addAttribute("order", order);
        model.addAttribute("around", beside.get());
        model.addAttribute("credit", credit.get().orElse(null));
        model.addAttribute("type", brief.name().in(locale));
        model.addAttribute("changes", order.status().allows(OrderVerb.AMEND));
        model.addAttribute("parts", brief.parts(order.answers(), locale));
        model.addAttribute("rights", rights);
        model.addAttribute("path", PathStep.of(order, around.wording().formats()));
        model.addAttribute(
                "deciders",
                order.status() == OrderStatus.SUBMITTED
                        ? around.teams().leads(order.client(), order.discipline())
                        : List.of());
        model.addAttribute("labels", Gap.labels(brief, around.wording().texts()));
        model.addAttribute("gaps", Gap.of(order, brief, around.wording().texts()));
        model.addAttribute("sections", inOrder);
        addNext(inOrder, model);
        List<BagSection.Document> documents = inOrder.stream()
                .flatMap(each -> each.content().documents().stream())
                .toList();
        Later<List<PaperDetails>> papers = around.kept().papers().expect(who, order, documents);
        Later<List<TrailEntry>> history = history(order, inOrder, model);
        around.kept().papers().show(order, documents, papers.get(), model);
        model.addAttribute("history", BriefHistory.worded(history.get(), brief, locale));
    }

    /** The order, for a page that the person may open only with that right. */
    @Transactional(readOnly = true)
    public OrderDetails require(SignedIn who, Action action, OrderId id) {
        OrderDetails order = register.details(id);
        policy.require(who, action, order);
        return order;
    }

    /** An order and the brief that it is written by. */
    record Written(OrderDetails order, Brief brief) {}

    /** What the form of the brief shows beside its fields. */
    @Transactional(readOnly = true)
    public Written written(SignedIn who, OrderId id, Model model) {
        OrderDetails order = require(who, Action.ORDER_WRITE, id);
        Brief brief = briefs.version(order.brief()).brief();
        Later<Optional<CreditNotice>> credit = around.client().credit().notice(who, order);
        model.addAttribute("order", order);
        model.addAttribute("client", around.client().clients().details(order.client()));
        if (brief.fields().anyMatch(field -> field.kind() == FieldKind.FACT)) {
            model.addAttribute("facts", around.client().books().book(order.client()));
        }
        model.addAttribute("brief", brief);
        model.addAttribute("credit", credit.get().orElse(null));
        model.addAttribute("questions", Gap.labels(brief, around.wording().texts()));
        model.addAttribute("completeness", brief.completeness(order.text()));
        model.addAttribute(
                "remarks",
                order.status() == OrderStatus.RETURNED
                        ? around.kept().remarks().open(id).stream().collect(Collectors.groupingBy(Remark::field))
                        : Map.of());
        return new Written(order, brief);
    }

    /** The order and the team that it can be given to. */
    @Transactional(readOnly = true)
    public OrderDetails people(SignedIn who, OrderId id, Model model) {
        OrderDetails order = require(who, Action.ORDER_WRITE, id);
        model.addAttribute("order", order);
        model.addAttribute("team", around.teams().of(order.client()));
        return order;
    }

    private List<Section> sections(SignedIn who, OrderDetails order) {
        Map<BagSection, Later<Optional<BagSection.Content>>> expected = new LinkedHashMap<>();
        sections.stream()
                .sorted(Comparator.comparingInt(BagSection::rank))
                .forEach(each -> expected.put(each, each.of(who, order)));
        return expected.entrySet().stream()
                .flatMap(each -> section(each.getKey(), each.getValue().get()).stream())
                .toList();
    }

    /** The order's own and that of all it holds, as one. */
    private Later<List<TrailEntry>> history(OrderDetails order, List<Section> inOrder, Model model) {
        Map<UUID, BagSection.Told> told = inOrder.stream()
                .flatMap(each -> each.content().told().stream())
                .collect(Collectors.toMap(BagSection.Told::id, Function.identity()));
        model.addAttribute("told", told);
        Map<UUID, String> subjects = new HashMap<>(Map.of(order.id().value(), "order"));
        told.forEach((id, each) -> subjects.put(id, each.subject()));
        return around.kept().trail().later(subjects);
    }

    private static void addNext(List<Section> inOrder, Model model) {
        model.addAttribute(
                "next",
                inOrder.stream()
                        .map(each -> each.content().next())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
    }

    private static Optional<Section> section(BagSection section, Optional<BagSection.Content> filled) {
        return filled.map(content -> new Section(section.key(), content));
    }

    private Rights rights(SignedIn who, OrderDetails order) {
        return new Rights(
                policy.permits(who, Action.ORDER_WRITE, order),
                policy.permits(who, Action.ORDER_DECIDE, order),
                order.lastStep()
                        .filter(step -> step.actorId().equals(who.id().value()))
                        .isPresent());
    }
}
