package app.jobbag.clients.guard;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.guard.PlantedFiles.Kind;
import app.jobbag.clients.guard.PlantedWords.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** CONF-3 on real files: a thousand with another client's name somewhere, a thousand full of near misses. */
class PlantedFilesTest {
    private static final int FILES = 1_000;
    private static final long SEED = Long.getLong("jobbag.seed", 20261126);
    private static final ClientId OWN = new ClientId(new UUID(7, 7));

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private final List<Name> names = new PlantedNames(SEED, 900).names();
    private final NameMatcher matcher = new NameMatcher(withNearMisses());
    private final List<String> wrong = new ArrayList<>();

    @Test
    void everyPlantedNameIsFound() throws IOException {
        PlantedFiles files = new PlantedFiles(random);
        for (int i = 0; i < FILES; i++) {
            Kind kind = Kind.of(i);
            boolean inName = i % 50 == 49;
            Name name = any(kind.latin);
            while (inName && name.way() != Name.Way.WORDS) {
                name = any(kind.latin);
            }
            PlantedWords words = PlantedWords.clean(random, kind.latin);
            Place place = Place.values()[random.nextInt(Place.values().length)];
            words = inName ? words.named(name) : words.with(name, place);
            if (foreign(files, i, words).isEmpty()) {
                wrong.add(i + " " + kind + (inName ? " in its name " + words.fileName("") : " " + place) + " " + name
                        + " in " + words.at(place));
            }
        }
        assertThat(wrong).as("missed, seed " + SEED).isEmpty();
    }

    @Test
    void noCleanOneIsStopped() throws IOException {
        PlantedFiles files = new PlantedFiles(random);
        for (int i = 0; i < FILES; i++) {
            int number = i;
            foreign(files, i, PlantedWords.clean(random, Kind.of(i).latin))
                    .forEach(hit -> wrong.add(number + " " + Kind.of(number) + " " + hit.name()));
        }
        assertThat(wrong).as("stopped, seed " + SEED).isEmpty();
    }

    /** As a version is looked at: the name of its file, and what stands in it. */
    private List<Hit> foreign(PlantedFiles files, int number, PlantedWords words) throws IOException {
        Kind kind = Kind.of(number);
        Path file = folder.resolve(number + "." + kind.extension);
        files.write(kind, file, words);
        DocumentText text = DocumentText.of(file.toString(), file);
        assertThat(text.readable()).as(number + " " + kind).isTrue();
        List<Hit> hits = new ArrayList<>(matcher.foreign(words.fileName(kind.extension), OWN));
        hits.addAll(text.foreign(matcher, OWN));
        return hits;
    }

    private Name any(boolean latin) {
        Name name = names.get(random.nextInt(names.size()));
        return latin && !PlantedWords.latin(name.text()) ? any(true) : name;
    }

    private List<Name> withNearMisses() {
        List<Name> all = new ArrayList<>(names);
        ClientId other = new ClientId(new UUID(2, 2));
        for (String brand : List.of("Sol", "La Mina", "Nov", "Campa", "Norte", "Madridista Diseño", "Consol")) {
            all.addAll(NameKind.BRAND.names(other, brand));
        }
        all.addAll(NameKind.ADDRESS.names(other, "info@claro.es"));
        all.addAll(NameKind.CODE.names(other, "NOVA"));
        all.addAll(NameKind.PERSON.names(other, "Aurora Klee"));
        all.addAll(NameKind.COMPANY.names(OWN, "Cervezas del Norte, S.A."));
        all.addAll(NameKind.BRAND.names(OWN, "Norte Tostada"));
        all.addAll(NameKind.PERSON.names(OWN, "Aurora Klee Martín"));
        all.addAll(NameKind.ADDRESS.names(OWN, "info@nortecervezas.example"));
        all.addAll(NameKind.PERSON.names(null, "Nova Estudio"));
        all.addAll(NameKind.EXCEPTION.names(null, "Sol"));
        return all;
    }
}
