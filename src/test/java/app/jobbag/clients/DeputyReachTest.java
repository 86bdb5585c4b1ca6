package app.jobbag.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.rights.ClientsCast;
import app.jobbag.staff.AbsenceDraft;
import app.jobbag.staff.Absences;
import app.jobbag.staff.DeputyReach;
import app.jobbag.staff.DeputyReach.Share;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A deputy who sees none of somebody's clients stands in for nothing (SIG-4). */
@JobbagTest
class DeputyReachTest {
    @Autowired
    private ClientsCast cast;

    @Autowired
    private DeputyReach reach;

    @Autowired
    private Absences absences;

    private SignedIn emily;
    private SignedIn colleague;
    private SignedIn stranger;
    private SignedIn manager;

    @BeforeEach
    void emilyHasTwoClients() {
        emily = cast.person("Emily Hart", Set.of(), Role.AE);
        colleague = cast.person("Nuria Vega", Set.of(), Role.AE);
        stranger = cast.person("Chen Yu", Set.of(), Role.CONTRIBUTOR);
        manager = cast.person("Rosa Prieto", Set.of(), Role.MANAGER);
        ClientId first = cast.client("Puerto");
        ClientId second = cast.client("Alondra");
        cast.putOnTeam(first, emily);
        cast.putOnTeam(second, emily);
        cast.putOnTeam(second, colleague);
    }

    @Test
    void countsTheTeamsOnWhichEachCouldSign() {
        Map<PersonId, Share> shares = cast.as(emily, () -> reach.of(emily.id()));
        assertThat(shares.get(colleague.id())).isEqualTo(new Share(1, 2));
        assertThat(shares.get(stranger.id())).isEqualTo(new Share(0, 2));
        assertThat(shares.get(manager.id())).isEqualTo(new Share(2, 2));
        assertThat(shares).doesNotContainKey(emily.id());
    }

    @Test
    void nobodyWhoCouldSignNothingBecomesADeputy() {
        LocalDate day = LocalDate.of(2031, 3, 3);
        assertThatThrownBy(() -> cast.as(
                        emily, () -> absences.set(emily, emily.id(), new AbsenceDraft(day, day, stranger.id()))))
                .hasMessageContaining("absences.refused.onNoTeam");
        cast.as(emily, () -> absences.set(emily, emily.id(), new AbsenceDraft(day, day, colleague.id())));
    }
}
