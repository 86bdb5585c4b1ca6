package app.jobbag.demo;

import app.jobbag.staff.Discipline;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a client orders in the year, as written in {@code demo/orders}: single jobs, and a series of small ones. */
record WorkScript(
        List<String> projects,
        Map<String, Map<String, String>> common,
        List<Job> orders,
        @Nullable Series series) {
    /** A job; in a series the message is all that is new. */
    record Job(
            String template,
            String title,
            BigDecimal estimate,
            int project,
            @Nullable Discipline discipline,
            Map<String, String> answers) {
        Discipline decidedBy() {
            if (discipline != null) {
                return discipline;
            }
            return template.equals("poster") ? Discipline.CREATIVE : Discipline.STRATEGY;
        }

        /** What it says in one sentence. */
        String message() {
            return answers.getOrDefault(
                    "message", answers.getOrDefault("news", answers.getOrDefault("decision", title)));
        }
    }

    /** Jobs that differ by title and message. */
    record Series(int project, String template, BigDecimal estimate, String objective, List<List<String>> issues) {
        Job job(List<String> issue) {
            Map<String, String> answers = Map.of("objective", objective, "message", issue.get(1));
            return new Job(template, issue.get(0), estimate, project, null, answers);
        }
    }

    /** All jobs as they come in: those of the series spread evenly among the single ones. */
    List<Job> jobs() {
        List<Job> small = series == null
                ? List.of()
                : series.issues().stream().map(series::job).toList();
        List<Job> jobs = new ArrayList<>();
        int taken = 0;
        for (int i = 0; i < orders.size(); i++) {
            jobs.add(orders.get(i));
            int next = Math.round((i + 1f) * small.size() / orders.size());
            jobs.addAll(small.subList(taken, next));
            taken = next;
        }
        return List.copyOf(jobs);
    }
}
