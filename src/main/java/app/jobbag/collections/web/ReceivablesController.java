package app.jobbag.collections.web;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientRegister;
import app.jobbag.collections.AgeingBy;
import app.jobbag.collections.ClientAccount;
import app.jobbag.collections.Outlook;
import app.jobbag.collections.Receivables;
import app.jobbag.collections.ReceivablesSheet;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What is still to come in, at any day: by client or account executive and age; what to expect; the account of a client. */
@Controller
class ReceivablesController {
    private final Receivables receivables;
    private final Outlook outlook;
    private final ClientAccount account;
    private final ClientRegister clients;
    private final AgeingFile file;

    ReceivablesController(
            Receivables receivables, Outlook outlook, ClientAccount account, ClientRegister clients, AgeingFile file) {
        this.receivables = receivables;
        this.outlook = outlook;
        this.account = account;
        this.clients = clients;
        this.file = file;
    }

    @GetMapping("/receivables")
    @Requires(Action.INVOICE_SEE)
    String index(@RequestParam(required = false) @Nullable String on, @RequestParam(required = false) @Nullable String by, Model model) {
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
        LocalDate today = receivables.today();
        model.addAttribute("today", today);
        model.addAttribute("weeks", outlook.weeks());
        model.addAttribute("dso", outlook.dso(today));
        return "collections/outlook";
    }

    @GetMapping("/clients/{client}/account")
    @Requires(Action.INVOICE_SEE)
    String account(SignedIn who, @PathVariable ClientId client, Model model) {
        model.addAttribute("account", account.of(who, client));
        model.addAttribute("client", clients.details(client));
        return "collections/account";
    }

    /** No day to come, and none that is none: today. */
    private LocalDate day(@Nullable String typed) {
        LocalDate today = receivables.today();
        try {
            LocalDate day = typed == null || typed.isBlank() ? today : LocalDate.parse(typed.strip());
            return day.isAfter(today) || day.getYear() < 1990 ? today : day;
        } catch (DateTimeException notADay) {
            return today;
        }
    }

    private static AgeingBy by(@Nullable String typed) {
        return Arrays.stream(AgeingBy.values())
                .filter(each -> each.name().equals(typed))
                .findFirst()
                .orElse(AgeingBy.CLIENT);
    }
}
