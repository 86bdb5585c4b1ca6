package app.jobbag.files.web;

import app.jobbag.files.FileAnswer;
import app.jobbag.files.FileRegister;
import app.jobbag.files.PaperCounter;
import app.jobbag.files.PaperDetails;
import app.jobbag.files.PaperId;
import app.jobbag.files.Papers;
import app.jobbag.kernel.NotFound;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Opens a fixed document as PDF; when it is still at the press, a page says so and comes back by itself. */
@Controller
class PaperController {

    private final Papers papers;
    private final PaperCounter counter;
    private final FileRegister files;

    PaperController(Papers papers, PaperCounter counter, FileRegister files) {
        this.papers = papers;
        this.counter = counter;
        this.files = files;
    }

    @GetMapping("/papers/{id}")
    @Requires(Action.FILE_SEE)
    Object show(
            @PathVariable PaperId id,
            @AuthenticationPrincipal SignedIn who,
            Model model,
            HttpServletResponse response) {
        PaperDetails paper = counter.ready(papers.findFor(who, id));
        if (paper.print() != null) {
            return FileAnswer.view(files.open(paper.print().file()).orElseThrow(NotFound::new));
        }
        model.addAttribute("paper", paper);
        if (paper.hasFailed()) {
            response.setStatus(HttpStatus.ACCEPTED.value());
        } else {
            FileAnswer.soon(response);
        }
        return "files/preparing";
    }
}
