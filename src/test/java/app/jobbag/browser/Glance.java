package app.jobbag.browser;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Looks over every page that is passed for words of another language, missing texts and names out of the code. */
final class Glance {
    private static final String WORDS = """
            () => {
              const found = new Set();
              const note = (text) => text && text.trim() && found.add(text.trim().replace(/\\s+/g, " "));
              const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walk.nextNode())
                if (!walk.currentNode.parentElement.closest("script, style, textarea")) note(walk.currentNode.data);
              for (const name of ["placeholder", "title", "aria-label", "alt", "data-confirm", "data-saved-text"])
                for (const element of document.querySelectorAll(`[${name}]`)) note(element.getAttribute(name));
              note(document.title);
              return [document.documentElement.lang, ...found];
            }""";
    private static final Pattern NO_TEXT = Pattern.compile("\\?\\?.*\\?\\?");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z]{4,}(_[A-Z]+)*|null|true|false");
    private static final Pattern FIELD = Pattern.compile("[a-z]+([A-Z][a-z]+)+");

    private final Language language;
    private final List<String> faults = new ArrayList<>();

    Glance(Language language) {
        this.language = language;
    }

    Language language() {
        return language;
    }

    void at(Page page) {
        @SuppressWarnings("unchecked")
        List<String> words = (List<String>) page.evaluate(WORDS);
        String where = URI.create(page.url()).getPath();
        if (!words.get(0).startsWith(language.locale().getLanguage())) {
            faults.add(where + " is in " + words.get(0));
        }
        Predicate<String> wrong = word -> language.isForeign(word)
                || NO_TEXT.matcher(word).find()
                || CONSTANT.matcher(word).matches()
                || FIELD.matcher(word).matches();
        words.stream().skip(1).filter(wrong).forEach(word -> faults.add(where + ": " + word));
    }

    List<String> faults() {
        return faults.stream().distinct().toList();
    }
}
