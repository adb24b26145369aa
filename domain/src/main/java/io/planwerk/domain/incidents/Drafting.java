package io.planwerk.domain.incidents;

import io.planwerk.domain.crisis.PreparedStatement;
import io.planwerk.domain.incidents.IncidentAct.StatementDrafted;
import io.planwerk.domain.incidents.IncidentAct.StatementReworded;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.EntityId.StatementId;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Language;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.strategy.Strategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How statements are begun and worded, and what they need to go out. */
public final class Drafting {
  private static final Language USUAL = new Language("de");

  private Drafting() {}

  private static Optional<PreparedStatement> prepared(Strategy strategy, @Nullable StatementId id) {
    return strategy.crisis().statements().stream()
        .filter(statement -> statement.id().equals(id))
        .findFirst();
  }

  /** A prepared statement that the plan doesn't have, or that has no wording to begin from. */
  public static List<Fault> misfits(Strategy strategy, Entries.Draft entry) {
    if (entry.prepared() == null) {
      return List.of();
    }
    Optional<PreparedStatement> prepared = prepared(strategy, entry.prepared());
    if (prepared.isEmpty()) {
      return List.of(
          Fault.at(
              "/prepared",
              FaultCode.UNKNOWN_REFERENCE,
              Tongue.GERMAN.quoted(entry.prepared().value())
                  + " gibt es unter den vorbereiteten Stellungnahmen nicht",
              Tongue.ENGLISH.quoted(entry.prepared().value())
                  + " is none of the prepared statements"));
    }
    return entry.text() == null && prepared.get().text() == null
        ? List.of(
            Fault.at(
                "/text",
                FaultCode.MISSING,
                "fehlt: die vorbereitete Stellungnahme hat keinen Wortlaut",
                "is missing: the prepared statement has no wording"))
        : List.of();
  }

  /** A statement as it begins, of an entry that fits. */
  public static StatementDrafted begun(Strategy strategy, Entries.Draft entry) {
    Optional<PreparedStatement> from = prepared(strategy, entry.prepared());
    Language language =
        Optional.ofNullable(entry.language())
            .or(() -> from.map(PreparedStatement::language))
            .or(() -> Optional.ofNullable(strategy.language()))
            .orElse(USUAL);
    String text =
        Objects.requireNonNull(entry.text() != null ? entry.text() : from.orElseThrow().text());
    return new StatementDrafted(
        entry.name() != null ? entry.name() : from.orElseThrow().name(),
        entry.prepared(),
        approver(from, text, language),
        language,
        text,
        entry.strategies());
  }

  /** Who approved of that very wording in quiet times. */
  private static @Nullable PersonId approver(
      Optional<PreparedStatement> from, String text, Language language) {
    return from.filter(
            one ->
                one.approvedOn() != null
                    && text.equals(one.text())
                    && (one.language() == null || one.language().equals(language)))
        .map(PreparedStatement::approvedBy)
        .orElse(null);
  }

  /** Another wording; back to the approved one, it needs no approval. */
  public static StatementReworded reworded(
      Strategy strategy, IncidentStatement statement, Entries.Rewording entry) {
    Language language = entry.language() == null ? statement.language() : entry.language();
    return new StatementReworded(
        statement.id(),
        approver(prepared(strategy, statement.prepared()), entry.text(), language),
        language,
        entry.text(),
        entry.strategies());
  }

  /** What stands in the way of publishing a statement. */
  public static List<Fault> open(IncidentStatement statement) {
    List<Fault> open = new ArrayList<>();
    if (!statement.isApproved()) {
      open.add(
          statement.judged() == null
              ? Fault.at("", FaultCode.APPROVAL_MISSING, "ist nicht freigegeben", "isn't approved")
              : Fault.at(
                  "",
                  FaultCode.APPROVAL_MISSING,
                  "wurde abgelehnt: " + statement.judged().text(),
                  "was declined: " + statement.judged().text()));
    }
    List<String> gaps = statement.gaps();
    if (!gaps.isEmpty()) {
      open.add(
          Fault.at(
              "/text",
              FaultCode.GAP_OPEN,
              "hat noch Lücken: " + String.join(", ", gaps),
              "still has gaps: " + String.join(", ", gaps)));
    }
    return open;
  }
}
