package app.jobbag.imports;

import app.jobbag.ui.Options;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a country's name tells: its code, and what a new client there usually speaks, pays in and lives by. */
final class Countries {
    private static final Map<String, String> CODES = new HashMap<>();
    private static final List<String> SPANISH = List.of(
            "ES", "MX", "AR", "CO", "CL", "PE", "UY", "EC", "BO", "PY", "VE", "CR", "PA", "GT", "HN", "SV", "NI", "DO",
            "CU");
    private static final List<String> CHINESE = List.of("CN", "TW", "HK", "MO", "SG");
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("ES", "Europe/Madrid"),
            Map.entry("PT", "Europe/Lisbon"),
            Map.entry("GB", "Europe/London"),
            Map.entry("IE", "Europe/Dublin"),
            Map.entry("FR", "Europe/Paris"),
            Map.entry("BE", "Europe/Brussels"),
            Map.entry("NL", "Europe/Amsterdam"),
            Map.entry("DE", "Europe/Berlin"),
            Map.entry("AT", "Europe/Vienna"),
            Map.entry("CH", "Europe/Zurich"),
            Map.entry("IT", "Europe/Rome"),
            Map.entry("SE", "Europe/Stockholm"),
            Map.entry("PL", "Europe/Warsaw"),
            Map.entry("GR", "Europe/Athens"),
            Map.entry("US", "America/New_York"),
            Map.entry("MX", "America/Mexico_City"),
            Map.entry("CO", "America/Bogota"),
            Map.entry("PE", "America/Lima"),
            Map.entry("CL", "America/Santiago"),
            Map.entry("AR", "America/Argentina/Buenos_Aires"),
            Map.entry("BR", "America/Sao_Paulo"),
            Map.entry("CN", "Asia/Shanghai"),
            Map.entry("JP", "Asia/Tokyo"));

    static {
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(code).build();
            CODES.put(Field.plain(code), code);
            CODES.put(Field.plain(country.getISO3Country()), code);
            for (Locale language : List.of(Locale.ENGLISH, Locale.forLanguageTag("es"), Locale.SIMPLIFIED_CHINESE)) {
                CODES.put(Field.plain(country.getDisplayCountry(language)), code);
            }
        }
        CODES.putAll(
                Map.of("uk", "GB", "greatbritain", "GB", "usa", "US", "eeuu", "US", "espana", "ES", "mexico", "MX"));
    }

    private Countries() {}

    /** Empty for what is no country. */
    static String code(String said) {
        return CODES.getOrDefault(Field.plain(said), "");
    }

    static Locale language(String country) {
        String tag = SPANISH.contains(country) ? "es" : CHINESE.contains(country) ? "zh-CN" : "en";
        return Locale.forLanguageTag(tag);
    }

    static Currency currency(String country) {
        Currency own =
                Currency.getInstance(new Locale.Builder().setRegion(country).build());
        boolean offered = own != null
                && Arrays.asList(Options.CURRENCY_CODES.split("\\|")).contains(own.getCurrencyCode());
        return offered ? own : Currency.getInstance("EUR");
    }

    static ZoneId zone(String country, ZoneId otherwise) {
        return ZONES.containsKey(country) ? ZoneId.of(ZONES.get(country)) : otherwise;
    }
}
