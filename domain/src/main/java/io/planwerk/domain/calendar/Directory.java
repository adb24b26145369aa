package io.planwerk.domain.calendar;

import io.planwerk.domain.platforms.Platform;
import io.planwerk.domain.resources.Person;
import io.planwerk.domain.shared.EntityId.AudienceId;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.EntityId.PlatformId;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.strategy.Strategy;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Finds what entries refer to; references in a strategy lead somewhere. */
final class Directory {
  private final Map<PlatformId, Platform> platforms = new HashMap<>();
  private final Map<PlatformId, String> pointers = new HashMap<>();
  private final Map<PersonId, Person> people = new HashMap<>();
  private final Map<AudienceId, Name> audiences = new HashMap<>();

  Directory(Strategy strategy) {
    for (Platform platform : strategy.platforms().items()) {
      pointers.put(platform.id(), Entries.PLATFORMS + platforms.size());
      platforms.put(platform.id(), platform);
    }
    strategy.resources().people().forEach(person -> people.put(person.id(), person));
    strategy.audiences().items().forEach(audience -> audiences.put(audience.id(), audience.name()));
  }

  Platform platform(PlatformId id) {
    return Objects.requireNonNull(platforms.get(id));
  }

  /** JSON Pointer of a platform. */
  String pointer(PlatformId id) {
    return Objects.requireNonNull(pointers.get(id));
  }

  Person person(PersonId id) {
    return Objects.requireNonNull(people.get(id));
  }

  /** How many people share the role. */
  int heads(PersonId id) {
    Integer headcount = person(id).headcount();
    return headcount == null ? 1 : headcount;
  }

  Name audience(AudienceId id) {
    return Objects.requireNonNull(audiences.get(id));
  }

  String name(Tongue tongue, PlatformId platform) {
    return Wording.name(tongue, platform(platform).name());
  }

  String name(Tongue tongue, PersonId person) {
    return Wording.name(tongue, person(person).name());
  }
}
