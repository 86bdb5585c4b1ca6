package app.jobbag.signoffs;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SignatureRequests extends Repository<SignatureRequest, UUID> {
    /** At once, since the rows of its links hang on it. */
    SignatureRequest saveAndFlush(SignatureRequest request);

    Optional<SignatureRequest> findById(UUID id);

    Optional<SignatureRequest> findByFrozenSubjectKindAndFrozenSubjectId(String kind, UUID subject);

    @Query("select s.request.id from Signer s where s.id = :signer")
    Optional<UUID> idOfSigner(UUID signer);

    @Query("""
            select r from SignatureRequest r left join fetch r.signers
            where r.id = (select s.request.id from Signer s where s.id = :signer)""")
    Optional<SignatureRequest> ofSigner(UUID signer);

    /** For whoever is about to change it: two signers at once go one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from SignatureRequest r where r.id = :id")
    Optional<SignatureRequest> lock(UUID id);
}
