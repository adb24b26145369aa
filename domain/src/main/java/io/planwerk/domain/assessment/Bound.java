package io.planwerk.domain.assessment;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The bounds that rules measure by. They are a matter of judgement, so each can be set otherwise
 * and says where its default comes from.
 */
public enum Bound {
  /**
   * Growth of a figure within a year, as a fraction, up to which a target passes as realistic
   * without further evidence.
   */
  GROWTH_PER_YEAR(
      "1",
      "doubling within a year; the published series that ship as samples grew by 36 % a year at"
          + " most"),
  /** Days that a target's way has to take at least before its pace is compounded to a year. */
  GROWTH_DAYS("90", "a quarter; shorter ways are campaigns, which don't go on"),
  /** Difference between a stated growth and the way of its figures that passes, as fractions. */
  GROWTH_TOLERANCE("0.02", "rounding of a rate, and a few days more or less"),
  /** Audiences, and likewise new platforms, with which the first stage of a launch may begin. */
  FIRST_STAGE("1", Sources.SUCCESS_FACTORS + ": one audience and one instrument first"),
  /** New platforms that a later stage may open where the roadmap itself sets no limit. */
  NEW_PLATFORMS_PER_STAGE(
      "2", Sources.SUCCESS_FACTORS + ": not too much at once; one more than at the beginning"),
  /** Days of a communication activity up to which it stands out from its surroundings. */
  CAMPAIGN_DAYS("92", "a quarter; what lasts longer is the ground that others stand on"),
  /** Minutes round the clock within which people who write expect an answer. */
  RESPONSE_MINUTES(
      "1440",
      "HubSpot, https://blog.hubspot.com/service/social-media-response-time: 79 of 100 people"
          + " expect an answer within 24 hours"),
  /** Rating of the culture, 1 to 5, from which it carries a change. */
  CULTURE_RATING("3", "ADKAR (Prosci): the first value below 3 of 5 is where a change gets stuck"),
  /** Count from which it is unlikely that a period ends with the very figure of the one before. */
  REPEATED_COUNT("1000", "a count of four digits seldom stays the same to the last one"),
  /** Business areas other than public relations and marketing that have to be looked at. */
  AREAS_BEYOND_MARKETING(
      "1", "Bitkom, Strategischer 10-Punkte-Check, Nr. 1: areas beside PR and marketing"),
  /** Potential of a business area, 1 to 5, from which it is expected to have a goal. */
  AREA_POTENTIAL("4", "the upper two of five ratings: much and very much"),
  /** Goals from which on they have to be ranked, so that something can be cut. */
  RANKED_GOALS("3", "one or two goals may well both be indispensable"),
  /** Part of all goals, 0 to 1, that may be musts. */
  MUST_SHARE(
      "0.6",
      "DSDM Handbook (2014), 10 MoSCoW,"
          + " https://www.agilebusiness.org/dsdm-project-framework/moscow-prioririsation.html:"
          + " musts take at most 60 % of the effort; here of the goals"),
  /** Probability, 0 to 1, from which a goal passes as likely to be reached. */
  GOAL_PROBABILITY(
      "0.8", "the confidence at which an alignment's safe plan holds unless asked otherwise"),
  /** Roles that may be consulted in one task. */
  CONSULTED_ROLES(
      "3", "RACI, https://andreassobing.de/raci-im-team-klarheit-in-projekten: C <= 3 per task"),
  /** Likelihood times impact, 1 to 25, from which a platform risk needs an owner and mitigation. */
  RISK_SEVERITY("5", "the least that a five by five risk matrix doesn't call low"),
  /** Part of an audience, 0 to 1, from which it is found at a place. */
  PRESENCE_SHARE("0.1", "one in ten; with fewer a platform hardly meets anybody of the audience"),
  /** Part of an audience, 0 to 1, from which the place where it is found most can't be left out. */
  MAIN_PLACE_SHARE("0.5", "half of the audience"),
  /** Part of the effect on goals, 0 to 1, from which everything depends on one platform. */
  PLATFORM_SHARE("0.75", "what is left without the platform is no more than a quarter"),
  /** Months after which somebody has to look again at who can get into an account. */
  ACCESS_REVIEW_MONTHS("12", "once a year, since people come and go within it"),
  /** Months within which the crisis plan has to be practised. */
  DRILL_MONTHS("12", "once a year, since people and platforms change within it"),
  /** Months after which a contact for the crisis has to be tried again. */
  CONTACT_MONTHS("12", "once a year, with the drill"),
  /** Hours in a row that the platforms may go without anybody who watches them. */
  COVER_GAP_HOURS("12", "a night, from the evening to the next morning"),
  /** Part of a stated sum, 0 to 1, by which the parts may miss it. */
  TOTAL_TOLERANCE("0.01", "rounding of a sum to two digits"),
  /** Weeks after which it should be known what came of a finding of the monitoring. */
  FINDING_WEEKS("4", "a month, in which whoever meets once a month has met"),
  /** Periods of a figure's rhythm after which its value is missed. */
  OBSERVATION_PERIODS("2", "one period to measure, and one to hand it in"),
  /** Difference between a stated and a computed change, as fractions, that passes as rounding. */
  CHANGE_TOLERANCE("0.005", "rounding of a rate to a whole per cent");

  private final BigDecimal usual;
  private final String source;

  Bound(String usual, String source) {
    this.usual = new BigDecimal(usual);
    this.source = source;
  }

  /** What holds where nothing else is set, in the unit that the bound says. */
  public BigDecimal usual() {
    return usual;
  }

  /** Where the usual value comes from. */
  public String source() {
    return source;
  }

  /** How settings call it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Bound> named(String id) {
    return Arrays.stream(values()).filter(bound -> bound.id().equals(id)).findFirst();
  }
}
