package app.jobbag.schedules.web;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Refused;
import app.jobbag.schedules.PlanLines;
import app.jobbag.schedules.Side;
import app.jobbag.schedules.Taken;
import app.jobbag.schedules.exchange.Imported;
import app.jobbag.schedules.exchange.Unreadable;
import app.jobbag.ui.Options;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** What would become of a plan in a file: each line with its days there and here, and everything that is otherwise. */
@Component
class PlanPreview {
    private static final String FILE = "file";

    private final PlanLines lines;
    private final Options options;
    private final Clock clock;

    PlanPreview(PlanLines lines, Options options, Clock clock) {
        this.lines = lines;
        this.options = options;
        this.clock = clock;
    }

    /** Empty, with the reason at the file, where it can't be taken. */
    Optional<Taken> look(ClientId client, PlanFileForm form, BindingResult errors, Model model) throws IOException {
        try {
            LocalDate today = LocalDate.now(clock);
            Imported imported = form.plan().read(today, day -> lines.agency(client, day));
            form.suggest(imported, calendars(client, imported));
            Taken taken = taken(client, imported, form.getSides());
            model.addAttribute("imported", imported);
            model.addAttribute("taken", taken);
            model.addAttribute("sideChoices", options.of(Side.values(), "schedules.side."));
            return Optional.of(taken);
        } catch (Unreadable e) {
            form.setPacked("");
            errors.rejectValue(
                    FILE,
                    "schedules.unreadable." + e.why(),
                    new Object[] {e.detail()},
                    e.why().name());
        } catch (Refused e) {
            errors.rejectValue(FILE, e.key(), e.arguments(), e.key());
        }
        return Optional.empty();
    }

    private List<Integer> calendars(ClientId client, Imported imported) {
        return taken(client, imported, List.of()).calendars();
    }

    private Taken taken(ClientId client, Imported imported, List<@Nullable Side> sides) {
        return lines.taken(client, imported.plan(), imported.dates(), sides);
    }
}
