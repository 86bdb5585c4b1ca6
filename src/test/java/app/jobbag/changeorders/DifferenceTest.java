package app.jobbag.changeorders;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.workorders.Amendment;
import app.jobbag.workorders.Answers;
import app.jobbag.workorders.OrderDetails;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any two states of an order, whatever is typed. */
class DifferenceTest {
    private static final String[] WORDS = {"", "Open from May", "Open on Sundays", "500", "a\nb", "  "};

    static Stream<Random> seeds() {
        return IntStream.range(0, 200).mapToObj(Random::new);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leadsFromTheOneStateToTheOther(Random seed) {
        Answers before = answers(seed);
        Answers after = answers(seed);
        Difference difference = Difference.between(before, after);
        assertThat(difference.on(before)).isEqualTo(after);
        assertThat(difference.isEmpty()).isEqualTo(before.equals(after));
        assertThat(difference.overtaken(before)).isEmpty();
        assertThat(difference.before().keySet()).isEqualTo(difference.after().keySet());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void saysNothingOfWhatStays(Random seed) {
        Answers before = answers(seed);
        Answers after = answers(seed);
        Difference difference = Difference.between(before, after);
        assertThat(difference.after()).allSatisfy((key, now) -> {
            assertThat(now).isNotEqualTo(before.to(key));
            assertThat(difference.before()).containsEntry(key, before.to(key));
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void changesOfOtherAnswersCommute(Random seed) {
        Answers before = answers(seed);
        Difference one = Difference.between(before, answers(seed));
        Difference other = Difference.between(before, answers(seed));
        if (!one.meets(other)) {
            assertThat(one.on(other.on(before))).isEqualTo(other.on(one.on(before)));
            assertThat(one.overtaken(other.on(before))).isEmpty();
        } else if (!one.after().equals(other.after())) {
            assertThat(one.meets(other)).isEqualTo(other.meets(one));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderIsItsOriginalAndEveryAcceptedChangeInTurn(Random seed) {
        List<Answers> states = new ArrayList<>(List.of(answers(seed)));
        List<Amendment> amendments = new ArrayList<>();
        for (int i = 0; i < seed.nextInt(5); i++) {
            Answers next = answers(seed);
            Map<String, String> after = Difference.between(states.get(i), next).after();
            amendments.add(ChangeWords.amendment(after, String.valueOf(i - 1), null, seed.nextBoolean()));
            states.add(next);
        }
        OrderDetails order = ChangeWords.order(states.get(0), amendments.toArray(Amendment[]::new));
        for (int i = 0; i < states.size(); i++) {
            assertThat(order.state(i).answers()).isEqualTo(states.get(i));
        }
        assertThat(order.answers()).isEqualTo(states.get(states.size() - 1));
        assertThat(order.text().answers()).isEqualTo(states.get(0));
    }

    @Test
    void anAnswerThatWentOnMeanwhileIsOvertaken() {
        Answers may = new Answers(Map.of("message", "Open from May"));
        Difference mine = Difference.between(may, may.with("message", "Open on Sundays"));
        assertThat(mine.overtaken(may.with("message", "Closed"))).containsExactly("message");
    }

    private static Answers answers(Random seed) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (String key : List.of("message", "size", "quantity", "places")) {
            answers.put(key, WORDS[seed.nextInt(WORDS.length)]);
        }
        return new Answers(answers);
    }
}
