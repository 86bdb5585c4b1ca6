package app.jobbag.contactreports;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words that two texts have in common, whatever their accents, capitals and endings. */
final class SharedWords {
    /** Shorter ones are articles and the like. */
    private static final int SHORTEST = 4;

    /** So that singular and plural, he and she are one word. */
    private static final int STEM = 5;

    private static final double MUCH = 0.5;
    private static final int ENOUGH = 2;

    private final Map<String, String> mine;

    SharedWords(String text) {
        this.mine = words(text);
    }

    List<String> with(String other) {
        Map<String, String> theirs = words(other);
        return mine.entrySet().stream()
                .filter(each -> theirs.containsKey(each.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** At least two, and half of the shorter text. */
    boolean isMuch(int shared, String other) {
        return shared >= ENOUGH
                && shared >= MUCH * Math.min(mine.size(), words(other).size());
    }

    /** By their stems; written Chinese has a word in two characters. */
    private static Map<String, String> words(String text) {
        Map<String, String> found = new LinkedHashMap<>();
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
        breaks.setText(text);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            String word = text.substring(from, to).toLowerCase(Locale.ROOT);
            if (word.codePoints().anyMatch(Character::isIdeographic)) {
                for (int i = 0; i + 2 <= word.length(); i++) {
                    found.putIfAbsent(word.substring(i, i + 2), word.substring(i, i + 2));
                }
            } else if (word.length() >= SHORTEST && Character.isLetter(word.codePointAt(0))) {
                found.putIfAbsent(stem(word), word);
            }
        }
        return found;
    }

    private static String stem(String word) {
        String bare = Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return bare.substring(0, Math.min(STEM, bare.length()));
    }
}
