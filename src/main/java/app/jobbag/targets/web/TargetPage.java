package app.jobbag.targets.web;

import app.jobbag.clients.ClientRegister;
import app.jobbag.kernel.Money;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailEntry;
import app.jobbag.staff.PeopleRegister;
import app.jobbag.staff.SignedIn;
import app.jobbag.targets.Measure;
import app.jobbag.targets.TargetOwner;
import app.jobbag.targets.TargetQueries;
import app.jobbag.targets.TargetYear;
import app.jobbag.targets.Targeting;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts the page of an owner's year together, in one read transaction. */
@Component
class TargetPage {
    private final Targeting targeting;
    private final TargetQueries queries;
    private final Names names;
    private final Trail trail;

    /** Whose they are. */
    @Component("targetNames")
    record Names(ClientRegister clients, PeopleRegister people) {}

    TargetPage(Targeting targeting, TargetQueries queries, Names names, Trail trail) {
        this.targeting = targeting;
        this.queries = queries;
        this.names = names;
        this.trail = trail;
    }

    @Transactional(readOnly = true)
    public TargetYear fill(SignedIn who, TargetOwner owner, int year, Model model) {
        Later<Map<String, Money>> before = queries.reached(owner, year - 1);
        Later<Map<String, Money>> now = queries.reached(owner, year);
        Later<List<TrailEntry>> history = trail.later("target", owner.id());
        TargetYear targets = targeting.open(who, owner, year);
        model.addAttribute("name", name(owner));
        model.addAttribute("targets", targets);
        model.addAttribute("measures", Measure.values());
        model.addAttribute("before", before.get());
        model.addAttribute("now", now.get());
        model.addAttribute("history", history.get());
        return targets;
    }

    private String name(TargetOwner owner) {
        return owner.client() != null
                ? names.clients().details(owner.client()).name()
                : names.people().details(java.util.Objects.requireNonNull(owner.person())).name();
    }
}
