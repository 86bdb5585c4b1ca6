package app.jobbag.workorders.answers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.multipart.MultipartFile;

/** Answers by the key of their question, as the person writes numbers and dates. */
public abstract class AnswersForm {
    private Map<String, String> answers = new LinkedHashMap<>();

    /** Rows of the tables and files on their way, by the key of their question: no answers yet. */
    private final Map<String, AnswerTable> tables = new LinkedHashMap<>();

    private final Map<String, List<MultipartFile>> files = new LinkedHashMap<>();

    public Map<String, String> getAnswers() {
        return answers;
    }

    public void setAnswers(Map<String, String> answers) {
        this.answers = answers;
    }

    public Map<String, AnswerTable> getTables() {
        return tables;
    }

    public Map<String, List<MultipartFile>> getFiles() {
        return files;
    }
}
