package app.jobbag.imports;

import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The cells of a row under the fields of their columns, checked with the limits of the forms. */
final class RowValues {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s,;<>\"]{1,64}@[^@\\s,;<>\"]+\\.[^@\\s,;<>\".]{2,}");
    private static final Pattern PHONE = Pattern.compile("|[0-9+() ./-]*[0-9][0-9+() ./-]*((ext\\.?|x|#|转) ?[0-9]+)?");
    private static final Pattern CODE = Pattern.compile("|[A-Z0-9]{2,12}");
    private static final Map<Field, Integer> LONGEST = Map.of(
            Field.LEGAL_NAME, 200,
            Field.TRADING_NAME, 200,
            Field.TAX_ID, 30,
            Field.STREET, 200,
            Field.POSTCODE, 20,
            Field.CITY, 100,
            Field.CONTACT_NAME, 200,
            Field.CONTACT_TITLE, 200,
            Field.PHONE, 40,
            Field.MOBILE, 40);
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toSet());

    private final Map<Field, String> values = new EnumMap<>(Field.class);
    private final List<Problem> problems = new ArrayList<>();

    RowValues(List<String> fields, List<String> cells, String country) {
        for (int i = 0; i < fields.size(); i++) {
            if (!fields.get(i).isEmpty()) {
                values.merge(Field.valueOf(fields.get(i)), cells.get(i), (one, more) -> one.isEmpty() ? more : one);
            }
        }
        values.computeIfPresent(Field.CODE, (field, code) -> code.toUpperCase(Locale.ROOT));
        values.computeIfPresent(Field.CURRENCY, (field, code) -> code.toUpperCase(Locale.ROOT));
        values.computeIfPresent(Field.CONTACT_EMAIL, (field, email) -> email.toLowerCase(Locale.ROOT));
        if (of(Field.CONTACT_NAME).isEmpty()) {
            values.put(Field.CONTACT_NAME, (of(Field.FIRST_NAME) + " " + of(Field.LAST_NAME)).strip());
        }
        nameCountry(country);
        check();
    }

    String of(Field field) {
        return values.getOrDefault(field, "");
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    boolean namesAContact() {
        return Field.OF_CONTACT.stream().anyMatch(field -> !of(field).isEmpty());
    }

    int paymentDays() {
        return of(Field.PAYMENT_DAYS).isEmpty() ? 45 : Integer.parseInt(of(Field.PAYMENT_DAYS));
    }

    private void nameCountry(String usual) {
        String said = of(Field.COUNTRY);
        String code = said.isEmpty() ? usual : Countries.code(said);
        if (code.isEmpty()) {
            wrong(Field.COUNTRY, "country");
        }
        values.put(Field.COUNTRY, code);
    }

    private void check() {
        LONGEST.forEach((field, most) -> {
            if (of(field).length() > most) {
                wrong(field, "long");
            }
        });
        matches(Field.CODE, CODE, "code");
        matches(Field.PHONE, PHONE, "phone");
        matches(Field.MOBILE, PHONE, "phone");
        if (!of(Field.ACCOUNTS_EMAIL).isEmpty()) {
            matches(Field.ACCOUNTS_EMAIL, EMAIL, "email");
        }
        if (!of(Field.CURRENCY).isEmpty() && !CURRENCIES.contains(of(Field.CURRENCY))) {
            wrong(Field.CURRENCY, "currency");
        }
        String days = of(Field.PAYMENT_DAYS);
        if (!days.isEmpty() && !(days.matches("[0-9]{1,3}") && Integer.parseInt(days) <= 180)) {
            wrong(Field.PAYMENT_DAYS, "days");
        }
        if (namesAContact()) {
            checkContact();
        }
    }

    private void checkContact() {
        if (of(Field.CONTACT_NAME).isEmpty()) {
            wrong(Field.CONTACT_NAME, "missing");
        }
        if (of(Field.CONTACT_EMAIL).isEmpty()) {
            wrong(Field.CONTACT_EMAIL, "missing");
        } else {
            matches(Field.CONTACT_EMAIL, EMAIL, "email");
        }
    }

    private void matches(Field field, Pattern pattern, String key) {
        if (of(field).length() > 254 || !pattern.matcher(of(field)).matches()) {
            wrong(field, key);
        }
    }

    void wrong(Field field, String key) {
        problems.add(new Problem(field, key, of(field)));
    }
}
