package io.planwerk.domain.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.lifecycle.Backing.State;
import io.planwerk.domain.lifecycle.LifeEvent.Act;
import io.planwerk.domain.lifecycle.LifeEvent.Signed;
import io.planwerk.domain.lifecycle.LifeEvent.TookBack;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.strategy.Strategy;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupportTest {
  private static final String NOW = "now";
  private static final String BEFORE = "before";
  private static final Strategy LED = plan("chair", "chair", "anna", "bert");
  private static final Strategy EQUALS = plan(null, "anna", "bert", "carl", "dora");

  private static Strategy plan(String chair, String... members) {
    Map<String, Object> group =
        chair == null
            ? Map.of("name", "Group", "members", List.of(members))
            : Map.of("name", "Group", "chair", chair, "members", List.of(members));
    return Plans.with(
            "resources",
            Plans.people("boss", "chair", "anna", "bert", "carl", "dora"),
            "organisation",
            Map.of("sponsor", "boss", "workingGroup", group))
        .strategy();
  }

  private static Signed says(String person, Answer answer, String content) {
    Side side = person.equals("boss") ? Side.TOP_DOWN : Side.BOTTOM_UP;
    return new Signed(side, new PersonId(person), null, answer, content);
  }

  private static Support support(Strategy strategy, Act... acts) {
    return Support.of(
        strategy,
        Plans.life(strategy, acts).signoffs(),
        signoff -> signoff.act().fingerprint().equals(NOW));
  }

  /** What was said, such as {@code anna+} for yes, {@code anna-} for no, {@code ?} for before. */
  private static Act[] said(String words) {
    return Stream.of(words == null ? new String[0] : words.split(" "))
        .map(
            word -> {
              boolean before = word.endsWith("?");
              String plain = before ? word.substring(0, word.length() - 1) : word;
              return (Act)
                  says(
                      plain.substring(0, plain.length() - 1),
                      plain.endsWith("+") ? Answer.APPROVED : Answer.DECLINED,
                      before ? BEFORE : NOW);
            })
        .toArray(Act[]::new);
  }

  @ParameterizedTest
  @CsvSource({
    ", WAITING",
    "boss+, GIVEN",
    "boss-, DECLINED",
    "boss+?, OUTDATED",
    "boss-?, WAITING",
    "boss- boss+, GIVEN",
    "boss+ boss-, DECLINED",
    "boss+? boss+, GIVEN",
    "anna+, WAITING"
  })
  void shouldGoByTheSponsorFromAbove(String words, State state) {
    assertThat(support(LED, said(words)).topDown().state()).isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource({
    ", WAITING",
    "chair+, GIVEN",
    "chair-, DECLINED",
    "chair+?, OUTDATED",
    "chair-?, WAITING",
    "anna+, WAITING",
    "anna+ bert+, GIVEN",
    "anna+ bert+?, OUTDATED",
    "anna+? bert+?, OUTDATED",
    "anna+?, WAITING",
    "chair- anna+? bert+?, DECLINED",
    "chair-? anna+? bert+?, OUTDATED",
    "chair- anna+ bert+, GIVEN",
    "chair+ anna- bert-, GIVEN",
    "anna- bert-, WAITING",
    "carl+ dora+, WAITING",
    "boss+, WAITING"
  })
  void shouldGoByChairOrMajorityFromBelow(String words, State state) {
    assertThat(support(LED, said(words)).bottomUp().state()).isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource({
    ", WAITING",
    "anna+ bert+, WAITING",
    "anna+ bert+ carl+, GIVEN",
    "anna+ bert+ carl+?, OUTDATED",
    "anna-, WAITING",
    "anna- bert-, DECLINED",
    "anna-? bert-, WAITING",
    "anna+ anna+ anna+, WAITING"
  })
  void shouldGoByTheMajorityWhereNobodyLeads(String words, State state) {
    assertThat(support(EQUALS, said(words)).bottomUp().state()).isEqualTo(state);
  }

  @Test
  void shouldForgetWhatWasTakenBack() {
    Act yes = says("boss", Answer.APPROVED, NOW);
    Act no = says("boss", Answer.DECLINED, NOW);

    assertThat(support(LED, yes, new TookBack(1)).topDown().state()).isEqualTo(State.WAITING);
    assertThat(support(LED, yes, no, new TookBack(2)).topDown().state())
        .as("what was said before counts again")
        .isEqualTo(State.GIVEN);
  }

  @Test
  void shouldSayWhomItWaitsFor() {
    Backing led = support(LED).bottomUp();
    Backing equals = support(EQUALS, said("bert+")).bottomUp();

    assertThat(led.waiting()).containsExactly(new PersonId("chair"));
    assertThat(led.detail().en()).isEqualTo("The sign-off from below is missing: 'chair'.");
    assertThat(equals.waiting())
        .containsExactly(new PersonId("anna"), new PersonId("carl"), new PersonId("dora"));
    assertThat(equals.detail().en())
        .isEqualTo("The sign-off from below is missing: 2 more out of 'anna', 'carl' and 'dora'.");
    assertThat(support(EQUALS, said("anna+ bert+")).bottomUp().detail().de())
        .isEqualTo("Es fehlt die Freigabe von unten: noch 1 aus „carl“ und „dora“.");
    assertThat(support(EQUALS, said("anna- bert+")).bottomUp().detail().en())
        .as("now it takes both")
        .isEqualTo("The sign-off from below is missing: 'carl' and 'dora'.");
  }

  @Test
  void shouldSayWhoseSignOffIsOutdated() {
    Backing outdated = support(LED, said("anna+? bert+?")).bottomUp();

    assertThat(outdated.waiting()).containsExactly(new PersonId("chair"));
    assertThat(outdated.detail().de())
        .isEqualTo(
            "Seit der Freigabe von unten durch „anna“ und „bert“ wurde der Inhalt geändert.");
    assertThat(support(EQUALS, said("anna+ bert+ carl+?")).bottomUp().detail().en())
        .isEqualTo("The content was changed since the sign-off from below by 'carl'.");
  }

  @Test
  void shouldSayThatNobodyCanSign() {
    Support support = support(Plans.with().strategy());

    assertThat(support.missing()).extracting(Backing::state).containsOnly(State.NOBODY);
    assertThat(support.topDown().pointer()).isEqualTo("/organisation");
    assertThat(support.topDown().detail().de()).contains("keinen Sponsor");
  }

  @Test
  void shouldNotCountWhoHasLeftThePlan() {
    Strategy successor =
        Plans.with(
                "resources",
                Plans.people("boss", "heir"),
                "organisation",
                Map.of("sponsor", "heir"))
            .strategy();

    assertThat(support(successor, said("boss+")).topDown().state()).isEqualTo(State.WAITING);
  }
}
