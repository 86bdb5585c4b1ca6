package app.jobbag.imports.web;

import app.jobbag.imports.Field;
import app.jobbag.imports.Report;
import app.jobbag.ui.Options;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What an import's page shows besides its form. */
@Component
class ImportPage {
    private final Options options;

    ImportPage(Options options) {
        this.options = options;
    }

    void show(Report report, Model model) {
        model.addAttribute("report", report);
        model.addAttribute("record", report.record());
        model.addAttribute("known", options.of(Field.values(), "imports.field."));
        model.addAttribute("countries", options.countries());
    }
}
