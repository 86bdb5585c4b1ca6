package app.jobbag.operations.web;

import app.jobbag.operations.HouseNotice;
import app.jobbag.operations.JobDesk;
import app.jobbag.operations.TrailProof;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.ui.Post;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Background jobs, and the proof of the trail that one of them brings. */
@Controller
class JobsController {
    private final JobDesk desk;
    private final TrailProof proof;
    private final ObjectProvider<HouseNotice> notices;

    JobsController(JobDesk desk, TrailProof proof, ObjectProvider<HouseNotice> notices) {
        this.desk = desk;
        this.proof = proof;
        this.notices = notices;
    }

    @GetMapping("/jobs")
    @Requires(Action.JOBS_MANAGE)
    String index(Model model) {
        model.addAttribute("jobs", desk.all());
        model.addAttribute("failedMails", desk.failedMails());
        model.addAttribute(
                "notices",
                notices.orderedStream().flatMap(each -> each.said().stream()).toList());
        return "jobs/index";
    }

    @PostMapping("/jobs/{name}/run")
    @Requires(Action.JOBS_MANAGE)
    String run(@PathVariable String name, Post post) {
        return post.action().doing(() -> desk.runNow(name)).to("/jobs", "jobs.started");
    }

    @GetMapping("/trail")
    @Requires(Action.TRAIL_VERIFY)
    String trail(Model model) {
        model.addAttribute("verification", proof.told().orElse(null));
        return "trail/index";
    }

    @PostMapping("/trail/verification")
    @Requires(Action.TRAIL_VERIFY)
    String verify(Post post) {
        return post.action().doing(desk::verifyTrail).to("/trail", "trail.verify.started");
    }
}
