package app.jobbag.contactreports;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface InstructionRows extends Repository<Instruction, UUID> {
    Instruction save(Instruction instruction);

    void flush();

    Optional<Instruction> findById(UUID id);

    List<Instruction> findByReportId(UUID report);
}
