package app.jobbag.files;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A file's name as it may be shown and offered for download. It is only ever a label: no path is made of it. Characters
 * that control or turn the writing direction go, so that "facturaexe.pdf" can't be an "exe" in disguise.
 */
final class FileName {

    private static final int LONGEST = 200;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}]");
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]+");
    private static final Pattern DOTS_AROUND = Pattern.compile("^[. ]+|[. ]+$");

    private FileName() {}

    static String clean(String given) {
        String name = INVISIBLE
                .matcher(Normalizer.normalize(given, Normalizer.Form.NFC))
                .replaceAll("");
        name = SPACES.matcher(FOLDERS.matcher(name).replaceFirst("")).replaceAll(" ");
        name = DOTS_AROUND.matcher(name).replaceAll("");
        return name.isEmpty() ? "file" : shorten(name);
    }

    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String shorten(String name) {
        if (name.codePointCount(0, name.length()) <= LONGEST) {
            return name;
        }
        String extension = extension(name);
        String tail = extension.isEmpty() || extension.length() > 20 ? "" : "." + extension;
        return name.substring(0, name.offsetByCodePoints(0, LONGEST - tail.length())) + tail;
    }
}
