package app.jobbag.weekly.web;

import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientRegister;
import app.jobbag.platform.calendar.IsoWeek;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Options;
import app.jobbag.weekly.Section;
import app.jobbag.weekly.WeeklyQueries;
import app.jobbag.weekly.WeeklySetting;
import app.jobbag.weekly.WeeklySettings;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Opens the form of how a client is told. */
@Component
class WeeklySettingPage {
    private final WeeklySettings settings;
    private final WeeklyQueries queries;
    private final ClientRegister clients;
    private final Options options;
    private final Clock clock;

    WeeklySettingPage(
            WeeklySettings settings, WeeklyQueries queries, ClientRegister clients, Options options, Clock clock) {
        this.settings = settings;
        this.queries = queries;
        this.clients = clients;
        this.options = options;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public WeeklySettingForm fill(SignedIn who, ClientId id, Model model) {
        WeeklySetting setting = settings.open(who, id);
        model.addAttribute("client", clients.details(id));
        model.addAttribute("sections", options.of(Section.values(), "weekly.section."));
        model.addAttribute("readers", queries.possible(id).get());
        return WeeklySettingForm.of(setting);
    }

    /** The Monday of the week that runs there: from when on one is expected where none was before. */
    LocalDate week(ClientDetails client) {
        return IsoWeek.with(LocalDate.ofInstant(clock.instant(), client.zone())).monday();
    }
}
