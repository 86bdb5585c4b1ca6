package app.jobbag.schedules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Fills an empty schedule with the usual lines of a kind of work, in the client's language. */
@Component
class Templates {
    private final MessageSource texts;

    Templates(MessageSource texts) {
        this.texts = texts;
    }

    Sheet fill(Sheet empty, TemplateKind kind, Locale locale) {
        List<Task> tasks = new ArrayList<>();
        List<Linked> links = new ArrayList<>();
        for (TemplateKind.Line line : kind.lines()) {
            int number = tasks.size() + 1;
            String name = texts.getMessage("schedules.line." + line.key(), null, locale);
            TaskDraft draft = TaskDraft.of(name, line.days(), line.side());
            tasks.add(Task.typed(number, tasks.size(), line.depth(), draft));
            Dependency.typed(line.dependencies()).forEach(each -> links.add(each.to(number)));
        }
        return new Sheet(empty.startsOn(), tasks, links);
    }
}
