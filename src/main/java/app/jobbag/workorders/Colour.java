package app.jobbag.workorders;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A colour as the trade names it: {@code #E2001A}, {@code C0 M95 Y100 K0}, {@code Pantone 485 C}, {@code RAL 3020}; a name
 * may follow in brackets.
 *
 * @param text in one spelling
 * @param hex of a colour that a screen can show, else null
 */
public record Colour(String text, @Nullable String hex) {
    private static final Pattern NAMED = Pattern.compile("(.+?)\\s*(\\([^()]{1,60}\\))?");
    private static final Pattern HEX = Pattern.compile("#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})");
    private static final Pattern RGB = Pattern.compile("rgb\\s*(\\d{1,3})[\\s,/]+(\\d{1,3})[\\s,/]+(\\d{1,3})");
    private static final Pattern CMYK = Pattern.compile(
            "(?:cmyk\\s*)?c?\\s*(\\d{1,3})[\\s,/]+m?\\s*(\\d{1,3})[\\s,/]+y?\\s*(\\d{1,3})[\\s,/]+k?\\s*(\\d{1,3})");
    private static final Pattern BOOK =
            Pattern.compile("(pantone|pms|ral|ncs|hks|dic|toyo)\\s+([\\p{L}\\d][\\p{L}\\d -]{0,30})");
    private static final int FULL_INK = 100;
    private static final int FULL_LIGHT = 255;

    /** Empty when it is none of those. */
    public static Optional<Colour> read(String typed) {
        Matcher named = NAMED.matcher(typed.strip());
        if (!named.matches()) {
            return Optional.empty();
        }
        String name = named.group(2) == null ? "" : " " + named.group(2);
        return plain(named.group(1)).map(found -> new Colour(found.text + name, found.hex));
    }

    private static Optional<Colour> plain(String typed) {
        String lower = typed.toLowerCase(Locale.ROOT);
        Matcher hex = HEX.matcher(typed);
        if (hex.matches()) {
            return Optional.of(onScreen(six(hex.group(1))));
        }
        Matcher rgb = RGB.matcher(lower);
        if (rgb.matches() && within(rgb, FULL_LIGHT)) {
            return Optional.of(onScreen("%02x%02x%02x".formatted(part(rgb, 1), part(rgb, 2), part(rgb, 3))));
        }
        Matcher ink = CMYK.matcher(lower);
        if (ink.matches() && within(ink, FULL_INK)) {
            String text = "C%d M%d Y%d K%d".formatted(part(ink, 1), part(ink, 2), part(ink, 3), part(ink, 4));
            return Optional.of(new Colour(text, null));
        }
        return BOOK.matcher(lower).matches() ? Optional.of(new Colour(ofBook(typed), null)) : Optional.empty();
    }

    private static String ofBook(String typed) {
        String[] words = typed.split("\\s+", 2);
        String book = words[0].toLowerCase(Locale.ROOT);
        String said = book.equals("pantone") || book.equals("pms") ? "Pantone" : book.toUpperCase(Locale.ROOT);
        return said + " " + words[1].replaceAll("\\s+", " ");
    }

    private static Colour onScreen(String digits) {
        String hex = "#" + digits.toUpperCase(Locale.ROOT);
        return new Colour(hex, hex);
    }

    private static String six(String digits) {
        return digits.length() == 6 ? digits : digits.replaceAll("(.)", "$1$1");
    }

    private static boolean within(Matcher parts, int most) {
        for (int i = 1; i <= parts.groupCount(); i++) {
            if (part(parts, i) > most) {
                return false;
            }
        }
        return true;
    }

    private static int part(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
