package io.planwerk.domain.impact;

import static io.planwerk.domain.alignment.Draft.fields;
import static io.planwerk.domain.measurement.MeasuringRhythm.DAILY;
import static io.planwerk.domain.measurement.MeasuringRhythm.MONTHLY;
import static io.planwerk.domain.measurement.MeasuringRhythm.QUARTERLY;
import static io.planwerk.domain.observations.Slice.WHOLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.alignment.Draft;
import io.planwerk.domain.formulas.Figures;
import io.planwerk.domain.formulas.Observed;
import io.planwerk.domain.impact.ImpactFlag.Kind;
import io.planwerk.domain.impact.ImpactLink.Step;
import io.planwerk.domain.observations.Certainty;
import io.planwerk.domain.observations.Slice;
import io.planwerk.domain.shared.EntityId.AudienceId;
import io.planwerk.domain.shared.EntityId.KpiId;
import io.planwerk.domain.shared.EntityId.MeasureId;
import io.planwerk.domain.shared.EntityId.PlatformId;
import io.planwerk.domain.strategy.Strategy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ImpactChainTest {
  private static final LocalDate JANUARY = LocalDate.of(2027, 1, 1);
  private static final LocalDate DECEMBER = LocalDate.of(2027, 12, 31);

  /** LinkedIn of AsyncAPI, 2024-Q4 to 2025-Q2, as its marketing reports state it. */
  @Test
  void shouldCompareWhatPostsBroughtWithWhatWasExpected() {
    Draft draft =
        chain(
            figure("posts", "IMPULSE"),
            figure("impressions", "AMPLIFIER"),
            figure("clicks", "RESULT"));
    link(draft, "posts", "impressions", "conversion", 600, "basis", "ASSUMED");
    link(draft, "impressions", "clicks", "conversion", 0.05, "basis", "MEASURED");
    LocalDate october = LocalDate.of(2024, 10, 1);
    Observed observed =
        new Observed()
            .series("posts", QUARTERLY, october, 93, 48, 78)
            .series("impressions", QUARTERLY, october, 29366, 23715, 48443)
            .series("clicks", QUARTERLY, october, 1398, 1495, 3007);

    ImpactChain chain = read(draft, observed, october, LocalDate.of(2025, 6, 30), WHOLE);

    assertThat(chain.links().getFirst().conversion()).isEqualByComparingTo("463.5799086758");
    assertThat(chain.links().getFirst().ratio()).isEqualByComparingTo("0.7726331811");
    assertThat(chain.links().getLast().conversion()).isEqualByComparingTo("0.0581143375");
    assertThat(chain.links().getLast().periods())
        .extracting(step -> step.conversion().orElseThrow().doubleValue())
        .containsExactly(0.0476060751, 0.0630402699, 0.0620729517);
    assertThat(chain.weakest().map(link -> link.to().value())).contains("impressions");
    assertThat(english(chain, Kind.WEAKEST_LINK))
        .containsExactly(
            "The weakest link of the chain is the step from 'posts' to 'impressions': it brings"
                + " 77% of what was expected (3 quarters).");
    assertThat(chain.sentences())
        .extracting(sentence -> sentence.de())
        .containsExactly(
            "Kennzahlen der Wirkungskette: 3, davon 3 gemessen, 0 angenommen und 0 ohne Werte."
                + " Verbindungen: 2, davon 1 gemessen, 1 angenommen und 0 ohne Umrechnung.",
            "Eine Einheit von „posts“ brachte 463,5799 von „impressions“, erwartet waren 600: das"
                + " sind 77\u00a0% (3 Quartale).",
            "Eine Einheit von „impressions“ brachte 0,0581 von „clicks“, erwartet waren 0,05: das"
                + " sind 116\u00a0% (3 Quartale).");
  }

  @Test
  void shouldHoldEffectsAgainstCausesOfTheDelayBefore() {
    Draft draft = chain(figure("a", "IMPULSE"), figure("b", "RESULT"));
    link(draft, "a", "b", "conversion", 2, "delayDays", 60);
    Observed observed =
        new Observed()
            .series("a", MONTHLY, JANUARY, 10, 20, 30, 40, 50)
            .series("b", MONTHLY, JANUARY, 99, 99, 20, 40, 60);

    ImpactLink link =
        read(draft, observed, LocalDate.of(2027, 3, 1), DECEMBER, WHOLE).links().getFirst();

    assertThat(link.shift()).isEqualTo(2);
    assertThat(link.ratio()).isEqualByComparingTo("1");
    assertThat(link.periods())
        .extracting(Step::from)
        .containsExactly(JANUARY, JANUARY.plusMonths(1), JANUARY.plusMonths(2));
    assertThat(link.periods()).extracting(Step::effectFrom).startsWith(LocalDate.of(2027, 3, 1));
  }

  @Test
  void shouldFindAnyConversionAndDelay() {
    Random random = new Random(5);
    for (int i = 0; i < 200; i++) {
      int days = random.nextInt(8);
      BigDecimal factor = BigDecimal.valueOf(1 + random.nextInt(900), 3);
      Object[] causes = random.ints(30, 1, 500).boxed().toArray();
      Object[] effects =
          Stream.of(causes).map(cause -> factor.multiply(new BigDecimal(cause + ""))).toArray();
      Draft draft = chain(figure("a", "IMPULSE"), figure("b", "RESULT"));
      link(draft, "a", "b", "conversion", factor, "delayDays", days);
      Observed observed =
          new Observed()
              .series("a", DAILY, JANUARY, causes)
              .series("b", DAILY, JANUARY.plusDays(days), effects);

      ImpactChain chain = read(draft, observed, JANUARY, DECEMBER, WHOLE);

      assertThat(chain.links().getFirst().ratio()).isEqualByComparingTo("1");
      assertThat(chain.flags()).isEmpty();
    }
  }

  @Test
  void shouldCountTheChangeOfWhatDoesNotAddUp() {
    Draft draft =
        chain(figure("shares", "AMPLIFIER"), figure("readers", "RESULT", "aggregation", "LAST"));
    link(draft, "shares", "readers", "conversion", 4);
    Observed observed =
        new Observed()
            .series("shares", MONTHLY, JANUARY, 5, 5, 10, 10)
            .series("readers", MONTHLY, JANUARY, 1000, 1015, 1045, 1075);

    ImpactLink link = read(draft, observed, JANUARY, DECEMBER, WHOLE).links().getFirst();

    assertThat(link.periods())
        .extracting(Step::effect)
        .map(BigDecimal::intValue)
        .containsExactly(15, 30, 30);
    assertThat(link.ratio()).isEqualByComparingTo("0.75");
  }

  @Test
  void shouldShareOutWhatSeveralLinksMove() {
    Draft draft = chain(figure("a", "IMPULSE"), figure("b", "AMPLIFIER"), figure("c", "RESULT"));
    link(draft, "a", "c", "conversion", 1);
    link(draft, "b", "c", "conversion", 3);
    Observed observed =
        new Observed()
            .series("a", MONTHLY, JANUARY, 100, 100, 100)
            .series("b", MONTHLY, JANUARY, 100, 100, 100)
            .series("c", MONTHLY, JANUARY, 200, 200, 200);

    List<ImpactLink> links = read(draft, observed, JANUARY, DECEMBER, WHOLE).links();

    assertThat(links)
        .extracting(ImpactLink::conversion)
        .map(c -> c.toPlainString())
        .containsExactly("0.5", "1.5");
    assertThat(links).allMatch(ImpactLink::alone);
  }

  @Test
  void shouldSayWhenAnotherLinkMayHaveMovedTheSame() {
    Draft draft = chain(figure("a", "IMPULSE"), figure("b", "AMPLIFIER"), figure("c", "RESULT"));
    link(draft, "a", "c", "conversion", 1);
    link(draft, "b", "c");
    Observed observed =
        new Observed()
            .series("a", MONTHLY, JANUARY, 100, 100, 100)
            .series("c", MONTHLY, JANUARY, 200, 200, 200);

    ImpactChain chain = read(draft, observed, JANUARY, DECEMBER, WHOLE);

    assertThat(chain.links().getFirst().alone()).isFalse();
    assertThat(chain.links().getLast().mark()).isEqualTo(Mark.MISSING);
    assertThat(chain.links().getLast().ratio()).isNull();
    assertThat(chain.nodes().get(1).mark()).isEqualTo(Mark.MISSING);
    assertThat(english(chain, Kind.FIGURE_WITHOUT_VALUES))
        .containsExactly("There are no values for 'b' in this time.");
    assertThat(english(chain, Kind.LINK_WITHOUT_CONVERSION))
        .containsExactly("How much 'b' moves 'c' isn't stated.");
    assertThat(chain.sentences().getLast().en())
        .isEqualTo(
            "One unit of 'a' brought 2 of 'c', 1 was expected: that is 200% (3 months). Other links"
                + " move it as well, and nobody says how much; so the value is that high at most.");
  }

  @Test
  void shouldJudgeNoLinkByTwoPeriods() {
    Draft draft = chain(figure("a", "IMPULSE"), figure("b", "RESULT"));
    link(draft, "a", "b", "conversion", 2);

    ImpactChain chain =
        read(
            draft,
            new Observed()
                .series("a", MONTHLY, JANUARY, 10, 10)
                .series("b", MONTHLY, JANUARY, 1, 1),
            JANUARY,
            DECEMBER,
            WHOLE);

    assertThat(chain.links().getFirst().ratio()).isEqualByComparingTo("0.05");
    assertThat(chain.weakest()).isEmpty();
  }

  @Test
  void shouldMarkWhatIsAssumed() {
    Draft draft = chain(figure("a", "IMPULSE"), figure("b", "RESULT"));
    link(draft, "a", "b", "conversion", 2);
    Observed observed =
        new Observed()
            .series("a", MONTHLY, JANUARY, 10)
            .series("a", WHOLE, Certainty.ESTIMATED, MONTHLY, JANUARY.plusMonths(1), 10)
            .series("b", MONTHLY, JANUARY, 20);

    ImpactChain chain = read(draft, observed, JANUARY, DECEMBER, WHOLE);

    assertThat(chain.nodes())
        .extracting(ImpactNode::mark)
        .containsExactly(Mark.ASSUMED, Mark.MEASURED);
    assertThat(chain.links()).extracting(ImpactLink::mark).containsExactly(Mark.ASSUMED);
  }

  @Test
  void shouldNoticeAResultThatRisesWithoutItsChain() {
    ImpactChain chain = moving(List.of(100, 102, 99, 101), List.of(50, 50, 80, 90), "RISE");

    assertThat(chain.flags())
        .filteredOn(flag -> flag.kind() == Kind.RESULT_WITHOUT_CHAIN)
        .singleElement()
        .satisfies(
            flag -> {
              assertThat(flag.text().de())
                  .isEqualTo(
                      "„b“ geht im Mittel von 50 auf 85, obwohl sich nichts davor wie gewünscht"
                          + " bewegt („a“). Etwas anderes muss gewirkt haben.");
              assertThat(flag.pointers())
                  .containsExactly("/measurement/kpis/1", "/measurement/links/0");
            });
  }

  @Test
  void shouldNoticeAChainThatRisesWithoutItsResult() {
    assertThat(
            english(
                moving(List.of(100, 100, 150, 150), List.of(50, 50, 50, 51), "RISE"),
                Kind.CHAIN_WITHOUT_RESULT))
        .containsExactly(
            "'b' goes from 50 to 50.5 on average, although everything before it moves as wanted"
                + " ('a'). The chain doesn't carry through to the result.");
  }

  @Test
  void shouldFindNothingWhereResultAndChainGoTogether() {
    assertThat(kinds(moving(List.of(1, 1, 2, 2), List.of(2, 2, 4, 4), "RISE"))).isEmpty();
    assertThat(kinds(moving(List.of(1, 1, 1, 1), List.of(2, 2, 2, 2), "RISE"))).isEmpty();
    assertThat(kinds(moving(List.of(1, 1, 1), List.of(2, 3, 4), "RISE"))).isEmpty();
  }

  @Test
  void shouldTakeAFallForWantedWhereItIs() {
    assertThat(kinds(moving(List.of(9, 9, 4, 4), List.of(2, 2, 4, 4), "FALL"))).isEmpty();
    assertThat(kinds(moving(List.of(4, 4, 9, 9), List.of(2, 2, 4, 4), "FALL")))
        .containsExactly(Kind.RESULT_WITHOUT_CHAIN);
  }

  @Test
  void shouldReportCircles() {
    Draft draft =
        chain(
            figure("a", "IMPULSE"),
            figure("b", "AMPLIFIER"),
            figure("c", "AMPLIFIER"),
            figure("d", "RESULT"));
    link(draft, "a", "b");
    link(draft, "b", "c");
    link(draft, "c", "b");
    link(draft, "c", "d");

    ImpactChain chain = read(draft, new Observed(), JANUARY, DECEMBER, WHOLE);

    assertThat(chain.cycles()).containsExactly(List.of(new KpiId("b"), new KpiId("c")));
    assertThat(english(chain, Kind.CYCLE))
        .containsExactly(
            "These lead to one another in a circle: 'b' and 'c'. Nobody can say which is cause and"
                + " which is effect.");
  }

  @Test
  void shouldLeaveOutFiguresOfOtherPlacesWhenNarrowed() {
    Draft draft =
        chain(
                figure("everywhere", "IMPULSE"),
                figure("on-linkedin", "AMPLIFIER", "platform", "linkedin"),
                figure("on-x", "AMPLIFIER", "platform", "x"),
                figure("of-videos", "AMPLIFIER", "measure", "videos"),
                figure("of-builders", "RESULT", "audience", "builders"))
            .platform("linkedin")
            .platform("x")
            .add("audiences", "items", "builders")
            .add("audiences", "items", "owners")
            .measure("videos", "platform", "x", "audiences", List.of("owners"));
    link(draft, "everywhere", "on-x");
    link(draft, "everywhere", "on-linkedin");

    assertThat(names(draft, new Slice(null, null, new PlatformId("linkedin"), null)))
        .containsExactly("everywhere@linkedin", "on-linkedin", "of-builders@linkedin");
    assertThat(names(draft, new Slice(null, null, new PlatformId("x"), null)))
        .containsExactly("everywhere@x", "on-x", "of-videos", "of-builders@x");
    assertThat(names(draft, new Slice(null, new MeasureId("videos"), null, null)))
        .containsExactly("everywhere@videos", "on-x@videos", "of-videos");
    assertThat(names(draft, new Slice(null, null, null, new AudienceId("builders"))))
        .containsExactly(
            "everywhere@builders", "on-linkedin@builders", "on-x@builders", "of-builders");
    assertThat(names(draft, new Slice(null, null, null, new AudienceId("owners"))))
        .containsExactly("everywhere@owners", "on-linkedin@owners", "on-x@owners", "of-videos");
    assertThat(
            read(
                    draft,
                    new Observed(),
                    JANUARY,
                    DECEMBER,
                    new Slice(null, null, new PlatformId("linkedin"), null))
                .links())
        .extracting(ImpactLink::pointer)
        .containsExactly("/measurement/links/1");
  }

  @Test
  void shouldLookUpNarrowedValues() {
    Slice linkedin = new Slice(null, null, new PlatformId("linkedin"), null);
    Draft draft =
        chain(figure("a", "IMPULSE"), figure("b", "RESULT", "platform", "linkedin"))
            .platform("linkedin");
    link(draft, "a", "b", "conversion", 1);
    Observed observed =
        new Observed()
            .series("a", MONTHLY, JANUARY, 1000)
            .series("a", linkedin, Certainty.MEASURED, MONTHLY, JANUARY, 10)
            .series("b", MONTHLY, JANUARY, 5);

    assertThat(read(draft, observed, JANUARY, DECEMBER, linkedin).links().getFirst().ratio())
        .isEqualByComparingTo("0.5");
  }

  private static ImpactChain moving(List<Integer> before, List<Integer> after, String direction) {
    Draft draft = chain(figure("a", "IMPULSE", "direction", direction), figure("b", "RESULT"));
    link(draft, "a", "b");
    return read(
        draft,
        new Observed()
            .series("a", MONTHLY, JANUARY, before.toArray())
            .series("b", MONTHLY, JANUARY, after.toArray()),
        JANUARY,
        DECEMBER,
        WHOLE);
  }

  private static List<Kind> kinds(ImpactChain chain) {
    return chain.flags().stream()
        .map(ImpactFlag::kind)
        .filter(kind -> kind != Kind.LINK_WITHOUT_CONVERSION)
        .toList();
  }

  private static List<String> english(ImpactChain chain, Kind kind) {
    return chain.flags().stream()
        .filter(flag -> flag.kind() == kind)
        .map(flag -> flag.text().en())
        .toList();
  }

  private static List<String> names(Draft draft, Slice narrowing) {
    return read(draft, new Observed(), JANUARY, DECEMBER, narrowing).nodes().stream()
        .map(node -> node.kpi().value() + at(node.slice()))
        .toList();
  }

  private static String at(Slice slice) {
    Optional<@Nullable String> name =
        Stream.of(
                Optional.ofNullable(slice.measure()).map(MeasureId::value),
                Optional.ofNullable(slice.platform()).map(PlatformId::value),
                Optional.ofNullable(slice.audience()).map(AudienceId::value))
            .flatMap(Optional::stream)
            .findFirst();
    return name.map(value -> "@" + value).orElse("");
  }

  private record Figure(String id, Map<String, Object> fields) {}

  private static Figure figure(String id, String role, Object... fields) {
    return new Figure(id, fields("role", role, "aggregation", "SUM", fields(fields)));
  }

  private static Draft chain(Figure... figures) {
    Draft draft = Draft.lasting(12);
    for (Figure figure : figures) {
      draft.add("measurement", "kpis", figure.id(), figure.fields());
    }
    return draft;
  }

  private static void link(Draft draft, String from, String to, Object... fields) {
    draft.add(
        "measurement", "links", from + "-" + to, fields("from", from, "to", to), fields(fields));
  }

  private static ImpactChain read(
      Draft draft, Observed observed, LocalDate from, LocalDate to, Slice narrowing) {
    Strategy strategy = draft.strategy();
    return ImpactChain.of(
        strategy, new Figures(strategy.measurement().kpis(), observed), from, to, narrowing);
  }
}
