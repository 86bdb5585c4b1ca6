package app.jobbag.clients.guard;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text reduced to its letters and digits, without case and accents; it knows what stood before each letter and where the
 * letter stands in the text, so that what is found can be shown in place.
 */
final class Folded {
    private final String source;
    private char[] letters;
    private int[] places;
    private Gap[] gaps;
    private int size;

    private Folded(String source) {
        this.source = source;
        int room = source.length() + 16;
        letters = new char[room];
        places = new int[room];
        gaps = new Gap[room];
    }

    static Folded of(String text) {
        Folded folded = new Folded(text);
        folded.fold();
        return folded;
    }

    int size() {
        return size;
    }

    char letter(int at) {
        return letters[at];
    }

    Gap gap(int at) {
        return at >= size ? Gap.MARK : gaps[at];
    }

    /** Where the letter stands in the text. */
    int place(int at) {
        return places[at];
    }

    String source() {
        return source;
    }

    /** The character as it was written. */
    char written(int at) {
        return source.charAt(places[at]);
    }

    String letters() {
        return new String(letters, 0, size);
    }

    private void fold() {
        Gap gap = Gap.MARK;
        int at = 0;
        while (at < source.length()) {
            int point = source.codePointAt(at);
            int next = at + Character.charCount(point);
            if (Character.isLetterOrDigit(point)) {
                if (add(point, at, gap)) {
                    gap = Gap.NONE;
                }
            } else if (isHyphen(point) && gap == Gap.NONE && lineEnds(next)) {
                gap = Gap.HYPHENATED;
            } else if (!vanishes(point)) {
                gap = wider(gap, point);
            }
            at = next;
        }
    }

    private static Gap wider(Gap gap, int point) {
        if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            return gap == Gap.NONE ? Gap.BLANK : gap;
        }
        return Gap.MARK;
    }

    /** Whether nothing but blanks stands before the next line break, and there is one. */
    private boolean lineEnds(int from) {
        for (int at = from; at < source.length(); at++) {
            char c = source.charAt(at);
            if (c == '\n' || c == '\r' || c == '\f' || c == '\u2028') {
                return true;
            }
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                return false;
            }
        }
        return false;
    }

    static boolean isHyphen(int point) {
        return point == '-' || point == '\u2010' || point == '\u2011' || point == '\u00ac' || point == '\u00ad';
    }

    /** Soft hyphens, joiners and marks that change nothing about a word. */
    private static boolean vanishes(int point) {
        return switch (Character.getType(point)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.MODIFIER_LETTER ->
                true;
            default -> false;
        };
    }

    private boolean add(int point, int at, Gap gap) {
        if (point < 128) {
            put((char) Character.toLowerCase(point), at, gap);
            return true;
        }
        Gap before = gap;
        String plain = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD);
        boolean added = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                for (char simple : simple(Character.toLowerCase(c)).toCharArray()) {
                    put(simple, at, before);
                    before = Gap.NONE;
                    added = true;
                }
            }
        }
        return added;
    }

    /** Letters that Unicode does not take apart. */
    private static String simple(char c) {
        return switch (c) {
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ø' -> "o";
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'þ' -> "th";
            case 'ı' -> "i";
            case 'ς' -> "σ";
            default -> String.valueOf(c);
        };
    }

    private void put(char letter, int place, Gap gap) {
        if (size == letters.length) {
            letters = Arrays.copyOf(letters, size * 2);
            places = Arrays.copyOf(places, size * 2);
            gaps = Arrays.copyOf(gaps, size * 2);
        }
        letters[size] = letter;
        places[size] = place;
        gaps[size++] = gap;
    }
}
