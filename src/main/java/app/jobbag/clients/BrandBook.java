package app.jobbag.clients;

import java.util.List;

/** The facts of a client's brand, in the order they were put. */
public record BrandBook(int version, List<BrandFact> facts) {
    public static final BrandBook EMPTY = new BrandBook(0, List.of());

    /** More than a brand manual has chapters. */
    public static final int MOST = 60;

    public BrandBook {
        facts = List.copyOf(facts);
    }

    public List<BrandFact> about(FactTopic topic) {
        return facts.stream().filter(fact -> fact.topic() == topic).toList();
    }
}
