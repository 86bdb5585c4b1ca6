package app.jobbag.ui.lists;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.Statements;
import app.jobbag.kernel.Ids;
import app.jobbag.staff.People;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Each order that a list offers walks an index, and a page in the middle begins there: with row-level security on, under
 * which only a leakproof operator leads into an index. Asked of the planner with sorting forbidden, so that it shows with an
 * empty table what it can do with 100,000 rows; bin/bench measures that.
 */
@JobbagTest
class ListPlansTest {
    /** A value of each type that lists are sorted by. */
    private static final Map<String, String> SOME = Map.of(
            "date", "date '2026-01-01'",
            "timestamptz", "timestamptz '2026-01-01 10:00Z'",
            "text", "'m'",
            "numeric", "100",
            "bigint", "bigint '100'");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    People people;

    @Autowired
    JsonMapper json;

    @ParameterizedTest
    @MethodSource("lists")
    void walksAnIndexInEveryOrder(String address, List<String> columns) throws Exception {
        SignedIn reader = people.join("Marta Gil", Role.MANAGER, Role.ADMIN, Role.FINANCE);
        String middle = new ListRequest.Place("x", Ids.next(), true).token();
        Map<String, String> statements = new LinkedHashMap<>();
        for (String column : columns) {
            for (String sort : List.of(column, "-" + column)) {
                String page = address + "?sort=" + sort;
                statements.putIfAbsent(statement(reader, page), page);
                statements.putIfAbsent(statement(reader, page + "&place=" + middle), page + " in the middle");
            }
        }
        List<String> wrong = new ArrayList<>();
        statements.forEach((sql, page) -> check(wrong, page, plan(reader, sql)));
        assertThat(wrong).isEmpty();
        assertThat(statements).hasSizeGreaterThanOrEqualTo(2);
    }

    /** Every list of the house, found by its definition, with what it can be sorted by. */
    static Stream<Arguments> lists() throws IOException, ReflectiveOperationException {
        Map<String, Set<String>> lists = new TreeMap<>();
        for (Resource file :
                new PathMatchingResourcePatternResolver().getResources("classpath*:app/jobbag/**/*List.class")) {
            String path = file.getURL().getPath();
            String name = path.substring(path.lastIndexOf("app/jobbag/"), path.length() - ".class".length());
            for (Field field : Class.forName(name.replace('/', '.')).getDeclaredFields()) {
                if (field.getType() == ListDefinition.class && Modifier.isStatic(field.getModifiers())) {
                    field.setAccessible(true);
                    ListDefinition list = (ListDefinition) field.get(null);
                    list.columns().stream()
                            .map(Column::name)
                            .filter(list::sortsBy)
                            .forEach(column -> lists.computeIfAbsent(list.address(), each -> new TreeSet<>())
                                    .add(column));
                }
            }
        }
        // an agency has hundreds of people at most
        lists.remove("/people");
        assertThat(lists).hasSizeGreaterThanOrEqualTo(25);
        return lists.entrySet().stream().map(list -> Arguments.of(list.getKey(), List.copyOf(list.getValue())));
    }

    private String statement(SignedIn reader, String page) throws Exception {
        List<String> said = Statements.of(
                () -> assertThat(mvc.get().uri(page).with(People.as(reader)).exchange())
                        .hasStatusOk());
        return said.stream()
                .filter(sql -> sql.contains(" as row_id"))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode plan(SignedIn reader, String sql) {
        String filled = sql;
        for (Map.Entry<String, String> value : SOME.entrySet()) {
            filled = filled.replace(
                    "cast(? as " + value.getKey() + "), ?", value.getValue() + ", uuid '" + Ids.next() + "'");
        }
        String explained = "explain (costs off, format json) " + filled;
        return people.by(reader, () -> {
            jdbc.sql("set local enable_seqscan = off").update();
            jdbc.sql("set local enable_bitmapscan = off").update();
            jdbc.sql("set local enable_sort = off").update();
            jdbc.sql("set local enable_incremental_sort = off").update();
            return json.readTree(jdbc.sql(explained).query(String.class).single())
                    .get(0)
                    .get("Plan");
        });
    }

    /** Goes down the outer side of all joins to the table that is walked. */
    private static void check(List<String> wrong, String page, JsonNode plan) {
        JsonNode node = plan;
        while (!node.get("Node Type").asString().contains("Scan")) {
            if (node.get("Node Type").asString().contains("Sort")) {
                wrong.add(page + " sorts by " + node.get("Sort Key"));
                return;
            }
            node = outer(node);
        }
        boolean walks = node.get("Node Type").asString().startsWith("Index");
        boolean begins = node.path("Index Cond").asString("").contains("ROW(");
        if (!walks || (page.endsWith("middle") && !begins)) {
            wrong.add(page + " reads " + node.path("Index Name").asString("no index") + " from "
                    + node.path("Index Cond").asString("its beginning") + ", filtered by "
                    + node.path("Filter").asString("nothing"));
        }
    }

    private static JsonNode outer(JsonNode node) {
        for (JsonNode child : node.get("Plans")) {
            if ("Outer".equals(child.get("Parent Relationship").asString())) {
                return child;
            }
        }
        throw new AssertionError("no outer side in " + node);
    }
}
