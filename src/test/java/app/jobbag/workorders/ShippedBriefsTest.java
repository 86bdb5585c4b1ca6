package app.jobbag.workorders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ProjectId;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The templates that Jobbag comes with. */
class ShippedBriefsTest {
    private static final Actor ANA = new Actor(Ids.next(), "Ana Ruiz", Instant.parse("2026-11-23T10:00:00Z"));
    private static final int SHORTEST = 14;

    static Stream<String> files() {
        return Stream.concat(ShippedBriefs.KEYS.stream(), Stream.of("poster.2", "research.2", "press-release.2"));
    }

    @Test
    void areEighteen() {
        assertThat(ShippedBriefs.KEYS).hasSize(18).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("files")
    void couldBePublished(String file) {
        assertThat(BriefFault.of(read(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void askWhatProfessionalsAsk(String file) {
        Brief brief = read(file);
        assertThat(brief.sections()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(brief.fields()).hasSizeGreaterThanOrEqualTo(SHORTEST);
        assertThat(brief.fields().filter(BriefField::obligatory)).hasSizeGreaterThanOrEqualTo(7);
        assertThat(brief.fields().map(BriefField::key)).allMatch(key -> key.matches("[a-z][a-z0-9_]{1,39}"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void areSubmittedWithACompleteSetOfAnswers(String file) {
        Brief brief = read(file);
        Map<String, String> values = new LinkedHashMap<>();
        brief.fields().forEach(field -> values.put(field.key(), answer(field)));
        Answers answers = new Answers(values);
        assertThatCode(() -> brief.refuseUnfit(answers)).doesNotThrowAnyException();
        WorkOrder order = order(brief, answers);
        order.submit(brief, ANA, order.details().version());
        assertThat(order.is(OrderStatus.SUBMITTED)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("files")
    void missEachObligatoryAnswerThatIsAsked(String file) {
        Brief brief = read(file);
        OrderText nothing = new OrderText("Anything", Answers.NONE, null, null);
        List<String> asked = brief.fields()
                .filter(field -> field.obligatory() && field.when() == null)
                .map(field -> Brief.formField(field.key()))
                .toList();
        assertThat(brief.gaps(nothing).stream().map(gap -> String.valueOf(gap.field())))
                .containsAll(asked)
                .hasSize(asked.size() + 2);
    }

    private static WorkOrder order(Brief brief, Answers answers) {
        OrderText text = new OrderText("Anything", answers, Money.of("10", "EUR"), LocalDate.of(2027, 3, 1));
        OrderDraft draft = new OrderDraft(
                new ClientId(Ids.next()), null, new BriefVersionId(Ids.next()), brief.discipline(), text, null);
        return new WorkOrder(draft, new ProjectId(Ids.next()), Currency.getInstance("EUR"), ANA);
    }

    private static String answer(BriefField field) {
        return switch (field.kind()) {
            case SHORT_TEXT, LONG_TEXT, LIST, FACT -> "Something";
            case NUMBER -> "12.5";
            case DATE -> "2027-02-10";
            case CHOICE -> field.options().get(0).key();
            case MULTI_CHOICE ->
                String.join(
                        "\n",
                        field.options().stream().map(BriefField.Option::key).toList());
            case SIZE -> "300 x 200 x 80 mm";
            case COLOUR -> "Pantone 485 C\n#E2001A";
            case FILE -> Ids.next() + " logo.pdf";
            case TABLE ->
                new TableRows(List.of(field.columns().stream()
                                .map(ShippedBriefsTest::answer)
                                .toList()))
                        .kept();
        };
    }

    private static Brief read(String file) {
        return JsonMapper.shared().readValue(ShippedBriefs.content(file), Brief.class);
    }
}
