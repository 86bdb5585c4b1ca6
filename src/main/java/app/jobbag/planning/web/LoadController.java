package app.jobbag.planning.web;

import app.jobbag.planning.LoadQuestion;
import app.jobbag.planning.TeamLoad;
import app.jobbag.platform.calendar.IsoWeek;
import app.jobbag.staff.Action;
import app.jobbag.staff.Discipline;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Options;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The load of the team: people by weeks, and what stands in a cell. */
@Controller
class LoadController {
    private final TeamLoad load;
    private final Options options;
    private final Clock clock;

    LoadController(TeamLoad load, Options options, Clock clock) {
        this.load = load;
        this.options = options;
        this.clock = clock;
    }

    @GetMapping("/load")
    @Requires(Action.LOAD_SEE)
    String index(
            SignedIn who,
            @RequestParam(required = false) @Nullable IsoWeek week,
            @RequestParam(required = false) @Nullable Discipline discipline,
            @RequestParam(required = false) @Nullable PersonId open,
            Model model) {
        IsoWeek now = IsoWeek.with(LocalDate.now(clock.withZone(who.zone())));
        LoadQuestion question = new LoadQuestion(week == null ? now : week, discipline, null, open);
        model.addAttribute("question", question);
        model.addAttribute("now", now);
        model.addAttribute("rows", load.board(question));
        model.addAttribute("disciplines", options.of(Discipline.values(), "people.discipline."));
        return "planning/load";
    }

    @GetMapping("/load/people/{person}/weeks/{week}")
    @Requires(Action.LOAD_SEE)
    String show(SignedIn who, @PathVariable PersonId person, @PathVariable IsoWeek week, Model model) {
        LoadQuestion around = new LoadQuestion(week, null, null, person);
        model.addAttribute("row", load.cell(person, week));
        model.addAttribute("week", week);
        model.addAttribute("weeks", week.plus(-2).andNext(LoadQuestion.WEEKS));
        model.addAttribute(
                "people",
                Options.from(
                        load.board(around),
                        each -> each.person().id().value().toString(),
                        each -> each.person().name()));
        return "planning/cell";
    }
}
