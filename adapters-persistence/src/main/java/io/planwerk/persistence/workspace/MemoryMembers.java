package io.planwerk.persistence.workspace;

import io.planwerk.application.port.Members;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.workspace.Email;
import io.planwerk.domain.workspace.Member;
import io.planwerk.persistence.memory.Memory;
import io.planwerk.persistence.memory.MemoryTable;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Members in memory. */
@Singleton
final class MemoryMembers implements Members {
  private final Memory memory;
  private final MemoryTable<Member> members;
  private final MemoryTable<String> taken;

  @Inject
  MemoryMembers(Memory memory) {
    this.memory = memory;
    this.members = new MemoryTable<>(memory);
    this.taken = new MemoryTable<>(memory);
  }

  @Override
  public Optional<Member> find(WorkspaceId workspace, String id) {
    return members.find(workspace, id);
  }

  @Override
  public List<Member> all(WorkspaceId workspace) {
    return members.behind(workspace, null, _ -> true, Integer.MAX_VALUE);
  }

  @Override
  public List<Member> held(WorkspaceId workspace) {
    return all(workspace);
  }

  @Override
  public List<Member> with(Email email) {
    return everywhere(member -> member.email().equals(email));
  }

  @Override
  public List<Member> with(Member.OpenId openId) {
    return everywhere(member -> openId.equals(member.openId()));
  }

  private List<Member> everywhere(Predicate<Member> fitting) {
    return members.everywhere().stream()
        .filter(fitting)
        .sorted(Comparator.comparing(member -> member.workspace().value()))
        .toList();
  }

  @Override
  public Adding add(Member member) {
    return memory.inOne(
        () -> {
          if (taken.find(member.workspace(), member.id()).isPresent()) {
            return Adding.ID_TAKEN;
          }
          if (all(member.workspace()).stream()
              .anyMatch(other -> other.email().equals(member.email()))) {
            return Adding.EMAIL_TAKEN;
          }
          taken.put(member.workspace(), member.id(), member.id());
          members.put(member.workspace(), member.id(), member);
          return Adding.ADDED;
        });
  }

  @Override
  public void keep(Member member) {
    memory.inOne(
        () -> {
          find(member.workspace(), member.id())
              .ifPresent(_ -> members.put(member.workspace(), member.id(), member));
          return member;
        });
  }

  @Override
  public boolean signedIn(WorkspaceId workspace, String id, Instant at) {
    return change(
        workspace, id, member -> member.suspendedAt() == null, member -> member.signedIn(at));
  }

  @Override
  public void bind(WorkspaceId workspace, String id, Member.OpenId openId) {
    change(workspace, id, member -> member.openId() == null, member -> member.with(openId));
  }

  @Override
  public void password(WorkspaceId workspace, String id, String hash) {
    change(workspace, id, _ -> true, member -> member.withPassword(hash));
  }

  @Override
  public void strengthen(WorkspaceId workspace, String id, String weaker, String stronger) {
    change(
        workspace,
        id,
        member -> weaker.equals(member.password()),
        member -> member.withPassword(stronger));
  }

  private boolean change(
      WorkspaceId workspace, String id, Predicate<Member> fitting, UnaryOperator<Member> change) {
    return memory.inOne(
        () -> {
          Optional<Member> found = find(workspace, id).filter(fitting);
          found.ifPresent(member -> members.put(workspace, id, change.apply(member)));
          return found.isPresent();
        });
  }

  @Override
  public void remove(WorkspaceId workspace, String id) {
    members.remove(workspace, id);
  }
}
