package io.planwerk.domain.organisation;

import io.planwerk.domain.shared.EntityId.LegalPointId;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.Link;
import io.planwerk.domain.shared.Name;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A legal duty that the company's presence brings with it, and where the company stands. The list
 * helps to think of everything; it is no legal advice.
 *
 * @param id names this point in the document
 * @param name the duty in a few words
 * @param topic field of law to which it belongs
 * @param status where the company stands with it
 * @param law provision or judgment on which it rests, such as § 5 DDG
 * @param evidence what shows that it is fulfilled
 * @param link where the evidence can be seen
 * @param owner role that sees to it
 * @param checkedOn day on which somebody last made sure
 */
public record LegalPoint(
    LegalPointId id,
    Name name,
    @Nullable LegalTopic topic,
    @Nullable LegalStatus status,
    @Nullable String law,
    @Nullable String evidence,
    @Nullable Link link,
    @Nullable PersonId owner,
    @Nullable LocalDate checkedOn) {}
