package app.jobbag.contactreports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ContactId;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Refused;
import app.jobbag.staff.PersonId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way from one state of an instruction to another, and no other way. */
class InstructionStatesTest {
    private static final PersonId ANA = new PersonId(Ids.next());

    private static final Map<InstructionState, Set<InstructionState>> WAYS = Map.of(
            InstructionState.OPEN,
            Set.of(
                    InstructionState.ASKED,
                    InstructionState.DECLINED,
                    InstructionState.DROPPED,
                    InstructionState.DUPLICATE),
            InstructionState.ASKED,
            Set.of(
                    InstructionState.CONFIRMED,
                    InstructionState.DISPUTED,
                    InstructionState.DECLINED,
                    InstructionState.DUPLICATE),
            InstructionState.CONFIRMED,
            Set.of(InstructionState.CONVERTED, InstructionState.DECLINED, InstructionState.DUPLICATE),
            InstructionState.DISPUTED,
            Set.of(
                    InstructionState.ASKED,
                    InstructionState.DECLINED,
                    InstructionState.DROPPED,
                    InstructionState.DUPLICATE),
            InstructionState.CONVERTED,
            Set.of(),
            InstructionState.DECLINED,
            Set.of(),
            InstructionState.DROPPED,
            Set.of(),
            InstructionState.DUPLICATE,
            Set.of(InstructionState.OPEN));

    @ParameterizedTest
    @CsvSource({"OPEN", "ASKED", "CONFIRMED", "DISPUTED", "CONVERTED", "DECLINED", "DROPPED", "DUPLICATE"})
    void goesOnlyTheseWays(InstructionState from) {
        for (InstructionState to : InstructionState.values()) {
            Instruction instruction = in(from);
            if (WAYS.getOrDefault(from, Set.of()).contains(to)) {
                lead(instruction, to);
                assertThat(instruction.state()).isEqualTo(to);
            } else {
                assertThatThrownBy(() -> lead(instruction, to))
                        .as(from + " → " + to)
                        .isInstanceOf(Refused.class);
                assertThat(instruction.state()).isEqualTo(from);
            }
        }
    }

    @Test
    void standsWhereItStoodWhenItIsTakenApart() {
        Instruction confirmed = in(InstructionState.CONFIRMED);
        lead(confirmed, InstructionState.DUPLICATE);
        confirmed.apart(0);
        assertThat(confirmed.state()).isEqualTo(InstructionState.CONFIRMED);

        Instruction asked = in(InstructionState.ASKED);
        lead(asked, InstructionState.DUPLICATE);
        asked.apart(0);
        assertThat(asked.state()).as("what it was asked is taken back").isEqualTo(InstructionState.OPEN);
    }

    private static Instruction in(InstructionState state) {
        InstructionDraft draft = new InstructionDraft(
                new ClientId(Ids.next()),
                "Un cartel mayor",
                null,
                "",
                new ContactId(Ids.next()),
                InstructionWay.CALL,
                ReportScene.CALLED,
                null);
        Instruction instruction = new Instruction(
                draft, new Instruction.Taken(null, null, ReportScene.CALLED, "INS-2026-0001", ANA, ReportScene.CALLED));
        switch (state) {
            case OPEN -> {}
            case ASKED, DECLINED, DROPPED, DUPLICATE -> lead(instruction, state);
            case CONFIRMED, DISPUTED -> {
                lead(instruction, InstructionState.ASKED);
                lead(instruction, state);
            }
            case CONVERTED -> {
                lead(instruction, InstructionState.ASKED);
                lead(instruction, InstructionState.CONFIRMED);
                lead(instruction, state);
            }
        }
        return instruction;
    }

    private static void lead(Instruction instruction, InstructionState to) {
        switch (to) {
            case OPEN -> instruction.apart(0);
            case ASKED -> instruction.ask(0);
            case CONFIRMED -> instruction.confirm();
            case DISPUTED -> instruction.dispute();
            case CONVERTED -> instruction.become(ResultKind.WORK_ORDER, Ids.next(), "Cartel", ANA, ReportScene.CALLED);
            case DECLINED -> instruction.decline("No cabe", ANA, ReportScene.CALLED, 0);
            case DROPPED -> instruction.drop(ANA, ReportScene.CALLED);
            case DUPLICATE ->
                instruction.sameAs(
                        new SameAs(ResultKind.WORK_ORDER, Ids.next(), null, "Cartel", ReportScene.CALLED),
                        ANA,
                        ReportScene.CALLED,
                        0);
        }
    }
}
