package app.jobbag.workorders;

import app.jobbag.kernel.Refused;
import app.jobbag.staff.Discipline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The questions that an order of one type asks (WO-1), and which answers it can't be submitted without. */
public record Brief(Words name, Words purpose, Discipline discipline, List<BriefSection> sections) {
    public Brief {
        sections = List.copyOf(sections);
    }

    public Stream<BriefField> fields() {
        return sections.stream().flatMap(section -> section.fields().stream());
    }

    /** Only answers to its own questions, each in the form its kind keeps. */
    void refuseUnfit(Answers answers) {
        List<Refused> unfit = fields().filter(
                        field -> answers.has(field.key()) && !field.takes(answers.to(field.key())))
                .map(field -> new Refused("workorders.brief.unfit." + field.kind()).at(formField(field.key())))
                .toList();
        if (!unfit.isEmpty()) {
            throw Refused.all(unfit);
        }
        List<String> known = fields().map(BriefField::key).toList();
        if (!known.containsAll(answers.values().keySet())) {
            throw new Refused("workorders.brief.unknown");
        }
    }

    /** What is missing before the order can be submitted, each refusal at its field. */
    public List<Refused> gaps(OrderText text) {
        List<Refused> gaps = new ArrayList<>();
        fields().filter(field -> field.obligatory() && !text.answers().has(field.key()))
                .forEach(field -> gaps.add(new Refused("workorders.brief.missing").at(formField(field.key()))));
        if (text.estimate() == null) {
            gaps.add(new Refused("workorders.brief.missing").at("estimate"));
        }
        if (text.deliveryDate() == null) {
            gaps.add(new Refused("workorders.brief.missing").at("deliveryDate"));
        }
        return gaps;
    }

    /** Every question with its answer, in one language. */
    public List<BriefPart> parts(Answers answers, Locale locale) {
        return sections.stream()
                .map(section -> new BriefPart(
                        section.title().in(locale),
                        section.fields().stream()
                                .map(field -> BriefPart.Line.of(field, answers.to(field.key()), locale))
                                .toList()))
                .toList();
    }

    /** How much of what must be answered is. */
    public Completeness completeness(OrderText text) {
        int asked = (int) fields().filter(BriefField::obligatory).count() + 2;
        return new Completeness(asked - gaps(text).size(), asked);
    }

    /** Obligatory answers given, of those asked. */
    public record Completeness(int given, int asked) {
        public boolean whole() {
            return given == asked;
        }
    }

    /** The name of the form's field for the answer. */
    public static String formField(String key) {
        return "answers[" + key + "]";
    }
}
