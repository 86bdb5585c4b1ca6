package app.jobbag.clients.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** CONF-3: a thousand documents with a planted name, a thousand without. */
class PlantedNamesTest {
    private static final int DOCUMENTS = 1_000;
    private final PlantedNames world = new PlantedNames(20261126, 900);
    private final NameMatcher matcher = new NameMatcher(world.names());

    @Test
    void findsEveryPlantedName() {
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            Name name = world.any();
            String document = world.planted(name, 300);
            if (matcher.foreign(document, PlantedNames.OWN).isEmpty()) {
                missed.add(name + " in " + document);
            }
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void stopsNoCleanOne() {
        NameMatcher near = new NameMatcher(new PlantedNames(5, 900).withTraps().names());
        List<Hit> stopped = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            stopped.addAll(near.foreign(world.clean(600), PlantedNames.OWN));
        }
        assertThat(stopped).isEmpty();
    }
}
