package app.jobbag.clients.guard;

import app.jobbag.clients.ClientId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

/** Clients with made-up names, and documents of ordinary words with one of the names planted or none. */
final class PlantedNames {
    static final ClientId OWN = new ClientId(new UUID(7, 7));
    private static final String[] SYLLABLES = {
        "bra", "zun", "kel", "tor", "vix", "lumb", "gra", "yor", "quil", "fex", "ñod", "ház", "krü", "wob", "zel"
    };
    private static final String[] WORDS = {
        "la", "campaña", "the", "budget", "was", "agreed", "por", "reunión", "client", "solar", "poster", "claro. Es",
                "claro es", "lámina",
        "next", "week", "nova", "información", "precio", "para", "Madrid", "of", "and", "diseño", "versión", "2026",
                "12,5", "aurora"
    };
    private static final String HAN = "我们今天讨论了海报的设计和预算下周再开会请大家准备好方案";
    private static final String RARE = "蘅骊翀谧鎏崚槿飏";

    private final Random random;
    private final List<Name> names = new ArrayList<>();

    PlantedNames(long seed, int clients) {
        random = new Random(seed);
        for (int i = 0; i < clients; i++) {
            ClientId client = new ClientId(new UUID(1, i));
            names.addAll(NameKind.COMPANY.names(
                    client, invented() + " " + invented() + (i % 2 == 0 ? ", S.L." : " GmbH & Co. KG")));
            names.addAll(NameKind.BRAND.names(client, i % 5 == 0 ? chinese() : invented()));
            names.addAll(NameKind.PERSON.names(client, invented() + " " + invented()));
            names.addAll(NameKind.ADDRESS.names(client, "info@" + plain(invented()) + i + ".example"));
            names.addAll(NameKind.CODE.names(client, "ZQ" + i));
        }
    }

    /** Names that ordinary words come near to: solar, lámina, "claro es", novas. */
    PlantedNames withTraps() {
        ClientId client = new ClientId(new UUID(2, 2));
        for (String brand : List.of("Sol", "La Mina", "Nov", "Campa", "Posters & More", "Madridista Diseño")) {
            names.addAll(NameKind.BRAND.names(client, brand));
        }
        names.addAll(NameKind.ADDRESS.names(client, "info@claro.es"));
        names.addAll(NameKind.CODE.names(client, "NOVA"));
        names.addAll(NameKind.PERSON.names(client, "Aurora Klee"));
        return this;
    }

    List<Name> names() {
        return names;
    }

    Name any() {
        return names.get(random.nextInt(names.size()));
    }

    String clean(int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(random.nextInt(9) == 0 ? sentence() : WORDS[random.nextInt(WORDS.length)]);
            text.append(random.nextInt(12) == 0 ? ".\n" : " ");
        }
        return text.toString();
    }

    String planted(Name name, int words) {
        String before = clean(random.nextInt(words));
        return before + disguised(name) + (random.nextBoolean() ? ", " : " ") + clean(words);
    }

    /** Another case, other blanks, broken in two lines: all that a reader does not even notice. */
    private String disguised(Name name) {
        String written = name.text();
        if (name.way() == Name.Way.ADDRESS) {
            return random.nextBoolean() ? written : written.toUpperCase(Locale.ROOT);
        }
        if (name.way() == Name.Way.EXACT) {
            return written;
        }
        return switch (random.nextInt(6)) {
            case 0 -> written.toUpperCase(Locale.ROOT);
            case 1 -> written.toLowerCase(Locale.ROOT).replace("ü", "u\u0308").replace("á", "a");
            case 2 -> written.replace(" ", "\n  ");
            case 3 -> hyphenated(written, "-\n");
            case 4 -> hyphenated(written, "\u00ad");
            default -> "«" + written + "»";
        };
    }

    private String hyphenated(String written, String with) {
        int at = 3;
        boolean inWord = written.length() > 5
                && written.codePoints().noneMatch(Character::isIdeographic)
                && Character.isLetter(written.charAt(at))
                && Character.isLetter(written.charAt(at - 1));
        return inWord ? written.substring(0, at) + with + written.substring(at) : written;
    }

    private String invented() {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private String chinese() {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            word.append(RARE.charAt(random.nextInt(RARE.length())));
        }
        return word.toString();
    }

    private String sentence() {
        int from = random.nextInt(HAN.length() - 5);
        return HAN.substring(from, from + 5);
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
