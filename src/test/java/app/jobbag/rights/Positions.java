package app.jobbag.rights;

import app.jobbag.bank.BankAccountId;
import app.jobbag.bank.BankEntryId;
import app.jobbag.bank.BankFileId;
import app.jobbag.estimates.LibraryLineId;
import app.jobbag.periods.PeriodId;
import app.jobbag.proposals.SnippetId;
import app.jobbag.staff.Action;
import app.jobbag.staff.PersonId;
import app.jobbag.suppliers.SupplierAccountId;
import app.jobbag.suppliers.SupplierContactId;
import app.jobbag.suppliers.SupplierId;
import app.jobbag.workorders.BriefVersionId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** One strange object among one's own: at each place of the address, and in each field that names an object. */
final class Positions {
    /** A form is sent for each version that the own objects may have by now. */
    private static final int NEWEST = 9;

    /** Fields that name something and yet take nothing up: what they mean stands in the object at the address. */
    private static final Map<String, List<String>> HANDLES = Map.of(
            "/minutes/{id}",
            List.of("actions[0].item"),
            "/meetings/{id}",
            List.of("follows"),
            "/payment-requests/{id}",
            List.of("client"),
            "/bank-entries/{id}/refund",
            List.of("client"),
            "/time/entries",
            List.of("order"),
            "/time/timer",
            List.of("order"),
            "/time/weeks/{week}",
            List.of("rows[0].order"),
            "/time/weeks/{week}/submission",
            List.of("rows[0].order"));

    private static final Set<Class<?>> OF_THE_AGENCY = Set.of(
            PersonId.class,
            SupplierId.class,
            SupplierContactId.class,
            SupplierAccountId.class,
            BankAccountId.class,
            BankFileId.class,
            BankEntryId.class,
            SnippetId.class,
            LibraryLineId.class,
            PeriodId.class,
            BriefVersionId.class);

    private final Inspection inspection;
    private final World strange;
    private final World own;

    Positions(Inspection inspection, World strange, World own) {
        this.inspection = inspection;
        this.strange = strange;
        this.own = own;
    }

    /** A thing stands under its own parent only, and nothing that never was is there, however good the form. */
    void places(Route route) throws Exception {
        for (String place : route.places()) {
            for (Cast who : List.of(Cast.AE_ELSEWHERE, Cast.MANAGER, Cast.FINANCE, Cast.ADMIN)) {
                Knock never = mixed(route, place, UUID.randomUUID(), who);
                inspection.isNotThere(who, never.filled(own.crew()), "what never was, at " + place);
            }
            for (Cast who : List.of(Cast.AE_ELSEWHERE, Cast.WALLED, Cast.MANAGER)) {
                boolean seesBoth = who == Cast.MANAGER && route.places().size() == 1;
                if (!seesBoth && !ofNoClient(route, place)) {
                    Knock theirs = mixed(route, place, null, who);
                    inspection.isNotThere(who, theirs.filled(own.crew()), "another client's thing at " + place);
                }
            }
        }
    }

    /**
     * No thing of the strange client is taken up by an own one, whether they see both clients or one. One of those who send
     * it then does the same with own things alone, or the form was no good and nothing is proven.
     */
    void mentions(Route route) throws Exception {
        List<String> handles = HANDLES.getOrDefault(route.pattern(), List.of());
        List<String> mentions = route.mentions().stream()
                .filter(field -> !ofNoClient(route, field) && !handles.contains(field))
                .toList();
        boolean showsOnly = mentions.isEmpty() || route.reads() || route.asksOnly();
        takesUpNothing(route, mentions, Cast.MANAGER);
        boolean proven = mentions.isEmpty();
        for (Cast who : List.of(Cast.AE_ELSEWHERE, Cast.WALLED, Cast.FINANCE)) {
            if (!proven) {
                takesUpNothing(route, mentions, who);
                proven = showsOnly || takesEffect(route, "", who);
            }
        }
        inspection.check(
                proven,
                Cast.AE_ELSEWHERE,
                mixed(route, "", null, Cast.AE_ELSEWHERE).filled(own.crew()),
                "proves nothing");
    }

    private void takesUpNothing(Route route, List<String> mentions, Cast who) throws Exception {
        for (String field : mentions) {
            boolean wallOfTwoInSight = who == Cast.MANAGER && route.action() == Action.CLIENT_WALL;
            boolean effect = !wallOfTwoInSight && takesEffect(route, field, who);
            inspection.check(!effect, who, mixed(route, field, null, who), "takes up a strange thing: " + field);
        }
    }

    private boolean takesEffect(Route route, String field, Cast who) throws Exception {
        Knock knock = mixed(route, field, null, who).filled(own.crew());
        boolean effect = false;
        for (int version = 0; version <= NEWEST && !effect; version++) {
            effect = Inspection.tookEffect(inspection.look(who, knock.with("version", String.valueOf(version))));
        }
        return effect;
    }

    /** @param instead null for the strange world's thing */
    private Knock mixed(Route route, String slot, @org.jspecify.annotations.Nullable UUID instead, Cast who) {
        Knock.Ids theirs = (type, each) -> each.equals("other")
                ? strange.crew().client().value()
                : strange.objects(route, who).of(type, each);
        Knock.Ids ours = own.objects(route, who);
        return Knock.at(
                route,
                own,
                (type, each) ->
                        each.equals(slot) ? (instead == null ? theirs.of(type, each) : instead) : ours.of(type, each),
                0);
    }

    /** People of the agency and suppliers belong to no client; what stands below a supplier stands below that one only. */
    private static boolean ofNoClient(Route route, String slot) {
        Set<Class<?>> ofTheAgency = route.places().size() > 1 ? Set.of(PersonId.class) : OF_THE_AGENCY;
        return route.variables().stream()
                        .anyMatch(each -> slot.equals("{" + each.getParameterName() + "}")
                                && ofTheAgency.contains(each.getParameterType()))
                || route.requestParameters().stream()
                        .anyMatch(each ->
                                slot.equals(each.getParameterName()) && OF_THE_AGENCY.contains(each.getParameterType()))
                || route.fields().stream()
                        .anyMatch(each -> each.name().equals(slot) && OF_THE_AGENCY.contains(each.type()));
    }
}
