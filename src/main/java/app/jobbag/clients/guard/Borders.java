package app.jobbag.clients.guard;

/** Where words begin and end, and whether the words of a name stand apart in a text as they do in the name. */
final class Borders {
    /** From here on a name is long enough to be trusted beside a digit, a plural's ending or a hyphen at a line's end. */
    private static final int LONG = 5;

    private Borders() {}

    static boolean mayBegin(Folded text, int at) {
        Gap gap = text.gap(at);
        return gap != Gap.NONE || at == 0 || apart(text, at);
    }

    /** Whether the name's words are apart, and its letters written, as its way asks. */
    static boolean fits(NameTrie.Written name, Folded text, int start) {
        Folded letters = name.letters();
        if (!begins(letters, text, start) || !(joined(letters, text, start) || spacedOut(letters, text, start))) {
            return false;
        }
        return switch (name.name().way()) {
            case WORDS -> true;
            case EXACT -> written(letters, text, start);
            case ADDRESS -> inOnePiece(letters, text, start);
        };
    }

    /** The letter after the name's last one, an ending included; 0 when the word goes on. */
    static int end(NameTrie.Written name, Folded text, int after) {
        int length = name.letters().size();
        if (ends(length, text, after)) {
            return after;
        }
        boolean plural = length >= LONG
                && name.name().way() == Name.Way.WORDS
                && after < text.size()
                && text.letter(after) == 's'
                && text.gap(after) == Gap.NONE
                && ends(length, text, after + 1);
        return plural ? after + 1 : 0;
    }

    private static boolean begins(Folded letters, Folded text, int start) {
        Gap gap = text.gap(start);
        if (start == 0 || gap == Gap.BLANK || gap == Gap.MARK || unspaced(text.letter(start))) {
            return true;
        }
        return gap == Gap.HYPHENATED
                ? Character.isUpperCase(text.written(start)) || letters.size() > LONG
                : apart(text, start) && letters.size() >= lengthFor(text, start);
    }

    private static boolean ends(int length, Folded text, int after) {
        Gap gap = text.gap(after);
        if (gap == Gap.BLANK || gap == Gap.MARK || unspaced(text.letter(after - 1))) {
            return true;
        }
        return gap == Gap.HYPHENATED
                ? Character.isUpperCase(text.written(after)) || length > LONG
                : apart(text, after) && length >= lengthFor(text, after);
    }

    private static int lengthFor(Folded text, int at) {
        return unspaced(text.letter(at)) || unspaced(text.letter(at - 1)) ? 1 : LONG;
    }

    /** Two letters side by side that are no word together: a script without blanks, a digit, a hump as in fileName. */
    private static boolean apart(Folded text, int at) {
        char left = text.letter(at - 1);
        char right = text.letter(at);
        return unspaced(left)
                || unspaced(right)
                || Character.isDigit(left) != Character.isDigit(right)
                || hump(text, at);
    }

    /** Coca-Cola may be broken at its hyphen; la-mina at a line's end is one word, and not La Mina. */
    private static boolean hyphenated(Folded letters, int i) {
        return between(letters, i).codePoints().anyMatch(Folded::isHyphen);
    }

    private static boolean hump(Folded text, int at) {
        return Character.isLowerCase(text.written(at - 1)) && Character.isUpperCase(text.written(at));
    }

    private static boolean joined(Folded letters, Folded text, int start) {
        for (int i = 1; i < letters.size(); i++) {
            if (!joined(letters, i, text, start + i)) {
                return false;
            }
        }
        return true;
    }

    /** S P A C E D as in a headline: each letter stands alone. */
    private static boolean spacedOut(Folded letters, Folded text, int start) {
        for (int i = 1; i < letters.size(); i++) {
            if (text.gap(start + i) != Gap.BLANK) {
                return false;
            }
        }
        return letters.size() >= LONG;
    }

    private static boolean joined(Folded letters, int i, Folded text, int at) {
        Gap gap = text.gap(at);
        if (letters.gap(i) != Gap.NONE) {
            return gap == Gap.HYPHENATED
                    ? Character.isUpperCase(text.written(at)) || hyphenated(letters, i)
                    : gap != Gap.NONE || unspaced(text.letter(at)) || hump(text, at);
        }
        return gap == Gap.NONE
                || gap == Gap.HYPHENATED
                || (gap == Gap.BLANK && unspaced(text.letter(at)) && unspaced(text.letter(at - 1)));
    }

    /** Every capital of the name is a capital in the text; a headline may raise the rest as well. */
    private static boolean written(Folded letters, Folded text, int start) {
        for (int i = 0; i < letters.size(); i++) {
            if (Character.isUpperCase(letters.written(i)) && !Character.isUpperCase(text.written(start + i))) {
                return false;
            }
        }
        return true;
    }

    /** What stands between the letters of an address stands there in the text too, a broken line aside. */
    private static boolean inOnePiece(Folded letters, Folded text, int start) {
        for (int i = 1; i < letters.size(); i++) {
            String asked = between(letters, i);
            String found = between(text, start + i);
            boolean hyphenated =
                    text.gap(start + i) == Gap.HYPHENATED && found.strip().length() == 1;
            if (!asked.equals(found) && !hyphenated && !brokenAfter(asked, found, text, start + i)) {
                return false;
            }
        }
        return true;
    }

    /** A line may break after the dot of an address; where a capital follows small letters, a sentence ended. */
    private static boolean brokenAfter(String asked, String found, Folded text, int at) {
        boolean sentence = Character.isLowerCase(text.written(at - 1)) && Character.isUpperCase(text.written(at));
        return !sentence
                && found.startsWith(asked)
                && found.substring(asked.length()).matches("\\h*\\R\\h*");
    }

    private static String between(Folded text, int at) {
        int from = text.place(at - 1) + 1;
        return from >= text.place(at) ? "" : text.source().substring(from, text.place(at));
    }

    /** Scripts that are written without blanks between words. */
    private static boolean unspaced(char letter) {
        if (letter < '\u0e00') {
            return false;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(letter);
        return switch (script) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR, BOPOMOFO -> true;
            default -> Character.isSurrogate(letter);
        };
    }
}
