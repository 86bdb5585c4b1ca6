package app.jobbag.schedules.network;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The steps that are worked on, each after all it waits for. Links to a summary are links to everything below it. */
final class Order {
    private final Map<Integer, Step> steps = new HashMap<>();
    private final Map<Integer, List<Integer>> children = new HashMap<>();
    private final Map<Integer, List<Link>> before = new HashMap<>();
    private final Map<Integer, List<Link>> after = new HashMap<>();

    Order(Plan plan) {
        for (Step step : plan.steps()) {
            steps.put(step.id(), step);
            if (step.parent() != null) {
                children.computeIfAbsent(step.parent(), none -> new ArrayList<>())
                        .add(step.id());
            }
        }
        for (Link link : plan.links()) {
            for (int from : leaves(link.from())) {
                for (int to : leaves(link.to())) {
                    Link each = new Link(from, to, link.type(), link.lag());
                    after.computeIfAbsent(from, none -> new ArrayList<>()).add(each);
                    before.computeIfAbsent(to, none -> new ArrayList<>()).add(each);
                }
            }
        }
    }

    List<Link> before(int id) {
        return before.getOrDefault(id, List.of());
    }

    List<Link> after(int id) {
        return after.getOrDefault(id, List.of());
    }

    /** What is worked on below a step; the step itself where nothing is below it. */
    List<Integer> leaves(int id) {
        if (!children.containsKey(id)) {
            return List.of(id);
        }
        List<Integer> found = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            int each = open.pop();
            List<Integer> below = children.getOrDefault(each, List.of());
            if (below.isEmpty()) {
                found.add(each);
            }
            below.forEach(open::push);
        }
        return found;
    }

    boolean isLeaf(Step step) {
        return !children.containsKey(step.id());
    }

    /** @throws Cycle when steps wait for each other */
    List<Step> sorted() {
        Map<Integer, Integer> waits = new HashMap<>();
        Deque<Integer> ready = new ArrayDeque<>();
        List<Step> leaves = steps.values().stream().filter(this::isLeaf).toList();
        for (Step each : leaves) {
            waits.put(each.id(), before(each.id()).size());
            if (before(each.id()).isEmpty()) {
                ready.add(each.id());
            }
        }
        List<Step> sorted = new ArrayList<>();
        while (!ready.isEmpty()) {
            int id = ready.remove();
            sorted.add(step(id));
            for (Link link : after(id)) {
                if (waits.merge(link.to(), -1, Integer::sum) == 0) {
                    ready.add(link.to());
                }
            }
        }
        if (sorted.size() < leaves.size()) {
            throw circle(waits);
        }
        return sorted;
    }

    Step step(int id) {
        return Objects.requireNonNull(steps.get(id));
    }

    /** Backwards from one that waits, always to another that waits, until one comes again. */
    private Cycle circle(Map<Integer, Integer> waits) {
        int at = waits.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .findFirst()
                .orElseThrow()
                .getKey();
        List<Integer> way = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        while (seen.add(at)) {
            way.add(at);
            at = before(at).stream()
                    .map(Link::from)
                    .filter(each -> waits.getOrDefault(each, 0) > 0)
                    .findFirst()
                    .orElseThrow();
        }
        List<String> names = new ArrayList<>();
        way.subList(way.indexOf(at), way.size())
                .forEach(each -> names.add(step(each).name()));
        names.add(step(at).name());
        Collections.reverse(names);
        return new Cycle(names);
    }
}
