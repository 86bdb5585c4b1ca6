package app.jobbag.weekly.web;

import app.jobbag.platform.calendar.IsoWeek;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.weekly.WeeklyBoard;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Clients by weeks, for managers. */
@Controller
class WeeklyBoardController {
    private static final int WEEKS = 12;

    private final WeeklyBoard board;
    private final Clock clock;

    WeeklyBoardController(WeeklyBoard board, Clock clock) {
        this.board = board;
        this.clock = clock;
    }

    /** @param until its last week, such as {@code 2026-W48}; this one where that is none */
    @GetMapping("/weekly/board")
    @Requires(Action.WEEKLY_BOARD)
    String show(SignedIn who, @RequestParam(defaultValue = "") String until, Model model) {
        Instant now = clock.instant();
        IsoWeek running = IsoWeek.with(LocalDate.ofInstant(now, who.zone()));
        IsoWeek last = read(until, running);
        List<WeeklyBoard.Row> rows = board.rows(last, WEEKS, now);
        model.addAttribute("rows", rows);
        model.addAttribute(
                "weeks",
                IntStream.range(0, WEEKS).mapToObj(each -> last.plus(-each)).toList());
        model.addAttribute("earlier", last.plus(-WEEKS));
        model.addAttribute("later", last.compareTo(running) < 0 ? last.plus(WEEKS) : null);
        model.addAttribute("now", now);
        return "weekly/board";
    }

    private static IsoWeek read(String code, IsoWeek running) {
        try {
            return IsoWeek.valueOf(code);
        } catch (IllegalArgumentException e) {
            return running;
        }
    }
}
