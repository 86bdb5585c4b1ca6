package app.jobbag.meetings.live;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Ids;
import app.jobbag.meetings.Attendee;
import app.jobbag.meetings.MeetingDraft;
import app.jobbag.meetings.MeetingKind;
import app.jobbag.meetings.Party;
import app.jobbag.meetings.RollOf;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Ana → proof to printer → Fri", with everything that people type instead. */
class ActionLineTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Attendee ANA = of(Party.Side.AGENCY, "Ana Ruiz");
    private static final Attendee PAU = of(Party.Side.AGENCY, "Pau Roig");
    private static final Attendee LUCIA = of(Party.Side.CLIENT, "Lucía Ordóñez");
    private static final Attendee ANA_OF_THEIRS = of(Party.Side.CLIENT, "Ana Belén Soto");
    private static final Attendee WEI = of(Party.Side.CLIENT, "李伟");
    private static final Attendee JOAN = of(Party.Side.AGENCY, "Joan Prats");
    private static final List<Attendee> ALL = List.of(ANA, PAU, LUCIA, ANA_OF_THEIRS, WEI, JOAN);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Pau → proof to printer → Fri | Pau Roig | proof to printer | 2026-11-27",
                "Pau -> proof to printer -> Fri | Pau Roig | proof to printer | 2026-11-27",
                "pau=>proof to printer=>fri | Pau Roig | proof to printer | 2026-11-27",
                "@Pau: → proof → 4 Dec | Pau Roig | proof | 2026-12-04",
                "Pau Roig --> proof → 2026-12-04 | Pau Roig | proof | 2026-12-04",
                "lucia → enviar logo → viernes | Lucía Ordóñez | enviar logo | 2026-11-27",
                "Lucía O. → enviar logo → 4 de diciembre | Lucía Ordóñez | enviar logo | 2026-12-04",
                "Ordóñez → logo → mañana | Lucía Ordóñez | logo | 2026-11-27",
                "李伟 → 打样送印 → 周五 | 李伟 | 打样送印 | 2026-11-27",
                "李 → 打样送印 → 下周五 | 李伟 | 打样送印 | 2026-12-04",
                "me → call the printer → tomorrow | Ana Ruiz | call the printer | 2026-11-27",
                "yo → llamar → hoy | Ana Ruiz | llamar | 2026-11-26",
                "Ana R → artwork → Mon | Ana Ruiz | artwork | 2026-11-30",
                "Ana Belén → visto bueno → lun | Ana Belén Soto | visto bueno | 2026-11-30",
                "Pau → proof → to the printer → Fri | Pau Roig | proof → to the printer | 2026-11-27",
                "Joan → who is not at the table → Fri | Joan Prats | who is not at the table | 2026-11-27",
                "Ana → proof → Fri | Ana Ruiz/Ana Belén Soto | proof | 2026-11-27",
                "Kim → proof → Fri | - | proof | 2026-11-27",
                "Pau → proof → soon | Pau Roig | proof | -",
                "Pau → proof | Pau Roig | proof | -",
                "proof to printer → Fri | - | proof to printer | 2026-11-27",
                "proof → printer | - | proof → printer | -",
                "proof to printer | - | proof to printer | -"
            })
    void isReadInItsParts(String typed, String owners, String step, LocalDate due) {
        ActionLine read = read(typed);

        assertThat(read.owners().stream().map(ActionLineTest::name).collect(Collectors.joining("/")))
                .isEqualTo(Objects.requireNonNullElse(owners, ""));
        assertThat(read.step()).isEqualTo(step);
        assertThat(read.due()).isEqualTo(due);
    }

    @Test
    void keepsAsTextWhatItDoesNotUnderstand() {
        ActionLine read = read("Kim → proof → when ready");

        assertThat(read.ownerText()).isEqualTo("Kim");
        assertThat(read.dueText()).isEqualTo("when ready");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "NOTE | They like it | NOTE | They like it",
                "NOTE | ! We print in December | DECISION | We print in December",
                "NOTE | !We print | DECISION | We print",
                "NOTE | ！十二月付印 | DECISION | 十二月付印",
                "NOTE | * a bus as a billboard | IDEA | a bus as a billboard",
                "NOTE | \"Too blue\" | SAID | Too blue",
                "NOTE | “太蓝了” | SAID | 太蓝了",
                "NOTE | ? Who pays the photographer | QUESTION | Who pays the photographer",
                "NOTE | ¿Quién paga? | QUESTION | Quién paga?",
                "NOTE | > Pau → proof → Fri | ACTION | Pau → proof → Fri",
                "NOTE | Pau → proof → Fri | ACTION | Pau → proof → Fri",
                "NOTE | a → b | NOTE | a → b",
                "NOTE | ! | NOTE | !",
                "SAID | ! is what he said | SAID | ! is what he said"
            })
    void isOfTheKindThatItsMarkSays(LineKind chosen, String typed, LineKind kind, String text) {
        assertThat(TypedLine.read(chosen, typed)).isEqualTo(new TypedLine(kind, text));
    }

    private static ActionLine read(String typed) {
        return ActionLine.read(
                typed,
                new NamesAtTable(meeting(), RollOf.all(ALL), ANA.party()),
                new DayWords(TODAY, Locale.forLanguageTag("es")));
    }

    private static MeetingDraft meeting() {
        return new MeetingDraft(
                new ClientId(Ids.next()),
                null,
                MeetingKind.CLIENT,
                "Autumn",
                "",
                new MeetingDraft.When(LocalDateTime.parse("2026-11-26T10:00"), ZoneId.of("Europe/Madrid"), 60),
                "",
                "",
                Stream.of(ANA, PAU, LUCIA, ANA_OF_THEIRS, WEI)
                        .map(each -> new MeetingDraft.Invited(each.party(), true))
                        .toList(),
                List.of(),
                "",
                null,
                List.of());
    }

    private static Attendee of(Party.Side side, String name) {
        return new Attendee(new Party(side, Ids.next()), name, "", "", Locale.ENGLISH, true, true, false, false);
    }

    private static String name(Party party) {
        return ALL.stream()
                .filter(each -> each.party().equals(party))
                .findFirst()
                .orElseThrow()
                .name();
    }
}
