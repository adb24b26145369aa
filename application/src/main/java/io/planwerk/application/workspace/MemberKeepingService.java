package io.planwerk.application.workspace;

import io.planwerk.application.Edit;
import io.planwerk.application.Edits;
import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.Precondition;
import io.planwerk.application.Tagged;
import io.planwerk.application.port.Members;
import io.planwerk.application.port.Organisations;
import io.planwerk.application.port.Sessions;
import io.planwerk.application.port.Transactions;
import io.planwerk.domain.document.Fingerprint;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.document.RecordReader;
import io.planwerk.domain.document.RecordWriter;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Slug;
import io.planwerk.domain.workspace.Member;
import io.planwerk.domain.workspace.MemberEntry;
import io.planwerk.domain.workspace.Role;
import io.planwerk.domain.workspace.TokenEntry.RoleAt;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps members in the port {@link Members}. */
public final class MemberKeepingService implements MemberKeeping {
  private final Members members;
  private final Sessions sessions;
  private final Organisations organisations;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public MemberKeepingService(
      Members members,
      Sessions sessions,
      Organisations organisations,
      Transactions transactions,
      InstantSource clock) {
    this.members = members;
    this.sessions = sessions;
    this.organisations = organisations;
    this.transactions = transactions;
    this.clock = clock;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  @Override
  public Page<Member> list(Actor actor, Page.Request page) {
    String after = page.after();
    return Page.of(
        members.all(actor.workspace()).stream()
            .filter(member -> after == null || member.id().compareTo(after) > 0)
            .limit(page.limit() + 1L)
            .toList(),
        page.limit(),
        Member::id);
  }

  @Override
  public Outcome<Tagged<Member>> read(Actor actor, String id) {
    return members
        .find(actor.workspace(), id)
        .map(member -> done(member, false))
        .orElseGet(Outcome.NotFound::new);
  }

  @Override
  public Outcome<Tagged<Member>> own(Actor actor) {
    return actor.member().map(id -> read(actor, id)).orElseGet(Outcome.NotFound::new);
  }

  @Override
  public Outcome<Tagged<Member>> invite(Actor actor, MemberEntry entry) {
    List<Fault> faults =
        GrantedRoles.faults(actor, organisations, entry.role(), entry.organisations());
    if (!faults.isEmpty()) {
      return new Outcome.Invalid<>(faults);
    }
    String slug = Slug.from(entry.name().value());
    Member member = Member.invited(actor.workspace(), slug, entry, now(), actor.name());
    for (int number = 2; ; number++) {
      switch (members.add(member)) {
        case ADDED -> {
          return done(member, true);
        }
        case EMAIL_TAKEN -> {
          return new Outcome.Conflict<>(
              new Bilingual(
                  "Jemand mit dieser E-Mail-Adresse ist schon Mitglied.",
                  "Somebody with this e-mail address is a member already."),
              List.of(
                  Fault.at(
                      "/email", FaultCode.DUPLICATE, "gibt es hier schon", "exists here already")));
        }
        case ID_TAKEN -> member = member.withId(Slug.numbered(slug, number));
      }
    }
  }

  @Override
  public Outcome<Tagged<Member>> change(
      Actor actor, String id, Edit edit, Precondition precondition) {
    return transactions.inOne(
        () -> {
          List<Member> all = members.held(actor.workspace());
          Optional<Member> found = with(id, all);
          return found
              .flatMap(member -> Edits.<Tagged<Member>>refusal(precondition, tag(member)))
              .or(() -> found.map(member -> changed(actor, member, edit, all)))
              .orElseGet(Outcome.NotFound::new);
        });
  }

  private static Optional<Member> with(String id, List<Member> all) {
    return all.stream().filter(member -> member.id().equals(id)).findFirst();
  }

  private Outcome<Tagged<Member>> changed(Actor actor, Member member, Edit edit, List<Member> all) {
    Reading<MemberEntry> read =
        Edits.apply(tree(member), edit)
            .then(tree -> Edits.identified(tree, member.id()))
            .then(MemberKeepingService::entry);
    return switch (read) {
      case Reading.Rejected<MemberEntry>(List<Fault> faults) -> new Outcome.Invalid<>(faults);
      case Reading.Read<MemberEntry>(MemberEntry entry) -> {
        List<Fault> faults = faults(actor, member, entry);
        yield faults.isEmpty()
            ? kept(member, member.changed(entry, now()), all)
            : new Outcome.Invalid<>(faults);
      }
    };
  }

  private List<Fault> faults(Actor actor, Member member, MemberEntry entry) {
    List<Fault> faults = new ArrayList<>();
    if (!entry.email().equals(member.email())) {
      faults.add(
          Fault.at(
              "/email",
              FaultCode.READ_ONLY,
              "bleibt, wie es ist; wer eine andere hat, wird neu eingeladen",
              "stays as it is; whoever has another is invited anew"));
    }
    if (!entry.roles().equals(member.roles())) {
      faults.addAll(GrantedRoles.faults(actor, organisations, entry.role(), entry.organisations()));
    }
    return faults;
  }

  private Outcome<Tagged<Member>> kept(Member before, Member after, List<Member> all) {
    if (owns(before) && !owns(after) && isLastOwner(before, all)) {
      return lastOwner();
    }
    members.keep(after);
    if (after.suspendedAt() != null) {
      sessions.endAll(after.workspace(), after.id());
    }
    return done(after, false);
  }

  @Override
  public Outcome<Member> remove(Actor actor, String id) {
    return transactions.inOne(
        () -> {
          List<Member> all = members.held(actor.workspace());
          return with(id, all)
              .map(
                  member ->
                      isLastOwner(member, all)
                          ? MemberKeepingService.<Member>lastOwner()
                          : removed(member))
              .orElseGet(Outcome.NotFound::new);
        });
  }

  private Outcome<Member> removed(Member member) {
    members.remove(member.workspace(), member.id());
    sessions.endAll(member.workspace(), member.id());
    return new Outcome.Done<>(member);
  }

  /** Those who never came may never come. */
  private static boolean owns(Member member) {
    return member.state() == Member.State.ACTIVE
        && member.roles().inWorkspace().contains(Role.OWNER);
  }

  private static boolean isLastOwner(Member member, List<Member> all) {
    return owns(member) && all.stream().filter(MemberKeepingService::owns).count() == 1;
  }

  private static <T> Outcome<T> lastOwner() {
    return new Outcome.Conflict<>(
        new Bilingual(
            "Das ist das letzte Mitglied, dem der Arbeitsbereich gehört.",
            "This is the last member who owns the workspace."),
        List.of());
  }

  private static Reading<MemberEntry> entry(Object tree) {
    if (tree instanceof Map<?, ?> fields) {
      fields.remove("id");
    }
    return RecordReader.read(MemberEntry.class, tree);
  }

  private static Object tree(Member member) {
    Object tree =
        RecordWriter.write(
            new MemberEntry(
                member.email(),
                member.name(),
                member.roles().everywhere(),
                member.roles().at().entrySet().stream()
                    .map(at -> new RoleAt(at.getKey(), at.getValue()))
                    .sorted(Comparator.comparing(at -> at.organisationId().value()))
                    .toList(),
                member.suspendedAt() != null));
    return tree == null ? Map.of() : tree;
  }

  private static Outcome<Tagged<Member>> done(Member member, boolean created) {
    return new Outcome.Done<>(new Tagged<>(member, tag(member), created));
  }

  private static String tag(Member member) {
    return Fingerprint.of(List.of(tree(member), String.valueOf(member.signedInAt())));
  }
}
