package app.jobbag.workorders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Refused;
import app.jobbag.staff.Discipline;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each kind of question takes, and when a question is asked at all. */
class BriefAnswersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "#e2001a; #E2001A; #E2001A",
                "#f00; #FF0000; #FF0000",
                "rgb 226, 0, 26; #E2001A; #E2001A",
                "C0 M95 Y100 K0; C0 M95 Y100 K0;",
                "0/95/100/0; C0 M95 Y100 K0;",
                "pantone 485 C; Pantone 485 C;",
                "PMS 7421 U (wine red); Pantone 7421 U (wine red);",
                "ral 3020; RAL 3020;",
            })
    void coloursAreSpeltInOneWay(String typed, String kept, @Nullable String hex) {
        assertThat(Colour.read(typed)).contains(new Colour(kept, hex));
        assertThat(Colour.read(kept)).contains(new Colour(kept, hex));
    }

    @ParameterizedTest
    @ValueSource(strings = {"red", "#12345", "C0 M195 Y0 K0", "rgb 300 0 0", "pantone", "", "#e2001a\" onload=x"})
    void whatIsNoColourIsNone(String typed) {
        assertThat(Colour.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "594 x 841 mm,true",
        "300 x 200 x 80 mm,true",
        "300 x 250 px,true",
        "300 mm,false",
        "3 x 4 x 5 x 6 m,false"
    })
    void sizesHaveTwoOrThreeMeasures(String size, boolean fits) {
        assertThat(FieldKind.SIZE.takes(size)).isEqualTo(fits);
    }

    @Test
    void rowsComeBackAsTheyWereKept() {
        String kept =
                new TableRows(List.of(List.of("", "a | b", "3"), List.of(" ", "", ""), List.of("x", "", ""))).kept();
        assertThat(TableRows.of(kept).rows()).containsExactly(List.of("", "a / b", "3"), List.of("x", "", ""));
        assertThat(new Answers(Map.of("t", kept)).to("t")).isEqualTo(kept);
    }

    @Test
    void aQuestionIsAskedOnlyAfterTheAnswerThatItDependsOn() {
        Brief brief = brief();
        assertThat(brief.asked(answers("by", "client", "who", "x"))).containsExactly("by", "who", "when");
        assertThat(brief.asked(answers("by", "agency", "who", "x"))).containsExactly("by");
        assertThat(gaps(brief, answers("by", "agency"))).isEqualTo(2);
        assertThat(gaps(brief, answers("by", "client"))).isEqualTo(3);
        assertThat(brief.parts(answers("by", "agency", "who", "somebody"), Locale.ENGLISH)
                        .get(0)
                        .lines())
                .extracting(BriefPart.Line::key)
                .containsExactly("by");
    }

    @Test
    void cellsFitTheirColumns() {
        BriefField table = table();
        assertThat(table.takes("|Home | 3|")).isTrue();
        assertThat(table.takes("|Home | |")).isTrue();
        assertThat(table.takes("| | 3|")).isFalse();
        assertThat(table.takes("|Home | many|")).isFalse();
        assertThat(table.takes("|Home|")).isFalse();
        assertThat(table.shown("|Home | 3|\n|Shop | |", Locale.ENGLISH)).isEqualTo("Home, 3; Shop");
    }

    @Test
    void choicesAreAmongTheOptions() {
        BriefField field = field("media", FieldKind.MULTI_CHOICE, null, option("tv"), option("radio"));
        assertThat(field.takes("tv\nradio")).isTrue();
        assertThat(field.takes("tv\npress")).isFalse();
        assertThat(field.shown("tv\nradio", Locale.ENGLISH)).isEqualTo("tv, radio");
        assertThat(field.chosen("radio,tv")).containsExactly("tv", "radio");
        Brief brief =
                new Brief(w("B"), w("b"), Discipline.MEDIA, List.of(new BriefSection("s", w("S"), List.of(field))));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> brief.refuseUnfit(answers("media", "press")));
    }

    @Test
    void filesAreShownByTheirNames() {
        BriefField field = field("material", FieldKind.FILE, null);
        String kept = Ids.next() + " logo one.pdf\n" + Ids.next() + " plan.png";
        assertThat(field.shown(kept, Locale.ENGLISH)).isEqualTo("logo one.pdf, plan.png");
    }

    private static long gaps(Brief brief, Answers answers) {
        return brief.gaps(new OrderText("T", answers, null, null)).size();
    }

    private static Brief brief() {
        BriefField by = field("by", FieldKind.CHOICE, null, option("agency"), option("client"));
        BriefField who = new BriefField(
                "who",
                FieldKind.SHORT_TEXT,
                true,
                w("Who"),
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                new Condition("by", List.of("client")));
        BriefField nested = field("when", FieldKind.SHORT_TEXT, new Condition("by", List.of("client")));
        return new Brief(
                w("B"), w("b"), Discipline.CREATIVE, List.of(new BriefSection("s", w("S"), List.of(by, who, nested))));
    }

    private static BriefField table() {
        BriefField page = new BriefField(
                "page", FieldKind.SHORT_TEXT, true, w("Page"), null, null, null, List.of(), List.of(), null, null);
        BriefField words = field("words", FieldKind.NUMBER, null);
        return new BriefField(
                "pages",
                FieldKind.TABLE,
                false,
                w("Pages"),
                null,
                null,
                null,
                List.of(),
                List.of(page, words),
                null,
                null);
    }

    private static BriefField field(
            String key, FieldKind kind, @Nullable Condition when, BriefField.Option... options) {
        return new BriefField(key, kind, false, w(key), null, null, null, List.of(options), List.of(), null, when);
    }

    private static BriefField.Option option(String key) {
        return new BriefField.Option(key, w(key));
    }

    private static Answers answers(String... pairs) {
        Answers answers = Answers.NONE;
        for (int i = 0; i < pairs.length; i += 2) {
            answers = answers.with(pairs[i], pairs[i + 1]);
        }
        return answers;
    }

    private static Words w(String text) {
        return new Words(text, text, text);
    }
}
