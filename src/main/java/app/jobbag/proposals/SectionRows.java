package app.jobbag.proposals;

import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sections of proposals, in their order. */
@Component
class SectionRows {
    private final JdbcClient jdbc;
    private final Reads reads;

    SectionRows(JdbcClient jdbc, Reads reads) {
        this.jdbc = jdbc;
        this.reads = reads;
    }

    Later<List<Section>> of(ProposalId id) {
        return reads.rows(
                Section.class,
                Query.of(
                        "select number, kind, title, text, notes from proposal_section where proposal_id = ? order by place, number",
                        id.value()));
    }

    void add(Proposal proposal, Section section, int place) {
        jdbc.sql("""
                insert into proposal_section (client_id, proposal_id, number, place, kind, title, text, notes)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(proposal.guardClient(), proposal.id().value(), section.number(), place)
                .params(section.kind().name(), section.title(), section.text(), section.notes())
                .update();
    }

    /** Whether there is one. */
    boolean write(Proposal proposal, Section section) {
        return jdbc.sql("update proposal_section set kind = ?, title = ?, text = ?, notes = ?"
                                + " where proposal_id = ? and number = ?")
                        .params(section.kind().name(), section.title(), section.text(), section.notes())
                        .params(proposal.id().value(), section.number())
                        .update()
                == 1;
    }

    boolean remove(Proposal proposal, int number) {
        return jdbc.sql("delete from proposal_section where proposal_id = ? and number = ?")
                        .params(proposal.id().value(), number)
                        .update()
                == 1;
    }

    /** In this order from now on. */
    void arrange(Proposal proposal, List<Section> sections) {
        for (int place = 0; place < sections.size(); place++) {
            jdbc.sql("update proposal_section set place = ? where proposal_id = ? and number = ? and place <> ?")
                    .params(place, proposal.id().value(), sections.get(place).number(), place)
                    .update();
        }
    }
}
