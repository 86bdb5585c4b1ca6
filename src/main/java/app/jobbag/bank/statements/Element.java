package app.jobbag.bank.statements;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An element with what is in it, read within limits of size, depth and time: no document type, no entities, nothing from elsewhere. */
final class Element {
    private static final int MOST_ELEMENTS = 1_000_000;
    private static final int DEEPEST = 40;
    private static final int BEGINNING = 100;
    private static final Pattern SINGLE_BYTES =
            Pattern.compile("<\\?xml [^>]*encoding=[\"']utf-16", Pattern.CASE_INSENSITIVE);
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
            XMLStreamReader xml = opened(bytes);
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

    /** Lines before the declaration are passed over; one that says UTF-16 of a text in single bytes is not believed. */
    private static XMLStreamReader opened(byte[] bytes) throws XMLStreamException {
        int from = 0;
        while (from < bytes.length - 1 && bytes[from] > 0 && bytes[from] <= ' ') {
            from++;
        }
        ByteArrayInputStream in = new ByteArrayInputStream(bytes, from, bytes.length - from);
        String first = new String(bytes, from, Math.min(BEGINNING, bytes.length - from), StandardCharsets.ISO_8859_1);
        return SINGLE_BYTES.matcher(first).lookingAt()
                ? closed().createXMLStreamReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                : closed().createXMLStreamReader(in);
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
