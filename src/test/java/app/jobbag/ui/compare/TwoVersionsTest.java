package app.jobbag.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TwoVersionsTest {
    private static final List<Integer> OFFERED = List.of(0, 3, 2, 1);

    @Test
    void theNewestStandsBesideTheOneBeforeIt() {
        assertThat(TwoVersions.of(OFFERED, null, null)).contains(new TwoVersions(3, 0));
        assertThat(TwoVersions.of(OFFERED, null, 2)).contains(new TwoVersions(1, 2));
        assertThat(TwoVersions.of(OFFERED, null, 1)).contains(new TwoVersions(1, 1));
    }

    @Test
    void whatIsAskedForIsShownAndWhatIsNotThereIsLeft() {
        assertThat(TwoVersions.of(OFFERED, 1, 3)).contains(new TwoVersions(1, 3));
        assertThat(TwoVersions.of(OFFERED, 77, -3)).contains(new TwoVersions(3, 0));
        assertThat(TwoVersions.of(List.of(1), null, null)).isEmpty();
    }
}
