package app.jobbag.deliverables.traces.web;

import app.jobbag.deliverables.traces.ErrorSums;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.lists.ListRequest;
import app.jobbag.ui.lists.Lists;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Errors as a list, and counted by step, cause, month, type and client. */
@Controller
class ErrorListController {
    private static final List<String> WAYS = List.of("step", "cause", "month", "type", "client");
    private static final int FIRST = 2000;
    private static final int LAST = 2999;

    private final Lists lists;
    private final ErrorSums sums;
    private final CameWords words;
    private final Clock clock;

    ErrorListController(Lists lists, ErrorSums sums, CameWords words, Clock clock) {
        this.words = words;
        this.lists = lists;
        this.sums = sums;
        this.clock = clock;
    }

    @GetMapping("/errors")
    @Requires(Action.ERROR_STATISTICS)
    String index(ListRequest request, Model model) {
        model.addAttribute("list", lists.page(ErrorList.LIST, request));
        return "errors/index";
    }

    @GetMapping("/errors.csv")
    @Requires(Action.ERROR_STATISTICS)
    void export(ListRequest request, HttpServletResponse response) throws IOException {
        lists.export(ErrorList.LIST, request, response);
    }

    /** A year of them; what is no year is this one. */
    @GetMapping("/errors/statistics")
    @Requires(Action.ERROR_STATISTICS)
    String statistics(SignedIn who, @RequestParam(defaultValue = "0") int year, Model model) {
        int now = LocalDate.now(clock.withZone(who.zone())).getYear();
        int shown = year < FIRST || year > LAST ? now : year;
        List<ErrorSums.Sum> found = sums.of(
                LocalDate.of(shown, 1, 1),
                LocalDate.of(shown + 1, 1, 1),
                who.locale().getLanguage());
        Map<String, List<ErrorSums.Sum>> by = found.stream().collect(Collectors.groupingBy(ErrorSums.Sum::by));
        model.addAttribute("cameWords", words);
        model.addAttribute("year", shown);
        model.addAttribute("later", shown < now);
        model.addAttribute("ways", WAYS);
        model.addAttribute("sums", by);
        model.addAttribute(
                "total",
                by.getOrDefault("step", List.of()).stream()
                        .mapToInt(ErrorSums.Sum::errors)
                        .sum());
        return "errors/statistics";
    }
}
