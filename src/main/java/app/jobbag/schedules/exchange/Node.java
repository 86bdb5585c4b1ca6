package app.jobbag.schedules.exchange;

import app.jobbag.schedules.exchange.Unreadable.Why;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An element with what is in it, read within limits: no document type, no entities, nothing from elsewhere. */
final class Node {
    private static final int MOST_NODES = 600_000;
    private static final int MOST_LETTERS = 30_000_000;
    private static final int DEEPEST = 24;

    final String name;
    final List<Node> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private Node(String name) {
        this.name = name;
    }

    /** @throws Unreadable for what is no XML or passes a limit */
    static Node read(InputStream in) {
        try {
            XMLStreamReader xml = closed().createXMLStreamReader(in);
            try {
                return read(xml);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw new Unreadable(Why.NOT_XML, String.valueOf(e.getMessage()));
        }
    }

    private static XMLInputFactory closed() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    private static Node read(XMLStreamReader xml) throws XMLStreamException {
        Deque<Node> open = new ArrayDeque<>(List.of(new Node("")));
        Node top = open.element();
        int nodes = 0;
        long letters = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    Node node = new Node(xml.getLocalName());
                    open.element().children.add(node);
                    open.push(node);
                    if (open.size() > DEEPEST) {
                        throw new Unreadable(Why.TOO_DEEP, node.name);
                    }
                    nodes++;
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    letters += xml.getTextLength();
                    open.element().text.append(xml.getText());
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new Unreadable(Why.NOT_XML, "a document type");
                default -> {}
            }
            if (nodes > MOST_NODES || letters > MOST_LETTERS) {
                throw new Unreadable(Why.TOO_LARGE, nodes + " elements");
            }
        }
        return top.children.get(0);
    }

    /** The text of an element in it; empty without one. */
    String get(String child) {
        return children.stream()
                .filter(each -> each.name.equals(child))
                .findFirst()
                .map(each -> each.text.toString().strip())
                .orElse("");
    }

    List<Node> all(String child) {
        return children.stream().filter(each -> each.name.equals(child)).toList();
    }

    /** Those of its list, as {@code Tasks} holds each {@code Task}. */
    List<Node> all(String list, String child) {
        return all(list).stream().flatMap(each -> each.all(child).stream()).toList();
    }

    int number(String child, int otherwise) {
        String value = get(child);
        try {
            return value.isEmpty() ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new Unreadable(Why.BAD_VALUE, child + " " + value);
        }
    }

    boolean is(String child) {
        String value = get(child);
        return value.equals("1") || value.equals("true");
    }
}
