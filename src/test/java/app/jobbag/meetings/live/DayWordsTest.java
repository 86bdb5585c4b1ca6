package app.jobbag.meetings.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days as they are said, on Thursday 26 November 2026. */
class DayWordsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @ParameterizedTest
    @CsvSource({
        "en,today,2026-11-26",
        "en,tomorrow,2026-11-27",
        "en,Fri,2026-11-27",
        "en,friday,2026-11-27",
        "en,by Fri.,2026-11-27",
        "en,on Monday,2026-11-30",
        "en,Thu,2026-12-03",
        "en,this Sat,2026-11-28",
        "en,next Fri,2026-12-04",
        "en,next monday,2026-11-30",
        "en,in 3 days,2026-11-29",
        "en,in 2 weeks,2026-12-10",
        "en,4 Dec,2026-12-04",
        "en,4th of December,2026-12-04",
        "en,Dec 4,2026-12-04",
        "en,4 Jan,2027-01-04",
        "en,4 January 2028,2028-01-04",
        "en,4/12,2026-12-04",
        "en,04/12/2026,2026-12-04",
        "en,2026-12-04,2026-12-04",
        "en,29 Feb,2028-02-29",
        "es,hoy,2026-11-26",
        "es,mañana,2026-11-27",
        "es,pasado mañana,2026-11-28",
        "es,vie,2026-11-27",
        "es,el viernes,2026-11-27",
        "es,para el miércoles,2026-12-02",
        "es,MIE,2026-12-02",
        "es,sáb.,2026-11-28",
        "es,el próximo martes,2026-12-01",
        "es,el lunes que viene,2026-11-30",
        "es,lunes de la próxima semana,2026-11-30",
        "es,dentro de 10 días,2026-12-06",
        "es,en 1 semana,2026-12-03",
        "es,4 de diciembre,2026-12-04",
        "es,3 de enero de 2027,2027-01-03",
        "es,15 dic,2026-12-15",
        "es,1/3,2027-03-01",
        "zh-CN,今天,2026-11-26",
        "zh-CN,明天,2026-11-27",
        "zh-CN,后天,2026-11-28",
        "zh-CN,周五,2026-11-27",
        "zh-CN,星期五,2026-11-27",
        "zh-CN,周五前,2026-11-27",
        "zh-CN,下周五,2026-12-04",
        "zh-CN,下个星期一,2026-11-30",
        "zh-CN,本周日,2026-11-29",
        "zh-CN,12月4日,2026-12-04",
        "zh-CN,12月4号之前,2026-12-04",
        "zh-CN,12-4,2026-12-04",
        "zh-CN,3天后,2026-11-29",
        "zh-CN,2周后,2026-12-10",
        "zh-CN,2026年12月4日,2026-12-04",
        "zh-CN,vie,2026-11-27",
        "en,周五,2026-11-27"
    })
    void areUnderstood(String language, String said, LocalDate day) {
        assertThat(new DayWords(TODAY, Locale.forLanguageTag(language)).read(said))
                .contains(day);
    }

    @ParameterizedTest
    @CsvSource({
        "en,soon",
        "en,ASAP",
        "en,next week",
        "en,31/11",
        "en,30 Feb",
        "en,the printer",
        "es,cuanto antes",
        "es,la semana que viene",
        "es,mañana por la noche o así",
        "zh-CN,尽快",
        "zh-CN,下周",
        "zh-CN,一",
        "zh-CN,13月1日"
    })
    void areNotMadeUp(String language, String said) {
        assertThat(new DayWords(TODAY, Locale.forLanguageTag(language)).read(said))
                .isEmpty();
    }
}
