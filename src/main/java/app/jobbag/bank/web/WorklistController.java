package app.jobbag.bank.web;

import app.jobbag.bank.Confirming;
import app.jobbag.bank.Worklist;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** What came in at the bank and waits for somebody's word. */
@Controller
class WorklistController {
    private final Worklist worklist;
    private final Confirming confirming;
    private final AccessPolicy policy;

    WorklistController(Worklist worklist, Confirming confirming, AccessPolicy policy) {
        this.worklist = worklist;
        this.confirming = confirming;
        this.policy = policy;
    }

    @GetMapping("/bank")
    @Requires(Action.BANK_SEE)
    String index(SignedIn who, Model model) {
        List<Worklist.Waiting> waiting = worklist.waiting();
        model.addAttribute("waiting", waiting);
        model.addAttribute(
                "sure", waiting.stream().filter(Worklist.Waiting::sure).count());
        model.addAttribute("write", policy.mayUse(who, Action.BANK_WRITE));
        return "bank/index";
    }

    @PostMapping("/bank/confirmations")
    @Requires(Action.BANK_WRITE)
    String create(SignedIn who, Post post) {
        return post.action().doing(() -> confirming.confirmAllSure(who)).to("/bank", "bank.confirmAll.done");
    }
}
