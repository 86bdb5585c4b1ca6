package app.jobbag.signoffs;

import app.jobbag.kernel.Refused;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A signature drawn with pointer or finger, beside the typed name: strokes of points in a field of 1000 by 300. Only points
 * ever come in; whatever is shown of it, the house draws itself.
 *
 * @param points {@code x,y} after {@code x,y} with blanks between them, strokes divided by semicolons
 */
public record Drawing(String points) {
    public static final int WIDTH = 1000;
    public static final int HEIGHT = 300;
    static final int LONGEST = 40_000;
    private static final int MOST_STROKES = 60;
    private static final int MOST_POINTS = 4000;

    private static final Pattern POINT = Pattern.compile("(\\d{1,4}),(\\d{1,3})");
    private static final Pattern STROKES = Pattern.compile("[0-9, ]+(;[0-9, ]+)*+");

    /** @throws Refused at the field when it is anything else than points of the field, or too many of them */
    public Drawing {
        if (!isOne(points)) {
            throw new Refused("signoffs.refused.drawing").at("drawn");
        }
    }

    /** Null when nothing was drawn. */
    public static @Nullable Drawing of(String sent) {
        return sent.isBlank() ? null : new Drawing(sent.strip());
    }

    /** Whether it is a drawing, or none at all. */
    public static boolean isFit(String sent) {
        return sent.isBlank() || isOne(sent.strip());
    }

    private static boolean isOne(String points) {
        if (points.length() > LONGEST || !STROKES.matcher(points).matches()) {
            return false;
        }
        String[] strokes = points.split(";", -1);
        return strokes.length <= MOST_STROKES && isDrawn(strokes);
    }

    /** The strokes as the path of an SVG; a single point becomes a dot. */
    public String path() {
        return Arrays.stream(points.split(";"))
                .map(stroke -> "M" + stroke.replaceFirst(" ", " L") + (stroke.contains(" ") ? "" : " L" + stroke))
                .collect(Collectors.joining(" "));
    }

    private static boolean isDrawn(String[] strokes) {
        String[] all = Arrays.stream(strokes)
                .flatMap(stroke -> Arrays.stream(stroke.split(" ", -1)))
                .toArray(String[]::new);
        return all.length <= MOST_POINTS && Arrays.stream(all).allMatch(Drawing::isInTheField);
    }

    private static boolean isInTheField(String point) {
        var found = POINT.matcher(point);
        return found.matches()
                && Integer.parseInt(found.group(1)) <= WIDTH
                && Integer.parseInt(found.group(2)) <= HEIGHT;
    }
}
