package io.planwerk.application.workspace;

import io.planwerk.application.Outcome;
import io.planwerk.application.port.Members;
import io.planwerk.application.port.Secrets;
import io.planwerk.application.port.Tokens;
import io.planwerk.application.port.Transactions;
import io.planwerk.application.port.Workspaces;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.Slug;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.workspace.Email;
import io.planwerk.domain.workspace.Member;
import io.planwerk.domain.workspace.MemberEntry;
import io.planwerk.domain.workspace.Role;
import io.planwerk.domain.workspace.Workspace;
import io.planwerk.domain.workspace.WorkspaceEntry;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Keeps workspaces in the port {@link Workspaces}. */
public final class FoundingService implements Founding {
  private final Workspaces workspaces;
  private final Tokens tokens;
  private final Members members;
  private final Secrets secrets;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public FoundingService(
      Workspaces workspaces,
      Tokens tokens,
      Members members,
      Secrets secrets,
      Transactions transactions,
      InstantSource clock) {
    this.workspaces = workspaces;
    this.tokens = tokens;
    this.members = members;
    this.secrets = secrets;
    this.transactions = transactions;
    this.clock = clock;
  }

  private static boolean may(Actor actor) {
    return actor.workspace().equals(AccessService.WORKSPACE);
  }

  @Override
  public Optional<List<Workspace>> list(Actor actor) {
    return may(actor) ? Optional.of(workspaces.of(actor.workspace())) : Optional.empty();
  }

  @Override
  public Optional<Outcome<Founded>> found(Actor actor, WorkspaceEntry entry) {
    return may(actor)
        ? Optional.of(transactions.inOne(() -> founded(actor, entry)))
        : Optional.empty();
  }

  private Outcome<Founded> founded(Actor actor, WorkspaceEntry entry) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Workspace workspace = kept(actor, entry.name(), now);
    String secret = AccessService.PREFIX + secrets.next();
    tokens.keep(AccessService.owner(workspace.id(), secret, now));
    Email email = entry.ownerEmail();
    Name name = entry.ownerName();
    if (email != null && name != null) {
      members.add(
          Member.invited(
              workspace.id(),
              Slug.from(name.value()),
              new MemberEntry(email, name, Role.OWNER, List.of(), null),
              now,
              actor.name()));
    }
    return new Outcome.Done<>(new Founded(workspace, secret));
  }

  private Workspace kept(Actor actor, Name name, Instant now) {
    String slug = Slug.from(name.value());
    String id = slug;
    for (int number = 2; ; number++) {
      Workspace workspace = new Workspace(new WorkspaceId(id), name, now, actor.name());
      if (!workspace.id().equals(AccessService.WORKSPACE)
          && workspaces.add(actor.workspace(), workspace)) {
        return workspace;
      }
      id = Slug.numbered(slug, number);
    }
  }
}
