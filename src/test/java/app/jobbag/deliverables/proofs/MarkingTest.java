package app.jobbag.deliverables.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.deliverables.DeliverableId;
import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.deliverables.DeliverableState;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.signoffs.Device;
import app.jobbag.signoffs.Refusal;
import app.jobbag.signoffs.SigningCast;
import app.jobbag.signoffs.SigningScene;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrdersFixture;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Marks on proofs: who may set them, when, and what becomes of them. */
@JobbagTest
class MarkingTest {
    private static final Map<MarkState, Set<MarkState>> TABLE = Map.of(
            MarkState.OPEN, Set.of(MarkState.SETTLED, MarkState.DROPPED),
            MarkState.SETTLED, Set.of(MarkState.OPEN),
            MarkState.DROPPED, Set.of());

    @Autowired
    private DeliverableScene scene;

    @Autowired
    private ProofScene proofs;

    @Autowired
    private Marking marking;

    @Autowired
    private SendingBack sendingBack;

    @Autowired
    private NextVersions versions;

    @Autowired
    private SigningScene signing;

    @Autowired
    private SigningCast cast;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private BeanFactory beans;

    private DeliverableScene.Roles roles;
    private DeliverableId poster;

    @BeforeEach
    void aPoster() {
        roles = scene.roles();
        poster = scene.uploaded(roles, "Poster");
    }

    @ParameterizedTest
    @EnumSource(MarkState.class)
    void followsTheTable(MarkState from) {
        for (MarkState to : MarkState.values()) {
            assertThat(from.mayBecome(to))
                    .isEqualTo(TABLE.getOrDefault(from, Set.of()).contains(to));
        }
    }

    @ParameterizedTest
    @EnumSource(DeliverableState.class)
    void areSetUntilTheClientHasSigned(DeliverableState state) {
        assertThat(state.takesMarks()).isEqualTo(state != DeliverableState.DRAFT && state != DeliverableState.SIGNED);
    }

    @Test
    void areNumberedInTheOrderTheyWereSetWhoeverSetsThem() throws Exception {
        List<SignedIn> people = List.of(roles.nuria(), roles.luis(), roles.ana(), roles.manager());
        ExecutorService pool = Executors.newFixedThreadPool(4);
        List<Future<MarkId>> set = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            SignedIn who = people.get(i % 4);
            set.add(pool.submit(() -> proofs.mark(who, poster, 1, "Too dark")));
        }
        for (Future<MarkId> each : set) {
            each.get();
        }
        pool.shutdown();
        assertThat(proofs.marks(roles.ana(), poster))
                .extracting(MarkDetails::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 20).boxed().toList());
    }

    @Test
    void ofTwoWhoCallItMendedOneIsToldThatItIs() throws Exception {
        MarkId mark = proofs.mark(roles.luis(), poster, 1, "Too dark");
        ExecutorService pool = Executors.newFixedThreadPool(2);
        List<Future<Boolean>> both = new ArrayList<>();
        for (SignedIn who : List.of(roles.nuria(), roles.ana())) {
            both.add(pool.submit(() -> settles(who, mark)));
        }
        List<Boolean> took = new ArrayList<>();
        for (Future<Boolean> each : both) {
            took.add(each.get());
        }
        pool.shutdown();
        assertThat(took).containsExactlyInAnyOrder(true, false);
        assertThat(only().answers()).hasSize(1);
    }

    private boolean settles(SignedIn who, MarkId mark) {
        try {
            does(who, () -> marking.settle(who, mark, ""));
            return true;
        } catch (Refused refused) {
            assertThat(refused.key()).isEqualTo("proofs.refused.settledAlready");
            return false;
        }
    }

    @Test
    void belongToWhoeverSetThemUntilSomebodyAnswers() {
        MarkId mark = proofs.mark(roles.luis(), poster, 1, "Too dark");
        assertThatThrownBy(() -> does(roles.ana(), () -> marking.drop(roles.ana(), mark)))
                .isInstanceOf(Refused.class);
        does(roles.luis(), () -> marking.change(roles.luis(), mark, 0, ProofScene.point("Too bright")));
        assertThat(only().words()).isEqualTo("Too bright");
        does(roles.ana(), () -> marking.say(roles.ana(), mark, "Why?"));
        assertThatThrownBy(() -> does(roles.luis(), () -> marking.drop(roles.luis(), mark)))
                .isInstanceOf(Refused.class);
        assertThat(only().answers()).extracting(MarkAnswer::words).containsExactly("Why?");
    }

    @Test
    void areNotThereForWhoeverDoesNotWorkOnIt() {
        MarkId mark = proofs.mark(roles.luis(), poster, 1, "Too dark");
        SignedIn other = new OrdersFixture(beans).onTeamOf(roles.client(), Role.CONTRIBUTOR);
        assertThatThrownBy(() -> does(other, () -> marking.say(other, mark, "Why?")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> proofs.mark(other, poster, 1, "Too dark")).isInstanceOf(NotFound.class);
    }

    @Test
    void areNotReadByTheClientWhateverAPageForgets() {
        proofs.mark(roles.luis(), poster, 1, "Too dark");
        assertThat(cast.as(roles.client(), roles.marta(), this::count)).isZero();
        assertThat(scene.as(roles.ana(), this::count)).isOne();
    }

    private int count() {
        return jdbc.sql("select count(*) from proof_mark where deliverable_id = ?")
                .param(poster.value())
                .query(Integer.class)
                .single();
    }

    @Test
    void goBackWithTheVersionToTheStepThatIsChosen() {
        scene.sign(roles, roles.nuria(), poster);
        proofs.mark(roles.luis(), poster, 1, "Too dark");
        int seen = scene.request(roles, poster).version();
        Refusal refusal = new Refusal(seen, "See the mark", Device.of("192.0.2.7", "Firefox"));
        assertThatThrownBy(() -> does(roles.luis(), () -> sendingBack.sendBack(roles.luis(), poster, 2, refusal)))
                .isInstanceOf(Refused.class);
        does(roles.luis(), () -> sendingBack.sendBack(roles.luis(), poster, 1, refusal));
        assertThat(only().sentBackAt()).isNotNull();
        assertThat(scene.details(roles, poster).state()).isEqualTo(DeliverableState.SENT_BACK);
        MarkReads.Return back = scene.as(
                roles.ana(),
                () -> beans.getBean(MarkReads.class).returns(poster).get().get(1));
        assertThat(back).returns("Design", MarkReads.Return::toStep).returns(1, MarkReads.Return::marks);
    }

    @Test
    void areAskedAboutByTheNextVersion() {
        MarkId mended = proofs.mark(roles.luis(), poster, 1, "Too dark");
        MarkId forgotten = proofs.mark(roles.luis(), poster, 1, "Too small");
        int seen = scene.details(roles, poster).version();
        NextVersions.Next next = new NextVersions.Next(seen, scene.received("Second"), "", List.of(mended.value()));
        does(roles.nuria(), () -> versions.upload(roles.nuria(), poster, next));
        assertThat(proofs.marks(roles.ana(), poster))
                .extracting(MarkDetails::state)
                .containsExactly(MarkState.SETTLED, MarkState.OPEN);
        assertThatThrownBy(() -> proofs.mark(roles.luis(), poster, 1, "Too late"))
                .isInstanceOf(Refused.class);

        does(roles.luis(), () -> marking.copy(roles.luis(), forgotten));
        assertThat(proofs.marks(roles.ana(), poster).get(0))
                .returns(2, MarkDetails::versionNumber)
                .returns("Too small", MarkDetails::words)
                .returns(2, MarkDetails::copiedNumber);
        assertThatThrownBy(() -> does(roles.luis(), () -> marking.copy(roles.luis(), forgotten)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void areNotSetOnASignedVersion() {
        signing.signAsMarta(roles.signers(), scene.withTheClient(roles, poster));
        assertThatThrownBy(() -> proofs.mark(roles.luis(), poster, 1, "Too late"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("proofs.refused.signed"));
    }

    private MarkDetails only() {
        return proofs.marks(roles.ana(), poster).get(0);
    }

    private void does(SignedIn who, Runnable work) {
        scene.as(who, () -> {
            work.run();
            return true;
        });
    }
}
