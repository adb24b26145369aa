package io.planwerk.domain.detection;

/**
 * From signs to the strength of a storm, 0 to 6 on the scale of Graf and Schwede (2012). The scale
 * tells what is seen on the social web and in the media at each height; this is how each is
 * measured. All conditions of a level have to hold.
 *
 * <ul>
 *   <li>1, single criticism: {@code surprise} 3 and 2 first mentions.
 *   <li>2, repeated criticism with weak reaction: {@code surprise} 4 and 4 first mentions; or
 *       echoes alone, however many: they may be one machine's; or far more said than usual in a
 *       tone that can't be told.
 *   <li>3, lasting criticism that grows and spreads: {@code surprise} 5.5, 3 times the usual, 8
 *       first mentions, and one of: it lasts, it doubles within the hour, two networks, a first
 *       article; {@code shareSurprise} 4. From here on people are alarmed.
 *   <li>4, networked protest: {@code surprise} 7, 5 times the usual, 40 first mentions, share of
 *       critical ones 0.3, two networks, and one of: a third network, it doubles within the hour,
 *       five articles.
 *   <li>5, campaign with critics as majority: {@code surprise} 8, 8 times the usual, 150 first
 *       mentions, share 0.5, three networks, five articles.
 *   <li>6, unchecked snowball, top subject of all media: {@code surprise} 10, 12 times the usual,
 *       500 first mentions, share 0.5, four networks, 20 articles, two of them on radio or
 *       television.
 * </ul>
 *
 * <p>Above 0, a quarter of what is said has to be critical and clearly more than usual (a half more
 * and {@code shareSurprise} 3, unless more than half is critical anyway), so that praise and mere
 * attention are no storm. Stretches of less than five minutes ask for {@code surprise} 7 at least:
 * posts come in swarms.
 */
final class Scale {
  /** From here on people are alarmed. */
  static final int ALARM = 3;

  private static final double HOUR = 60;
  private static final int SWARM = 5;

  private final Signs signs;
  private final double ease;

  /**
   * @param ease 1 to reach a level, less to keep it: part of every bound that suffices
   */
  Scale(Signs signs, double ease) {
    this.signs = signs;
    this.ease = ease;
  }

  int level() {
    if (!isBlame()) {
      return isUnclear() || echoes() ? 2 : 0;
    }
    if (!isShareRaised(4) || !reaches(signs.minutes() < SWARM ? 7 : 5.5, 3, 8) || !isMoving()) {
      return (signs.surprise() >= 4 * ease && signs.firsts() >= 4 * ease) || echoes()
          ? 2
          : signs.surprise() >= 3 * ease && signs.firsts() >= 2 ? 1 : 0;
    }
    if (!reaches(7, 5, 40) || signs.share() < 0.3 * ease || !isNetworked()) {
      return ALARM;
    }
    boolean majority = signs.share() >= 0.5 * ease && signs.networks() >= 3;
    if (!majority || !reaches(8, 8, 150) || signs.press() < 5 * ease) {
      return 4;
    }
    return reaches(10, 12, 500)
            && signs.networks() >= 4
            && signs.press() >= 20 * ease
            && signs.broadcasts() >= 2
        ? 6
        : 5;
  }

  private boolean reaches(double surprise, double times, int firsts) {
    return signs.surprise() >= surprise * ease
        && signs.times() >= 1 + (times - 1) * ease
        && signs.firsts() >= firsts * ease;
  }

  private boolean echoes() {
    return signs.echoSurprise() >= 5 * ease
        && signs.critical() >= 10 * ease
        && 2 * signs.critical() >= signs.mentions();
  }

  private boolean isMoving() {
    return signs.lasting() || isGrowing() || signs.networks() >= 2 || signs.press() >= 1;
  }

  private boolean isGrowing() {
    return signs.doubling() != null && signs.doubling() <= HOUR;
  }

  private boolean isNetworked() {
    return signs.networks() >= 3
        || (signs.networks() >= 2 && (isGrowing() || signs.press() >= 5 * ease));
  }

  /** Whether more of what is said is critical than usual, rather than more said at all. */
  private boolean isBlame() {
    double usual = signs.usualShare();
    double raised = usual < 1 / 3.0 ? 1.5 * usual : Math.max(0.5, 0.95 * usual);
    return signs.share() >= Math.max(0.25, raised) * ease && isShareRaised(3);
  }

  /** Where most of it is critical anyway, no share tells a storm. */
  private boolean isShareRaised(double surprise) {
    return signs.usualShare() > 0.5 || signs.shareSurprise() >= surprise * ease;
  }

  private boolean isUnclear() {
    return signs.volumeSurprise() >= 7 * ease && signs.unread() + signs.share() >= 0.5;
  }
}
