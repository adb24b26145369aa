package io.planwerk.domain.assessment;

import io.planwerk.domain.audiences.Audience;
import io.planwerk.domain.audiences.AudiencePresence;
import io.planwerk.domain.platforms.Platform;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.NetworkId;
import io.planwerk.domain.shared.Percentage;
import io.planwerk.domain.shared.Slug;
import io.planwerk.domain.shared.Tongue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A place on the net at which an audience is, or is thought to be.
 *
 * @param at where the document says so
 * @param audience the people
 * @param name what the place is called
 * @param presence what is known of it; absent where nothing says that the audience is there
 */
record Place(String at, Audience audience, Name name, @Nullable AudiencePresence presence) {
  Bilingual text() {
    return new Bilingual(text(Tongue.GERMAN, " für "), text(Tongue.ENGLISH, " for "));
  }

  private String text(Tongue tongue, String whom) {
    Percentage share = presence == null ? null : presence.share();
    return tongue.quoted(name.value())
        + whom
        + tongue.quoted(audience.name().value())
        + (share == null ? "" : " (" + tongue.percent(share.fraction(), 0) + ")");
  }

  static Place of(Audience audience, Located<AudiencePresence> presence) {
    Name network = new Name(presence.value().network().value());
    return new Place(presence.pointer(), audience, network, presence.value());
  }

  /** What nobody counted may be all of them. */
  static BigDecimal share(AudiencePresence presence) {
    return presence.share() == null ? BigDecimal.ONE : presence.share().fraction();
  }

  /** A platform without a network is likely to be called after it. */
  static boolean standsOn(Platform platform, NetworkId network) {
    return platform.network() == null
        ? Stream.of(platform.id().value(), Slug.from(platform.name().value()))
            .anyMatch(network.value()::equals)
        : platform.network().equals(network);
  }

  static List<Bilingual> texts(List<Place> places) {
    return places.stream().map(Place::text).toList();
  }

  static Optional<Fact> fact(List<Place> found, Bilingual message) {
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(Fact.at(found.stream().map(Place::at).toList(), message));
  }
}
