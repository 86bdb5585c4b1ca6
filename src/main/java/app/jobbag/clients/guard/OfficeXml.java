package app.jobbag.clients.guard;

import java.io.InputStream;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The words in one XML part of an office file: text, deleted text too, and after it names of sheets, descriptions, addresses
 * of links.
 */
final class OfficeXml {
    /** Elements after which another word begins; besides those that hold nothing but words of their own. */
    private static final Set<String> ENDS = Set.of("p", "si", "c", "row", "tc", "comment", "txbxContent");

    /** Elements whose blanks are words' blanks; between all others they only make the file readable. */
    private static final Set<String> TEXT = Set.of("t", "delText");

    private static final Set<String> BREAKS = Set.of("br", "cr", "tab");
    private static final Set<String> ATTRIBUTES =
            Set.of("name", "descr", "title", "Target", "author", "tooltip", "displayName", "alt", "string");

    /** In a sheet's header and footer: where on the page, in which font, and that the page's number comes. */
    private static final Set<String> MARGINS =
            Set.of("oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter");

    private static final Pattern MARGIN_CODE = Pattern.compile("&(?:\"[^\"]*\"|K[0-9A-Fa-f+-]{6}|\\d{1,3}|[A-Za-z])");

    private final StringBuilder content;
    private final StringBuilder aside = new StringBuilder();

    /** The element that has just begun; empty after the end of one. */
    private String inside = "";

    private OfficeXml(StringBuilder content) {
        this.content = content;
    }

    static void read(InputStream part, StringBuilder content) throws XMLStreamException {
        XMLStreamReader xml = closed().createXMLStreamReader(part);
        try {
            new OfficeXml(content).read(xml);
        } finally {
            xml.close();
        }
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        boolean words = false;
        while (xml.hasNext()) {
            int what = xml.next();
            switch (what) {
                case XMLStreamConstants.DTD -> throw new XMLStreamException("office files have no document type");
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> take(xml.getText());
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName(), words);
                default -> {
                    // comments and instructions say nothing to a reader
                }
            }
            words = what == XMLStreamConstants.CHARACTERS || what == XMLStreamConstants.CDATA;
            if (content.length() + aside.length() > DocumentText.MOST) {
                throw new XMLStreamException("more text than is read");
            }
        }
        content.append('\n').append(aside);
    }

    private void take(String text) {
        boolean maker = inside.equals("Application");
        if (TEXT.contains(inside) || !(text.isBlank() || maker)) {
            content.append(MARGINS.contains(inside) ? MARGIN_CODE.matcher(text).replaceAll(" ") : text);
        }
    }

    private void start(XMLStreamReader xml) {
        inside = xml.getLocalName();
        if (BREAKS.contains(inside)) {
            content.append('\n');
        } else if (inside.equals("noBreakHyphen")) {
            content.append('-');
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (ATTRIBUTES.contains(xml.getAttributeLocalName(i))) {
                aside.append(xml.getAttributeValue(i)).append('\n');
            }
        }
    }

    /** @param words whether words stood right before it */
    private void end(String element, boolean words) {
        boolean leaf = words && inside.equals(element) && !TEXT.contains(element);
        if (leaf || ENDS.contains(element)) {
            content.append('\n');
        }
        inside = "";
    }

    /** Reaches nothing outside the part itself. */
    private static XMLInputFactory closed() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, system, base, namespace) -> {
            throw new XMLStreamException("nothing outside is read");
        });
        return factory;
    }
}
