package app.jobbag.contactreports;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface InstructionRows extends Repository<Instruction, UUID> {
    Instruction save(Instruction instruction);

    void flush();

    Optional<Instruction> findById(UUID id);

    List<Instruction> findByReportId(UUID report);

    /** In the order of their ids, so that two who mark them crosswise wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<Instruction> findByIdInOrderById(Collection<UUID> ids);

    List<Instruction> findByStateAndResultId(InstructionState state, UUID result);
}
