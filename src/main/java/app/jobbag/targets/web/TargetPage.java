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
import app.jobbag.taxes.AgencyBook;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts the page of an owner's year together, in one read transaction. */
@Component
class TargetPage {
    private final Targeting targeting;
    private final TargetQueries queries;
    private final About about;
    private final Trail trail;

    /** Whose they are, and in which year. */
    @Component("targetsAbout")
    record About(ClientRegister clients, PeopleRegister people, AgencyBook agency) {}

    TargetPage(Targeting targeting, TargetQueries queries, About about, Trail trail) {
        this.targeting = targeting;
        this.queries = queries;
        this.about = about;
        this.trail = trail;
    }

    /** @param asked null for the running year */
    @Transactional(readOnly = true)
    public TargetYear fill(SignedIn who, TargetOwner owner, @Nullable Integer asked, Model model) {
        int year = asked == null ? about.agency().today().getYear() : asked;
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
                ? about.clients().details(owner.client()).name()
                : about.people()
                        .details(java.util.Objects.requireNonNull(owner.person()))
                        .name();
    }
}
