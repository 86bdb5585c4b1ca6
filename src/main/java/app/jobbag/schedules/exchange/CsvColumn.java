package app.jobbag.schedules.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A column by its name: in English, Spanish and Chinese, ours first, then what MS Project calls it. */
enum CsvColumn {
    ID(List.of("id", "unique id"), List.of("id", "id único"), List.of("编号", "标识号")),
    NAME(List.of("name", "task name"), List.of("nombre", "nombre de tarea"), List.of("名称", "任务名称")),
    LEVEL(List.of("level", "outline level"), List.of("nivel", "nivel de esquema"), List.of("级别", "大纲级别")),
    DURATION(List.of("duration"), List.of("duración", "duracion"), List.of("工期")),
    START(List.of("start"), List.of("comienzo", "inicio"), List.of("开始时间", "开始")),
    END(List.of("finish", "end"), List.of("fin"), List.of("完成时间", "结束")),
    PREDECESSORS(List.of("predecessors"), List.of("predecesoras"), List.of("前置任务")),
    PERCENT(List.of("percent", "% complete"), List.of("porcentaje", "% completado"), List.of("百分比", "完成百分比"));

    private final List<String> english;
    private final List<String> spanish;
    private final List<String> chinese;

    CsvColumn(List<String> english, List<String> spanish, List<String> chinese) {
        this.english = english;
        this.spanish = spanish;
        this.chinese = chinese;
    }

    String name(Locale reader) {
        return switch (reader.getLanguage()) {
            case "es" -> spanish.get(0);
            case "zh" -> chinese.get(0);
            default -> english.get(0);
        };
    }

    static Optional<CsvColumn> called(String head) {
        String name = head.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Stream.of(values())
                .filter(each ->
                        each.english.contains(name) || each.spanish.contains(name) || each.chinese.contains(name))
                .findFirst();
    }
}
