package io.planwerk.application.workspace;

import io.planwerk.application.port.Members;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.workspace.Email;
import io.planwerk.domain.workspace.Member;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Members in a list. */
public final class RememberedMembers implements Members {
  private final List<Member> kept = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();

  private List<Member> those(Predicate<Member> fitting) {
    return kept.stream().filter(fitting).sorted(Comparator.comparing(Member::id)).toList();
  }

  @Override
  public Optional<Member> find(WorkspaceId workspace, String id) {
    return all(workspace).stream().filter(member -> member.id().equals(id)).findFirst();
  }

  @Override
  public List<Member> all(WorkspaceId workspace) {
    return those(member -> member.workspace().equals(workspace));
  }

  @Override
  public List<Member> held(WorkspaceId workspace) {
    return all(workspace);
  }

  @Override
  public List<Member> with(Email email) {
    return those(member -> member.email().equals(email));
  }

  @Override
  public List<Member> with(Member.OpenId openId) {
    return those(member -> openId.equals(member.openId()));
  }

  @Override
  public Adding add(Member member) {
    if (all(member.workspace()).stream().anyMatch(one -> one.email().equals(member.email()))) {
      return Adding.EMAIL_TAKEN;
    }
    if (!taken.add(member.workspace() + "/" + member.id())) {
      return Adding.ID_TAKEN;
    }
    kept.add(member);
    return Adding.ADDED;
  }

  @Override
  public void keep(Member member) {
    if (kept.removeIf(one -> isSame(one, member.workspace(), member.id()))) {
      kept.add(member);
    }
  }

  @Override
  public boolean signedIn(WorkspaceId workspace, String id, Instant at) {
    Optional<Member> found = find(workspace, id).filter(one -> one.suspendedAt() == null);
    found.ifPresent(one -> keep(one.signedIn(at)));
    return found.isPresent();
  }

  @Override
  public void bind(WorkspaceId workspace, String id, Member.OpenId openId) {
    find(workspace, id)
        .filter(one -> one.openId() == null)
        .ifPresent(one -> keep(one.with(openId)));
  }

  @Override
  public void password(WorkspaceId workspace, String id, String hash) {
    find(workspace, id).ifPresent(one -> keep(one.withPassword(hash)));
  }

  @Override
  public void strengthen(WorkspaceId workspace, String id, String weaker, String stronger) {
    find(workspace, id)
        .filter(one -> weaker.equals(one.password()))
        .ifPresent(one -> keep(one.withPassword(stronger)));
  }

  @Override
  public void remove(WorkspaceId workspace, String id) {
    kept.removeIf(one -> isSame(one, workspace, id));
  }

  private static boolean isSame(Member one, WorkspaceId workspace, String id) {
    return one.workspace().equals(workspace) && one.id().equals(id);
  }
}
