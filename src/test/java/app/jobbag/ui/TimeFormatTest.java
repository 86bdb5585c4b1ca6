package app.jobbag.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.jobbag.kernel.Refused;
import java.text.ParseException;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeFormatTest {
    private final TimeFormat format = new TimeFormat();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|9:30|09:30",
                "en|09.30|09:30",
                "en|17:05:00|17:05",
                "es|9h30|09:30",
                "es|9h|09:00",
                "es|0:00|00:00",
                "zh-CN|09:30|09:30",
                "zh-CN|9：30|09:30"
            })
    void readsWhatPeopleWrite(String language, String typed, LocalTime time) throws ParseException {
        assertThat(format.parse(typed, Locale.forLanguageTag(language))).isEqualTo(time);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en|24:00", "es|9h75", "zh-CN|25：30"})
    void saysThatATimeDoesNotExist(String language, String typed) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> format.parse(typed, Locale.forLanguageTag(language)))
                .withMessage("ui.typed.noSuchTime");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en|noon", "en|9:3", "es|930h00", "zh-CN|九点"})
    void refusesWhatIsNoTime(String language, String typed) {
        assertThatExceptionOfType(ParseException.class)
                .isThrownBy(() -> format.parse(typed, Locale.forLanguageTag(language)));
    }
}
