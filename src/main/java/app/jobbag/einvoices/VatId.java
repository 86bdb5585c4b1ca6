package app.jobbag.einvoices;

import java.util.Locale;

/** A tax id as typed, and whether it is a VAT identifier: one that begins with its country's code (EN 16931, BR-CO-9). */
record VatId(String value, boolean isVat) {
    static VatId of(String typed, String country) {
        String value = typed.replaceAll("[\\s.\\-/]", "").toUpperCase(Locale.ROOT);
        String prefix = country.equals("GR") ? "EL" : country;
        return new VatId(value, value.startsWith(prefix) && value.length() > prefix.length() + 1);
    }
}
