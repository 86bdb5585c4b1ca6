package app.jobbag.workorders;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Short texts in the three languages as one types many of them: {@code Poster | Cartel | 海报}, a line each. */
public final class WordLines {
    private static final int LANGUAGES = 3;

    private WordLines() {}

    /** One text stands for all three; empty when there are two, or more than three. */
    public static Optional<Words> read(String line) {
        List<String> parts =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        if (parts.size() == 1 && !parts.get(0).isEmpty()) {
            return Optional.of(new Words(parts.get(0), parts.get(0), parts.get(0)));
        }
        return parts.size() == LANGUAGES
                ? Optional.of(new Words(parts.get(0), parts.get(1), parts.get(2)))
                : Optional.empty();
    }

    public static String line(@Nullable Words words) {
        if (words == null) {
            return "";
        }
        boolean one = words.en().equals(words.es()) && words.en().equals(words.zh());
        return one ? words.en() : words.en() + " | " + words.es() + " | " + words.zh();
    }

    public static String lines(List<BriefField.Option> options) {
        return options.stream().map(option -> line(option.label())).collect(Collectors.joining("\n"));
    }

    /**
     * Options as typed, each with the key it had: by its words, or by its place when none was added or taken away. So a
     * condition goes on meaning the same.
     */
    public static List<BriefField.Option> options(String typed, List<BriefField.Option> before) {
        List<Words> labels = typed.lines()
                .filter(line -> !line.isBlank())
                .map(line -> read(line).orElse(Words.NONE))
                .toList();
        List<BriefField.Option> options = new ArrayList<>();
        List<String> taken =
                new ArrayList<>(before.stream().map(BriefField.Option::key).toList());
        for (int i = 0; i < labels.size(); i++) {
            Words label = labels.get(i);
            Optional<String> known = before.stream()
                    .filter(option -> option.label().en().equals(label.en()))
                    .map(BriefField.Option::key)
                    .findFirst();
            String key =
                    known.orElse(labels.size() == before.size() ? before.get(i).key() : fresh(taken));
            taken.add(key);
            options.add(new BriefField.Option(key, label));
        }
        return options;
    }

    private static String fresh(List<String> taken) {
        int number = taken.size() + 1;
        while (taken.contains("o" + number)) {
            number++;
        }
        return "o" + number;
    }
}
