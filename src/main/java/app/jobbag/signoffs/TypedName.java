package app.jobbag.signoffs;

import app.jobbag.kernel.Refused;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The name that somebody types as a signature (SIG-1). It need not be written as the agency writes it, but it must be the
 * signer's: one word of it, or in scripts without spaces one character, whatever the case and the accents.
 */
final class TypedName {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern IDEOGRAPH = Pattern.compile("(\\p{IsHan})");

    private TypedName() {}

    /** @throws Refused at the field when it has nothing of the signer's name */
    static void require(String typed, String own) {
        Set<String> words = words(own);
        if (words.stream().noneMatch(words(typed)::contains)) {
            throw new Refused("signoffs.refused.name", own).at("typedName");
        }
    }

    private static Set<String> words(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(BETWEEN.split(IDEOGRAPH.matcher(plain).replaceAll(" $1 ")))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
