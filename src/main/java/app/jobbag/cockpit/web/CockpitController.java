package app.jobbag.cockpit.web;

import app.jobbag.clients.ClientId;
import app.jobbag.cockpit.Cockpit;
import app.jobbag.cockpit.FigureQuestion;
import app.jobbag.staff.Action;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The manager's week: all figures, one laid out, and both as files. */
@Controller
class CockpitController {
    private final Cockpit cockpit;
    private final FigureSheets sheets;

    CockpitController(Cockpit cockpit, FigureSheets sheets) {
        this.cockpit = cockpit;
        this.sheets = sheets;
    }

    @ModelAttribute("question")
    FigureQuestion question(
            @RequestParam(required = false) @Nullable PersonId person,
            @RequestParam(required = false) @Nullable PersonId team,
            @RequestParam(required = false) @Nullable ClientId client,
            @RequestParam(required = false) @Nullable Integer weeks) {
        return new FigureQuestion(person, team, client, weeks == null ? 0 : weeks);
    }

    @GetMapping("/week")
    @Requires(Action.FIGURES_SEE)
    String index(
            SignedIn who, @ModelAttribute(name = "question", binding = false) FigureQuestion question, Model model) {
        model.addAttribute("board", cockpit.board(who, question));
        return "cockpit/index";
    }

    @GetMapping("/week.csv")
    @Requires(Action.FIGURES_SEE)
    void export(
            SignedIn who,
            @ModelAttribute(name = "question", binding = false) FigureQuestion question,
            HttpServletResponse response)
            throws IOException {
        sheets.send(cockpit.board(who, question), response);
    }

    @GetMapping("/week/figure")
    @Requires(Action.FIGURES_SEE)
    String show(
            SignedIn who,
            @ModelAttribute(name = "question", binding = false) FigureQuestion question,
            @RequestParam(required = false) @Nullable String kind,
            Model model) {
        model.addAttribute("shares", cockpit.figure(who, question, kind));
        return "cockpit/show";
    }

    @GetMapping("/week/figure.csv")
    @Requires(Action.FIGURES_SEE)
    void exportOne(
            SignedIn who,
            @ModelAttribute(name = "question", binding = false) FigureQuestion question,
            @RequestParam(required = false) @Nullable String kind,
            HttpServletResponse response)
            throws IOException {
        sheets.send(cockpit.wholeFigure(who, question, kind), response);
    }
}
