package app.jobbag.workorders;

import app.jobbag.kernel.Refused;
import app.jobbag.staff.Discipline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The questions that an order of one type asks (WO-1), and which answers it can't be submitted without. */
public record Brief(Words name, Words purpose, Discipline discipline, List<BriefSection> sections) {
    /** What the question is called in the templates of the trade; the call list goes by it too. */
    private static final String PROOF_DATE = "proof_date";

    public Brief {
        sections = List.copyOf(sections);
    }

    public Stream<BriefField> fields() {
        return sections.stream().flatMap(section -> section.fields().stream());
    }

    public Optional<BriefField> field(String key) {
        return fields().filter(field -> field.key().equals(key)).findFirst();
    }

    /**
     * The keys of the questions that these answers leave to be asked: all but those whose condition does not hold. What was
     * typed to a question that is no longer asked is kept, but neither shown nor missed.
     */
    public Set<String> asked(Answers answers) {
        Set<String> asked = new LinkedHashSet<>();
        fields().filter(field -> holds(field.when(), asked, answers)).forEach(field -> asked.add(field.key()));
        return asked;
    }

    private boolean holds(@Nullable Condition when, Set<String> asked, Answers answers) {
        return when == null
                || (asked.contains(when.field())
                        && field(when.field())
                                .filter(other -> other.chosen(answers.to(when.field())).stream()
                                        .anyMatch(when.in()::contains))
                                .isPresent());
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
        obligatory(text)
                .filter(field -> !text.answers().has(field.key()))
                .forEach(field -> gaps.add(new Refused("workorders.brief.missing").at(formField(field.key()))));
        if (text.estimate() == null) {
            gaps.add(new Refused("workorders.brief.missing").at("estimate"));
        }
        if (text.deliveryDate() == null) {
            gaps.add(new Refused("workorders.brief.missing").at("deliveryDate"));
        } else if (provedAfter(text.deliveryDate(), text.answers())) {
            gaps.add(new Refused("workorders.brief.proofTooLate").at(formField(PROOF_DATE)));
        }
        return gaps;
    }

    private boolean provedAfter(LocalDate delivery, Answers answers) {
        return answers.has(PROOF_DATE)
                && fields().anyMatch(field -> field.key().equals(PROOF_DATE)
                        && field.kind() == FieldKind.DATE
                        && field.takes(answers.to(PROOF_DATE)))
                && LocalDate.parse(answers.to(PROOF_DATE)).isAfter(delivery);
    }

    private Stream<BriefField> obligatory(OrderText text) {
        Set<String> asked = asked(text.answers());
        return fields().filter(field -> field.obligatory() && asked.contains(field.key()));
    }

    /** Every question that is asked with its answer, in one language. */
    public List<BriefPart> parts(Answers answers, Locale locale) {
        Set<String> asked = asked(answers);
        return sections.stream()
                .map(section -> new BriefPart(
                        section.title().in(locale),
                        section.fields().stream()
                                .filter(field -> asked.contains(field.key()))
                                .map(field -> BriefPart.Line.of(field, answers.to(field.key()), locale))
                                .toList()))
                .toList();
    }

    /** How much of what must be answered is. */
    public Completeness completeness(OrderText text) {
        int asked = (int) obligatory(text).count() + 2;
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
