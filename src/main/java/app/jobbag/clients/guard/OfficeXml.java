package app.jobbag.clients.guard;

import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The words in one XML part of an office file: text, deleted text too, names of sheets, descriptions, addresses of links. */
final class OfficeXml {
    /** Elements after which another word begins. */
    private static final Set<String> ENDS = Set.of(
            "p",
            "si",
            "c",
            "row",
            "tc",
            "comment",
            "title",
            "subject",
            "creator",
            "keywords",
            "description",
            "lastModifiedBy",
            "Company",
            "Manager",
            "lpstr",
            "category",
            "txbxContent",
            "oddHeader",
            "oddFooter");

    /** Elements whose blanks are words' blanks; between all others they only make the file readable. */
    private static final Set<String> TEXT = Set.of("t", "delText");

    private static final Set<String> BREAKS = Set.of("br", "cr", "tab");
    private static final Set<String> ATTRIBUTES = Set.of("name", "descr", "title", "Target", "author", "tooltip");

    private OfficeXml() {}

    static void read(InputStream part, StringBuilder content) throws XMLStreamException {
        XMLStreamReader xml = closed().createXMLStreamReader(part);
        try {
            boolean text = false;
            while (xml.hasNext()) {
                int what = xml.next();
                take(xml, what, text, content);
                text = what == XMLStreamConstants.START_ELEMENT && TEXT.contains(xml.getLocalName());
                if (content.length() > DocumentText.MOST) {
                    throw new XMLStreamException("more text than is read");
                }
            }
        } finally {
            xml.close();
        }
    }

    private static void take(XMLStreamReader xml, int what, boolean text, StringBuilder content)
            throws XMLStreamException {
        switch (what) {
            case XMLStreamConstants.DTD -> throw new XMLStreamException("office files have no document type");
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                if (text || !xml.getText().isBlank()) {
                    content.append(xml.getText());
                }
            }
            case XMLStreamConstants.START_ELEMENT -> start(xml, content);
            case XMLStreamConstants.END_ELEMENT -> {
                if (ENDS.contains(xml.getLocalName())) {
                    content.append('\n');
                }
            }
            default -> {
                // comments and instructions say nothing to a reader
            }
        }
    }

    private static void start(XMLStreamReader xml, StringBuilder content) {
        String element = xml.getLocalName();
        if (BREAKS.contains(element)) {
            content.append(' ');
        } else if (element.equals("noBreakHyphen")) {
            content.append('-');
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (ATTRIBUTES.contains(xml.getAttributeLocalName(i))) {
                content.append('\n').append(xml.getAttributeValue(i)).append('\n');
            }
        }
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
