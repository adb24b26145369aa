package io.planwerk.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.document.References.Reference;
import io.planwerk.domain.shared.EntityId.AudienceId;
import io.planwerk.domain.shared.EntityId.GoalTypeId;
import io.planwerk.domain.strategy.Strategy;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReferencesTest {
  private static final References FOUND =
      found(
          strategy(
              """
              {`id`: `s`, `organisationId`: `o`, `name`: `S`,
               `goals`: {`items`: [
                 {`id`: `g`, `name`: `G`, `parent`: `h`, `audiences`: [`a`, `gone`], `type`: `image`,
                  `target`: {`kind`: `QUANTITATIVE`, `kpi`: `k`}},
                 {`id`: `h`, `name`: `H`}]},
               `audiences`: {`items`: [
                 {`id`: `a`, `name`: `A`, `needs`: [{`id`: `n`, `name`: `N`}]},
                 {`id`: `b`, `name`: `B`, `needs`: [{`id`: `n`, `name`: `N`}]}]},
               `content`: {`themes`: [{`id`: `t`, `name`: `T`, `audiences`: [`a`], `needs`: [`n`]}]},
               `measurement`: {`kpis`: [{`id`: `g`, `name`: `the id of a goal, but a KPI`}]}}
              """));

  @Test
  void shouldTellReferencesThatLeadNowhereAndIdsThatStandTwice() {
    assertThat(FOUND.faults(Set.of()))
        .extracting(fault -> fault.pointer() + " " + fault.code())
        .containsExactly(
            "/audiences/items/1/needs/0/id DUPLICATE",
            "/goals/items/0/type UNKNOWN_REFERENCE",
            "/goals/items/0/audiences/1 UNKNOWN_REFERENCE",
            "/goals/items/0/target/kpi UNKNOWN_REFERENCE");
  }

  @Test
  void shouldKnowWhatACatalogueDefines() {
    assertThat(FOUND.faults(Set.of(new GoalTypeId("image"))))
        .noneMatch(fault -> fault.pointer().endsWith("/type"));
  }

  @Test
  void shouldTellIdsOfDifferentKindsApart() {
    assertThat(FOUND.faults(Set.of())).noneMatch(f -> f.pointer().startsWith("/measurement"));
    assertThat(FOUND.faults(Set.of(new AudienceId("image"))))
        .anyMatch(fault -> fault.pointer().endsWith("/type"));
  }

  @Test
  void shouldFindWhoRefersToAPartOrToAnythingInsideOfIt() {
    assertThat(places(FOUND.into(pointer("/audiences/items/0"))))
        .containsExactly(
            "/goals/items/0/audiences/0",
            "/content/themes/0/audiences/0",
            "/content/themes/0/needs/0");
    assertThat(places(FOUND.into(pointer("/audiences"))))
        .isEqualTo(places(FOUND.into(pointer("/audiences/items/0"))));
    assertThat(places(FOUND.into(pointer("/goals/items/1"))))
        .containsExactly("/goals/items/0/parent");
  }

  @Test
  void shouldIgnoreReferencesWithinThePart() {
    assertThat(FOUND.into(pointer("/goals"))).isEmpty();
    assertThat(FOUND.into(Pointer.ROOT)).isEmpty();
  }

  @Test
  void shouldNotTakeTheTenthEntryForAPartOfTheFirst() {
    StringBuilder audiences = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      audiences.append(i == 0 ? "" : ",").append("{`id`: `a" + i + "`, `name`: `A`}");
    }
    References found =
        found(
            strategy(
                "{`id`: `s`, `organisationId`: `o`, `name`: `S`, `audiences`: {`items`: ["
                    + audiences
                    + "]}, `goals`: {`items`: [{`id`: `g`, `name`: `G`, `audiences`: [`a1`,"
                    + " `a10`]}]}}"));

    assertThat(places(found.into(pointer("/audiences/items/1"))))
        .containsExactly("/goals/items/0/audiences/0");
  }

  private static References found(Strategy strategy) {
    return References.in(Strategy.class, RecordWriter.write(strategy));
  }

  private static List<String> places(List<Reference> references) {
    return references.stream().map(Reference::at).toList();
  }

  private static Pointer pointer(String text) {
    return Pointer.parse(text).orElseThrow();
  }

  private static Strategy strategy(String text) {
    return RecordReader.read(Strategy.class, Json.tree(text.replace('`', '"')))
            instanceof Reading.Read<Strategy>(Strategy strategy)
        ? strategy
        : null;
  }
}
