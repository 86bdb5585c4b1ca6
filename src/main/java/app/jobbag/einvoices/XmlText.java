package app.jobbag.einvoices;

import java.util.regex.Pattern;

/** Writes XML as text, element by element; what XML forbids is left out, an element without content is not written. */
final class XmlText {
    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|\\p{Cs}");

    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    /** @param attributes names and values in turn */
    XmlText in(String name, Runnable content, String... attributes) {
        int start = text.length();
        open(name, attributes);
        int empty = text.length();
        content.run();
        if (text.length() == empty) {
            text.setLength(start);
        } else {
            text.append("</").append(name).append(">\n");
        }
        return this;
    }

    XmlText leaf(String name, String value, String... attributes) {
        String said = FORBIDDEN.matcher(value).replaceAll("").strip();
        if (!said.isEmpty()) {
            open(name, attributes);
            text.append(escaped(said)).append("</").append(name).append(">\n");
        }
        return this;
    }

    private void open(String name, String... attributes) {
        text.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ').append(attributes[i]).append("=\"");
            text.append(escaped(attributes[i + 1])).append('"');
        }
        text.append('>');
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\r\n", "\n")
                .replace('\r', '\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
