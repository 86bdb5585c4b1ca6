package app.jobbag.bank.statements;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An element with what is in it, read within limits of size, depth and time: no document type, no entities, nothing from elsewhere. */
final class Element {
    private static final int MOST_ELEMENTS = 1_000_000;
    private static final int DEEPEST = 40;
    private static final int LOOK_AT_TIME = 4_096;
    private static final Duration LONGEST = Duration.ofSeconds(8);

    final String name;
    final String space;
    final List<Element> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String currency = "";

    private Element(String name, String space) {
        this.name = name;
        this.space = space;
    }

    /** @throws Unreadable for what is no XML or passes a limit */
    static Element read(byte[] bytes) {
        try {
            XMLStreamReader xml = closed().createXMLStreamReader(new ByteArrayInputStream(bytes));
            try {
                return read(xml);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw new Unreadable(
                    "bank.unreadable.xml",
                    e.getLocation() == null ? 0 : e.getLocation().getLineNumber());
        }
    }

    private static XMLInputFactory closed() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    private static Element read(XMLStreamReader xml) throws XMLStreamException {
        Deque<Element> open = new ArrayDeque<>(List.of(new Element("", "")));
        Element top = open.element();
        long until = System.nanoTime() + LONGEST.toNanos();
        int elements = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    open.push(under(open.element(), xml));
                    elements++;
                    limit(elements, open.size(), until);
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    open.element().text.append(xml.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new Unreadable("bank.unreadable.doctype");
                default -> {}
            }
        }
        return top.children.get(0);
    }

    private static Element under(Element parent, XMLStreamReader xml) {
        Element element = new Element(xml.getLocalName(), xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI());
        String ccy = xml.getAttributeValue(null, "Ccy");
        element.currency = ccy == null ? "" : ccy.strip();
        parent.children.add(element);
        return element;
    }

    private static void limit(int elements, int depth, long until) {
        boolean late = elements % LOOK_AT_TIME == 0 && System.nanoTime() > until;
        if (elements > MOST_ELEMENTS || depth > DEEPEST || late) {
            throw new Unreadable("bank.unreadable.tooMuch");
        }
    }

    String text() {
        return text.toString().strip();
    }

    String currency() {
        return currency;
    }

    List<Element> all(String... path) {
        List<Element> found = List.of(this);
        for (String step : path) {
            found = found.stream()
                    .flatMap(each -> each.children.stream())
                    .filter(each -> each.name.equals(step))
                    .toList();
        }
        return found;
    }

    Optional<Element> at(String... path) {
        return all(path).stream().findFirst();
    }

    /** The text there; empty where nothing is. */
    String get(String... path) {
        return at(path).map(Element::text).orElse("");
    }
}
