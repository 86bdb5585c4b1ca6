package app.jobbag.imports;

import app.jobbag.clients.ClientId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The clients that are there or that rows above will make, by all that tells a company: code, tax id and name are the same
 * company, a name that sounds like it or a mail domain of its own may be.
 */
final class Known {
    private static final double ALIKE = 0.6;
    private static final String LEGAL_FORMS =
            "(sociedadlimitada|sociedadanonima|sl|slu|sa|sau|scp|sadecv|ltd|limited|llc|inc|gmbh|ag|bv|srl|spa|plc|有限公司|股份有限公司)$";
    private static final Set<String> PUBLIC_MAIL = Set.of(
            "gmail.com",
            "hotmail.com",
            "outlook.com",
            "yahoo.com",
            "yahoo.es",
            "icloud.com",
            "live.com",
            "qq.com",
            "163.com",
            "126.com",
            "telefonica.net",
            "gmx.de",
            "gmx.net",
            "protonmail.com");

    /** One company; its id is there once it is. */
    static final class Company {
        final String name;
        final Set<String> emails;

        @Nullable
        ClientId id;

        private final Set<String> sounds;

        Company(String name, Set<String> emails, @Nullable ClientId id) {
            this.name = name;
            this.emails = new HashSet<>(emails);
            this.id = id;
            this.sounds = trigrams(name);
        }
    }

    private final List<Company> all = new ArrayList<>();
    private final Map<String, Company> same = new HashMap<>();
    private final Map<String, Company> byDomain = new HashMap<>();

    /** Under its code, tax id and names, as they are written. */
    void add(Company company, String code, String taxId, List<String> names) {
        all.add(company);
        mark("code " + code.toUpperCase(Locale.ROOT), code, company);
        mark("tax " + Field.plain(taxId), taxId, company);
        names.forEach(name -> mark("name " + folded(name), name, company));
        company.emails.forEach(email -> domain(email).ifPresent(own -> byDomain.putIfAbsent(own, company)));
    }

    private void mark(String key, String said, Company company) {
        if (!said.isEmpty()) {
            same.putIfAbsent(key, company);
        }
    }

    Optional<Company> same(RowValues row) {
        return Optional.ofNullable(found("code " + row.of(Field.CODE), row.of(Field.CODE)))
                .or(() -> Optional.ofNullable(found("tax " + Field.plain(row.of(Field.TAX_ID)), row.of(Field.TAX_ID))))
                .or(() -> Optional.ofNullable(
                        found("name " + folded(row.of(Field.LEGAL_NAME)), row.of(Field.LEGAL_NAME))))
                .or(() -> Optional.ofNullable(
                        found("name " + folded(row.of(Field.TRADING_NAME)), row.of(Field.TRADING_NAME))));
    }

    private @Nullable Company found(String key, String said) {
        return said.isEmpty() ? null : same.get(key);
    }

    Optional<Company> alike(RowValues row) {
        Optional<Company> mailed = domain(row.of(Field.CONTACT_EMAIL))
                .or(() -> domain(row.of(Field.ACCOUNTS_EMAIL)))
                .map(byDomain::get);
        Set<String> sounds = trigrams(row.of(Field.LEGAL_NAME));
        return mailed.or(() -> all.stream()
                .filter(company -> similar(sounds, company.sounds) > ALIKE)
                .findFirst());
    }

    /** The domain of an address, unless anybody may have one there. */
    private static Optional<String> domain(String email) {
        String own = email.substring(email.indexOf('@') + 1).toLowerCase(Locale.ROOT);
        return email.contains("@") && !PUBLIC_MAIL.contains(own) ? Optional.of(own) : Optional.empty();
    }

    private static String folded(String name) {
        String plain = Field.plain(name);
        String bare = plain.replaceFirst(LEGAL_FORMS, "");
        return bare.isEmpty() ? plain : bare;
    }

    private static Set<String> trigrams(String name) {
        String padded = "  " + folded(name) + " ";
        Set<String> found = new HashSet<>();
        for (int i = 0; i + 3 <= padded.length(); i++) {
            found.add(padded.substring(i, i + 3));
        }
        return found;
    }

    private static double similar(Set<String> one, Set<String> other) {
        long shared = one.stream().filter(other::contains).count();
        return (double) shared / (one.size() + other.size() - shared);
    }
}
