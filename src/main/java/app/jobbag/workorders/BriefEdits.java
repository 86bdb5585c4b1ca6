package app.jobbag.workorders;

import app.jobbag.kernel.NotFound;
import app.jobbag.staff.Discipline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What an administrator does to a draft, one thing at a time. */
public final class BriefEdits {
    /** Which way something moves by one place. */
    public enum Direction {
        UP,
        DOWN
    }

    private BriefEdits() {}

    public static UnaryOperator<Brief> head(Words name, Words purpose, Discipline discipline) {
        return brief -> new Brief(name, purpose, discipline, brief.sections());
    }

    /** @param key of the section that gets the title; null for a new one at the end */
    public static UnaryOperator<Brief> section(@Nullable String key, Words title) {
        return brief -> {
            List<BriefSection> sections = new ArrayList<>(brief.sections());
            if (key == null) {
                sections.add(new BriefSection(
                        fresh("s", sections.stream().map(BriefSection::key).toList()), title, List.of()));
            } else {
                int at = at(brief, key);
                sections.set(at, new BriefSection(key, title, sections.get(at).fields()));
            }
            return with(brief, sections);
        };
    }

    public static UnaryOperator<Brief> withoutSection(String key) {
        return brief -> {
            List<BriefSection> sections = new ArrayList<>(brief.sections());
            sections.remove(at(brief, key));
            return with(brief, sections);
        };
    }

    public static UnaryOperator<Brief> moveSection(String key, Direction to) {
        return brief -> {
            List<BriefSection> sections = new ArrayList<>(brief.sections());
            int from = at(brief, key);
            int target = from + step(to);
            if (target >= 0 && target < sections.size()) {
                Collections.swap(sections, from, target);
            }
            return with(brief, sections);
        };
    }

    /** A new question at the end of a section; its key is given here. */
    public static UnaryOperator<Brief> question(String section, BriefField field) {
        return brief -> {
            List<BriefField> fields =
                    new ArrayList<>(brief.sections().get(at(brief, section)).fields());
            fields.add(
                    field.called(fresh("q", brief.fields().map(BriefField::key).toList())));
            return withFields(brief, section, fields);
        };
    }

    /** The question of that key, as it is to be. */
    public static UnaryOperator<Brief> question(BriefField field) {
        return brief -> {
            BriefSection home = home(brief, field.key());
            List<BriefField> fields = new ArrayList<>(home.fields());
            fields.replaceAll(each -> each.key().equals(field.key()) ? field : each);
            return withFields(brief, home.key(), fields);
        };
    }

    public static UnaryOperator<Brief> withoutQuestion(String key) {
        return brief -> {
            BriefSection home = home(brief, key);
            List<BriefField> fields = new ArrayList<>(home.fields());
            fields.removeIf(each -> each.key().equals(key));
            return withFields(brief, home.key(), fields);
        };
    }

    /** Past the end of its section it goes over into the next one. */
    public static UnaryOperator<Brief> moveQuestion(String key, Direction to) {
        return brief -> {
            BriefSection home = home(brief, key);
            List<BriefField> fields = new ArrayList<>(home.fields());
            int from = fields.stream().map(BriefField::key).toList().indexOf(key);
            int target = from + step(to);
            if (target >= 0 && target < fields.size()) {
                Collections.swap(fields, from, target);
                return withFields(brief, home.key(), fields);
            }
            return moveOver(brief, home, fields.get(from), to);
        };
    }

    private static Brief moveOver(Brief brief, BriefSection home, BriefField field, Direction to) {
        int next = at(brief, home.key()) + step(to);
        if (next < 0 || next >= brief.sections().size()) {
            return brief;
        }
        BriefSection other = brief.sections().get(next);
        List<BriefField> left = new ArrayList<>(home.fields());
        left.remove(field);
        List<BriefField> joined = new ArrayList<>(other.fields());
        joined.add(to == Direction.UP ? joined.size() : 0, field);
        return withFields(withFields(brief, home.key(), left), other.key(), joined);
    }

    private static int step(Direction to) {
        return to == Direction.UP ? -1 : 1;
    }

    private static BriefSection home(Brief brief, String key) {
        return brief.sections().stream()
                .filter(section ->
                        section.fields().stream().anyMatch(field -> field.key().equals(key)))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static int at(Brief brief, String section) {
        int at = brief.sections().stream().map(BriefSection::key).toList().indexOf(section);
        if (at < 0) {
            throw new NotFound();
        }
        return at;
    }

    private static Brief withFields(Brief brief, String section, List<BriefField> fields) {
        List<BriefSection> sections = new ArrayList<>(brief.sections());
        int at = at(brief, section);
        sections.set(at, new BriefSection(section, sections.get(at).title(), fields));
        return with(brief, sections);
    }

    private static Brief with(Brief brief, List<BriefSection> sections) {
        return new Brief(brief.name(), brief.purpose(), brief.discipline(), sections);
    }

    private static String fresh(String letter, List<String> taken) {
        int number = taken.size() + 1;
        while (taken.contains(letter + number)) {
            number++;
        }
        return letter + number;
    }
}
