package app.jobbag.schedules.exchange;

import app.jobbag.schedules.network.Kind;
import app.jobbag.schedules.network.Link;
import app.jobbag.schedules.network.Plan;
import app.jobbag.schedules.network.Step;
import app.jobbag.schedules.network.StepDates;
import app.jobbag.schedules.network.WorkCalendar;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes MS Project's XML, so that {@link Mspdi} reads the same plan from it. */
public final class MspdiWriter {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");
    private static final int DAYS = 7;
    private static final int ELAPSED_DAYS = 8;

    private final XMLStreamWriter xml;
    private final Map<Integer, Integer> levels = new HashMap<>();

    private MspdiWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** @param extras by step; nothing done and no baseline where there is none */
    public static byte[] write(String title, Plan plan, Map<Integer, Imported.Extra> extras) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new MspdiWriter(xml).project(title, plan, extras);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void project(String title, Plan plan, Map<Integer, Imported.Extra> extras) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("Project");
        xml.writeDefaultNamespace("http://schemas.microsoft.com/project");
        add("Title", title);
        add("ScheduleFromStart", 1);
        add("StartDate", DATE.format(plan.start()));
        add("MinutesPerDay", 480);
        xml.writeStartElement("Calendars");
        LocalDateTime end = Mspdi.dates(plan).end();
        for (Map.Entry<Integer, WorkCalendar> each : plan.calendars().entrySet()) {
            new CalendarWriter(this, each.getValue()).write(uid(each.getKey()), plan.start(), end);
        }
        xml.writeEndElement();
        xml.writeStartElement("Tasks");
        Map<Integer, StepDates> dates = Mspdi.dates(plan).steps();
        for (Step step : plan.steps()) {
            xml.writeStartElement("Task");
            task(step, Objects.requireNonNull(dates.get(step.id())));
            extra(extras.get(step.id()));
            for (Link link : plan.links()) {
                if (link.to() == step.id()) {
                    link(link);
                }
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    /** MSPDI has no calendar below nothing but for none of its own. */
    private static int uid(int calendar) {
        return calendar + 2;
    }

    private void task(Step step, StepDates dates) throws XMLStreamException {
        int level = step.parent() == null ? 1 : levels.getOrDefault(step.parent(), 0) + 1;
        levels.put(step.id(), level);
        add("UID", step.id());
        add("ID", levels.size());
        add("Name", step.name());
        add("OutlineLevel", level);
        add("Start", DATE.format(dates.start()));
        add("Finish", DATE.format(dates.end()));
        if (step.kind() != Kind.SUMMARY) {
            add("Duration", Values.duration(step.work().minutes()));
            add("DurationFormat", step.work().elapsed() ? ELAPSED_DAYS : DAYS);
        }
        add("Milestone", step.kind() == Kind.MILESTONE ? 1 : 0);
        add("Summary", step.kind() == Kind.SUMMARY ? 1 : 0);
        add("ConstraintType", FileTask.number(step.constraint().type()));
        add("CalendarUID", uid(step.calendar()));
        LocalDateTime at = step.constraint().at();
        if (at != null) {
            add("ConstraintDate", DATE.format(at));
        }
    }

    private void extra(Imported.@Nullable Extra extra) throws XMLStreamException {
        if (extra == null) {
            return;
        }
        add("PercentComplete", extra.percent());
        Imported.Agreed agreed = extra.baseline();
        if (agreed != null) {
            open("Baseline");
            add("Number", 0);
            add("Start", DATE.format(agreed.start()));
            add("Finish", DATE.format(agreed.end()));
            close();
        }
    }

    private void link(Link link) throws XMLStreamException {
        open("PredecessorLink");
        add("PredecessorUID", link.from());
        add("Type", Mspdi.LINKS.indexOf(link.type()));
        add("LinkLag", (int) (link.lag().minutes() * 10));
        add("LagFormat", link.lag().elapsed() ? ELAPSED_DAYS : DAYS);
        close();
    }

    void open(String name) throws XMLStreamException {
        xml.writeStartElement(name);
    }

    void close() throws XMLStreamException {
        xml.writeEndElement();
    }

    void add(String name, int value) throws XMLStreamException {
        add(name, Integer.toString(value));
    }

    /** What XML can't hold at all is left out. */
    void add(String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        StringBuilder safe = new StringBuilder();
        value.codePoints()
                .filter(each -> each >= ' ' || each == '\t' || each == '\n')
                .filter(each -> each < 0xD800 || each > 0xDFFF && each != 0xFFFE && each != 0xFFFF)
                .forEach(safe::appendCodePoint);
        xml.writeCharacters(safe.toString());
        xml.writeEndElement();
    }
}
