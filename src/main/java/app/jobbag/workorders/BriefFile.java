package app.jobbag.workorders;

import app.jobbag.files.FileId;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A file that answers a question, as the answer keeps it: its id and the name it was handed in under. */
public record BriefFile(FileId id, String name) {
    private static final Pattern LINE =
            Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?: (.*))?", Pattern.CASE_INSENSITIVE);

    /** Lines that name no file are left out. */
    public static List<BriefFile> of(String answer) {
        return answer.lines()
                .map(line -> LINE.matcher(line.strip()))
                .filter(Matcher::matches)
                .map(line -> new BriefFile(
                        new FileId(UUID.fromString(line.group(1))), line.group(2) == null ? "" : line.group(2)))
                .toList();
    }

    static String kept(List<BriefFile> files) {
        return files.stream().map(file -> file.id.value() + " " + file.name).collect(Collectors.joining("\n"));
    }
}
