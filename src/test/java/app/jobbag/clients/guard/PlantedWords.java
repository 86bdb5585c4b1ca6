package app.jobbag.clients.guard;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** What a generated document says, by where it says it; a name is planted at one place, or at none. */
final class PlantedWords {
    enum Place {
        BODY,
        CELL,
        HEAD,
        NOTE,
        PROPERTY
    }

    private static final String[] PLAIN = {
        "la",
        "campaña",
        "the",
        "budget",
        "was",
        "agreed",
        "por",
        "reunión",
        "client",
        "solar",
        "poster",
        "consola",
        "lámina",
        "láminas",
        "next",
        "week",
        "información",
        "precio",
        "para",
        "Madrid",
        "of",
        "and",
        "diseño",
        "versión",
        "2026",
        "12,5",
        "claro. Es",
        "novation",
        "soldado",
        "Mosaico",
        "parasol",
        "campamento",
        "nova",
        "noviembre",
        "minado",
        "Madridistas",
        "posters",
        "aurora",
        "Aurora",
        "zq1",
        "con-\nsola",
        "para-\nsol",
        "lá\u00admina"
    };

    /** Own names, the agency's and exceptions, all of which hold other clients' names. */
    private static final String[] ALLOWED = {
        "Cervezas del Norte",
        "CERVEZAS DEL NORTE, S.A.",
        "Norte Tostada",
        "Aurora Klee Martín",
        "Nova Estudio",
        "sol",
        "Sol",
        "info@nortecervezas.example"
    };

    private static final String[] CHINESE = {"我们今天讨论了海报", "设计和预算", "下周再开会", "请大家准备好方案", "北京团队"};

    private final Random random;
    private final boolean latin;
    private final Map<Place, String> said = new EnumMap<>(Place.class);
    private String fileName;

    private PlantedWords(Random random, boolean latin) {
        this.random = random;
        this.latin = latin;
        for (Place place : Place.values()) {
            said.put(place, clean(place == Place.BODY ? 60 : 8));
        }
        fileName = "Lámina_Sol-Nova parasol v" + random.nextInt(9);
    }

    /** @param latin for files whose font has no other letters */
    static PlantedWords clean(Random random, boolean latin) {
        return new PlantedWords(random, latin);
    }

    PlantedWords with(Name name, Place place) {
        String planted = place == Place.BODY || place == Place.CELL ? disguised(name) : flat(disguised(name));
        said.put(place, clean(random.nextInt(9)) + planted + (random.nextBoolean() ? ", " : " ") + clean(9));
        return this;
    }

    PlantedWords named(Name name) {
        fileName = switch (random.nextInt(4)) {
            case 0 -> "Cartel_" + name.text().replace(" ", "_") + "_v2";
            case 1 -> "cartel-" + name.text().toLowerCase(Locale.ROOT).replace(" ", "-") + "2026";
            case 2 -> "Cartel" + name.text().replace(" ", "") + "Final";
            default -> Normalizer.normalize(name.text(), Normalizer.Form.NFD) + " cartel";
        };
        return this;
    }

    String at(Place place) {
        return Objects.requireNonNull(said.get(place));
    }

    String fileName(String kind) {
        return fileName + "." + kind;
    }

    private String clean(int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(word()).append(random.nextInt(10) == 0 ? ".\n" : " ");
        }
        return text.toString();
    }

    private String word() {
        if (!latin && random.nextInt(8) == 0) {
            return CHINESE[random.nextInt(CHINESE.length)];
        }
        String[] words = random.nextInt(12) == 0 ? ALLOWED : PLAIN;
        return words[random.nextInt(words.length)];
    }

    /** As people and programs write it: a reader still reads the name. */
    private String disguised(Name name) {
        String written = name.text();
        return switch (name.way()) {
            case ADDRESS -> random.nextBoolean() ? written : written.toUpperCase(Locale.ROOT);
            case EXACT -> written;
            case WORDS -> latin ? often(written) : random.nextInt(4) == 0 ? seldom(written) : often(written);
        };
    }

    private String often(String written) {
        return switch (random.nextInt(8)) {
            case 0 -> written.toUpperCase(Locale.ROOT);
            case 1 ->
                written.toLowerCase(Locale.ROOT)
                        .replace("ü", "u")
                        .replace("á", "a")
                        .replace("ñ", "n");
            case 2 -> written.replace(" ", "\n");
            case 3 -> broken(written, "-\n");
            case 4 -> broken(written, "\u00ad");
            case 5 -> "«" + written + "»";
            case 6 -> written.replace(' ', '\u00a0');
            default -> written;
        };
    }

    private String seldom(String written) {
        return switch (random.nextInt(4)) {
            case 0 -> Normalizer.normalize(written, Normalizer.Form.NFD);
            case 1 -> wide(written);
            case 2 -> broken(written, "\u200b");
            default -> spaced(written);
        };
    }

    private static String wide(String written) {
        StringBuilder wide = new StringBuilder();
        written.chars().forEach(c -> wide.append(c > ' ' && c < 127 ? (char) (c + 0xFEE0) : (char) c));
        return wide.toString();
    }

    private static String spaced(String written) {
        return latin(written) ? written.toUpperCase(Locale.ROOT).replaceAll("(?<=\\p{L})(?=\\p{L})", " ") : written;
    }

    private static String broken(String written, String with) {
        boolean inWord = written.length() > 5
                && latin(written)
                && Character.isLetter(written.charAt(3))
                && Character.isLetter(written.charAt(2));
        return inWord ? written.substring(0, 3) + with + written.substring(3) : written;
    }

    static boolean latin(String text) {
        return text.codePoints().noneMatch(Character::isIdeographic);
    }

    private static String flat(String words) {
        return words.replace("-\n", "\u00ad").replace('\n', ' ');
    }
}
