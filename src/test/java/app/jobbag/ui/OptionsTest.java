package app.jobbag.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The choices of long selects, written at once. */
@JobbagTest
class OptionsTest {
    @Autowired
    Options options;

    @Test
    void markupEscapesWhatPeopleWrote() {
        assertThat(options.markup(List.of(new Option("a\"b", "<b>Fish & Chips</b>")), null))
                .isEqualTo("<option value=\"a&quot;b\">&lt;b&gt;Fish &amp; Chips&lt;/b&gt;</option>");
    }

    @Test
    void markupMarksTheChosenOneByItsText() {
        UUID chosen = UUID.randomUUID();
        assertThat(options.markup(
                        List.of(new Option(UUID.randomUUID().toString(), "A"), new Option(chosen.toString(), "B")),
                        chosen))
                .containsOnlyOnce("selected=\"selected\"")
                .endsWith(" selected=\"selected\">B</option>");
    }
}
