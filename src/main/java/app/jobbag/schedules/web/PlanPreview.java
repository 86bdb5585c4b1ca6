package app.jobbag.schedules.web;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Refused;
import app.jobbag.schedules.PlanLines;
import app.jobbag.schedules.Side;
import app.jobbag.schedules.Taken;
import app.jobbag.schedules.exchange.Difference;
import app.jobbag.schedules.exchange.Imported;
import app.jobbag.schedules.exchange.Unreadable;
import app.jobbag.ui.Formats;
import app.jobbag.ui.Options;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** What would become of a plan in a file: each line with its days there and here, and everything that is otherwise. */
@Component
class PlanPreview {
    private static final String FILE = "file";
    private static final Pattern DAY = Pattern.compile("\\b(\\d{4}-\\d\\d-\\d\\d)(?:T(\\d\\d:\\d\\d)(?::\\d\\d)?)?\\b");

    private final PlanLines lines;
    private final Options options;
    private final Formats formats;
    private final Clock clock;

    PlanPreview(PlanLines lines, Options options, Formats formats, Clock clock) {
        this.lines = lines;
        this.options = options;
        this.formats = formats;
        this.clock = clock;
    }

    /** Empty, with the reason at the file, where it can't be taken. */
    Optional<Taken> look(ClientId client, PlanFileForm form, BindingResult errors, Model model) throws IOException {
        try {
            LocalDate today = LocalDate.now(clock);
            Imported imported = form.plan().read(today, day -> lines.agency(client, day));
            form.suggest(imported, calendars(client, imported));
            Taken taken = taken(client, imported, form.getSides());
            model.addAttribute(
                    "differences",
                    imported.differences().stream().map(this::told).toList());
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

    /** A file says days as 2026-12-20 and times as 2026-12-20T17:00; whoever reads it says them otherwise. */
    private Difference told(Difference of) {
        String told = DAY.matcher(of.told()).replaceAll(this::day);
        return new Difference(of.what(), of.task(), told.replace('>', '→'), of.minutes());
    }

    private String day(MatchResult found) {
        try {
            String day = formats.date(LocalDate.parse(found.group(1)));
            return found.group(2) == null ? day : day + ", " + found.group(2);
        } catch (DateTimeParseException e) {
            return found.group();
        }
    }

    private List<Integer> calendars(ClientId client, Imported imported) {
        return taken(client, imported, List.of()).calendars();
    }

    private Taken taken(ClientId client, Imported imported, List<@Nullable Side> sides) {
        return lines.taken(client, imported.plan(), imported.dates(), sides);
    }
}
