package app.jobbag.collections.web;

import app.jobbag.collections.AgeingBy;
import app.jobbag.collections.Outlook;
import app.jobbag.collections.Receivables;
import app.jobbag.collections.ReceivablesSheet;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is still to come in, at any day: by client or account executive and age; what to expect. */
@Controller
class ReceivablesController {
    private static final int FIRST_YEAR = 1990;

    private final Receivables receivables;
    private final Outlook outlook;
    private final AgeingFile file;

    ReceivablesController(Receivables receivables, Outlook outlook, AgeingFile file) {
        this.receivables = receivables;
        this.outlook = outlook;
        this.file = file;
    }

    @GetMapping("/receivables")
    @Requires(Action.INVOICE_SEE)
    String index(
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable String by,
            Model model) {
        ReceivablesSheet sheet = receivables.sheet(day(on), by(by));
        model.addAttribute("sheet", sheet);
        model.addAttribute("by", by(by));
        return "collections/receivables";
    }

    @GetMapping("/receivables.csv")
    @Requires(Action.INVOICE_SEE)
    void export(
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable String by,
            HttpServletResponse response)
            throws IOException {
        file.send(receivables.sheet(day(on), by(by)), response);
    }

    @GetMapping("/cash-outlook")
    @Requires(Action.INVOICE_SEE)
    String outlook(Model model) {
        model.addAttribute("report", outlook.report());
        return "collections/outlook";
    }

    /** What is no day is today. */
    private static @Nullable LocalDate day(@Nullable String typed) {
        try {
            LocalDate day = typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
            return day == null || day.getYear() < FIRST_YEAR ? null : day;
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    private static AgeingBy by(@Nullable String typed) {
        return Arrays.stream(AgeingBy.values())
                .filter(each -> each.name().equals(typed))
                .findFirst()
                .orElse(AgeingBy.CLIENT);
    }
}
