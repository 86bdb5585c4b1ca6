package app.jobbag.hospitality.web;

import app.jobbag.hospitality.HospitalityDetails;
import app.jobbag.hospitality.HospitalityId;
import app.jobbag.hospitality.Hosting;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.ReasonForm;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The one page of all that is done with a reason, named by the deed. */
@Component
class ReasonPage {
    static final String VIEW = "hospitality/reason";

    private final Hosting hosting;

    ReasonPage(Hosting hosting) {
        this.hosting = hosting;
    }

    String ask(SignedIn who, HospitalityId id, String deed, Model model) {
        model.addAttribute("form", about(who, id, deed, model));
        return VIEW;
    }

    ReasonForm about(SignedIn who, HospitalityId id, String deed, Model model) {
        HospitalityDetails hospitality = hosting.show(who, id);
        model.addAttribute("hospitality", hospitality);
        model.addAttribute("deed", deed);
        return ReasonForm.at(hospitality.version());
    }
}
