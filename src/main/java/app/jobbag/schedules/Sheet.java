package app.jobbag.schedules;

import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lines of a schedule in their outline, and what depends on what: a value, changed by making another one. */
public record Sheet(LocalDate startsOn, List<Task> tasks, List<Linked> links) {
    static final int MOST_LINES = 2000;
    private static final int MOST_DEPTH = 8;

    public Sheet {
        tasks = List.copyOf(tasks);
        links = List.copyOf(links);
    }

    static Sheet empty(LocalDate startsOn) {
        return new Sheet(startsOn, List.of(), List.of());
    }

    Sheet startingOn(LocalDate day) {
        return new Sheet(day, tasks, links);
    }

    public Task task(int number) {
        return find(number).orElseThrow(NotFound::new);
    }

    public Optional<Task> find(int number) {
        return tasks.stream().filter(each -> each.number() == number).findFirst();
    }

    /** What a line depends on. */
    public List<Dependency> before(Task task) {
        return links.stream()
                .filter(each -> each.toTask() == task.number())
                .map(Linked::dependency)
                .toList();
    }

    /** What a line depends on, as it is typed. */
    public String dependencies(Task task) {
        return Dependency.text(before(task));
    }

    /** Whether there are deeper lines right below it: its dates are theirs. */
    public boolean isSummary(Task task) {
        return task.place() + 1 < tasks.size() && tasks.get(task.place() + 1).depth() > task.depth();
    }

    /** The nearest line above that is less deep. */
    @Nullable
    Integer parent(Task task) {
        for (int i = task.place() - 1; i >= 0 && task.depth() > 0; i--) {
            if (tasks.get(i).depth() < task.depth()) {
                return tasks.get(i).number();
            }
        }
        return null;
    }

    /** What is done, by its length. */
    public int percent() {
        long whole = 0;
        long done = 0;
        for (Task task : tasks) {
            if (!isSummary(task)) {
                long weight = Math.max(1, task.work());
                whole += weight;
                done += weight * task.percent();
            }
        }
        return whole == 0 ? 0 : (int) (done / whole);
    }

    /** A new line below another one with everything that belongs to that; at the end, where none is named. */
    Sheet add(@Nullable Integer after, TaskDraft draft) {
        if (tasks.size() >= MOST_LINES) {
            throw new Refused("schedules.refused.tooLong", MOST_LINES).at("name");
        }
        Task above = after == null ? null : task(after);
        int place = above == null ? tasks.size() : above.place() + block(above).size();
        int depth = above == null ? 0 : above.depth();
        int number = tasks.stream().mapToInt(Task::number).max().orElse(0) + 1;
        List<Task> more = new ArrayList<>(tasks);
        more.add(place, Task.typed(number, place, depth, draft));
        return outlined(more, linked(number, draft));
    }

    Sheet write(int number, TaskDraft draft) {
        task(number);
        List<Task> all = tasks.stream()
                .map(each -> each.number() == number ? each.written(draft) : each)
                .toList();
        return outlined(all, linked(number, draft));
    }

    Sheet progressed(int number, Progress progress) {
        return new Sheet(
                startsOn,
                tasks.stream()
                        .map(each -> each.number() == number ? each.progressed(progress) : each)
                        .toList(),
                links);
    }

    /** What was said meanwhile of how far its lines are stays said. */
    Sheet asFarAs(Sheet later) {
        List<Task> told = tasks.stream()
                .map(each -> later.find(each.number())
                        .map(now -> each.progressed(now.progress()))
                        .orElse(each))
                .toList();
        return new Sheet(startsOn, told, links);
    }

    /** What was below it moves out by one; what depended on it does no more. */
    Sheet remove(int number) {
        Task gone = task(number);
        List<Task> below = block(gone);
        List<Task> rest = tasks.stream()
                .filter(each -> each.number() != number)
                .map(each -> below.contains(each) ? each.at(each.place(), each.depth() - 1) : each)
                .toList();
        return outlined(
                rest,
                links.stream()
                        .filter(each -> each.fromTask() != number && each.toTask() != number)
                        .toList());
    }

    /** @throws Refused when there is nowhere to go */
    Sheet move(int number, Direction direction) {
        Task task = task(number);
        return switch (direction) {
            case IN -> shift(task, 1);
            case OUT -> shift(task, -1);
            case UP -> swap(before(task.place(), task.depth()), task);
            case DOWN -> swap(task, after(task));
        };
    }

    /** The line and everything deeper right below it. */
    List<Task> block(Task head) {
        return Stream.concat(
                        Stream.of(head),
                        tasks.stream().skip(head.place() + 1L).takeWhile(each -> each.depth() > head.depth()))
                .toList();
    }

    private Sheet shift(Task task, int by) {
        int depth = task.depth() + by;
        boolean fits = depth >= 0
                && depth <= MOST_DEPTH
                && (by < 0 || task.place() > 0 && tasks.get(task.place() - 1).depth() >= task.depth());
        if (!fits) {
            throw nowhere();
        }
        List<Task> moved = block(task);
        return outlined(
                        tasks.stream()
                                .map(each -> moved.contains(each) ? each.at(each.place(), each.depth() + by) : each)
                                .toList(),
                        links)
                .withoutOwn();
    }

    /** What goes below another line waits for it no more: its dates are part of that one's. */
    private Sheet withoutOwn() {
        return new Sheet(
                startsOn,
                tasks,
                links.stream()
                        .filter(each -> !block(task(each.fromTask())).contains(task(each.toTask()))
                                && !block(task(each.toTask())).contains(task(each.fromTask())))
                        .toList());
    }

    private Sheet swap(@Nullable Task upper, @Nullable Task lower) {
        if (upper == null || lower == null) {
            throw nowhere();
        }
        List<Task> first = block(upper);
        List<Task> second = block(lower);
        List<Task> all = new ArrayList<>(tasks.subList(0, upper.place()));
        all.addAll(second);
        all.addAll(first);
        all.addAll(tasks.subList(lower.place() + second.size(), tasks.size()));
        return outlined(all, links);
    }

    private @Nullable Task before(int place, int depth) {
        for (int i = place - 1; i >= 0 && tasks.get(i).depth() >= depth; i--) {
            if (tasks.get(i).depth() == depth) {
                return tasks.get(i);
            }
        }
        return null;
    }

    private @Nullable Task after(Task task) {
        int next = task.place() + block(task).size();
        return next < tasks.size() && tasks.get(next).depth() == task.depth() ? tasks.get(next) : null;
    }

    private List<Linked> linked(int number, TaskDraft draft) {
        for (Dependency each : draft.links()) {
            if (each.from() == number || find(each.from()).isEmpty()) {
                throw new Refused("schedules.refused.noSuchLine", each.from()).at("links");
            }
        }
        long different = draft.links().stream().map(Dependency::from).distinct().count();
        if (different < draft.links().size()) {
            throw new Refused("schedules.refused.twice").at("links");
        }
        return Stream.concat(
                        links.stream().filter(each -> each.toTask() != number),
                        draft.links().stream().map(each -> each.to(number)))
                .toList();
    }

    /** Counted anew; nothing hangs deeper than one step below what stands above it. */
    private Sheet outlined(List<Task> all, List<Linked> dependencies) {
        List<Task> counted = new ArrayList<>();
        int deepest = 0;
        for (Task each : all) {
            int depth = Math.min(each.depth(), deepest);
            counted.add(each.at(counted.size(), depth));
            deepest = depth + 1;
        }
        return new Sheet(startsOn, counted, dependencies);
    }

    private static Refused nowhere() {
        return new Refused("schedules.refused.nowhere");
    }
}
