package io.planwerk.domain.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.planwerk.domain.document.Reading;
import io.planwerk.domain.document.RecordReader;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AcknowledgementEntryTest {
  private static final LocalDate TODAY = LocalDate.of(2027, 1, 10);
  private final Works works = new Works();

  private static Reading<AcknowledgementEntry> read(String... namesAndValues) {
    Map<String, Object> tree = new LinkedHashMap<>(Map.of("on", "2027-01-10", "how", "PAPER"));
    for (int i = 0; i < namesAndValues.length; i += 2) {
      tree.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return RecordReader.read(AcknowledgementEntry.class, tree);
  }

  private static AcknowledgementEntry entry(String... namesAndValues) {
    return ((Reading.Read<AcknowledgementEntry>) read(namesAndValues)).value();
  }

  private List<Fault> misfits(String... namesAndValues) {
    return entry(namesAndValues).misfits(works.strategy(), works.guideline(), TODAY);
  }

  @Test
  void shouldBindToVersionAndWording() {
    assertThat(misfits("person", "seller", "version", "2.0")).isEmpty();
    assertThat(entry("person", "seller", "version", "2.0").act(works.guideline()).edition())
        .isEqualTo(Edition.of(works.guideline()));
    assertThat(Edition.of(works.guideline()).fingerprint()).isNotNull();
  }

  @Test
  void shouldTakeAnEarlierVersionWithoutItsWording() {
    assertThat(misfits("person", "seller", "version", "1.0")).isEmpty();
    assertThat(entry("person", "seller", "version", "1.0").act(works.guideline()).edition())
        .isEqualTo(new Edition("1.0", null));
  }

  @Test
  void shouldRefuseAWordingThatIsGone() {
    String shown = Edition.of(works.guideline()).fingerprint();
    assertThat(misfits("person", "seller", "version", "2.0", "fingerprint", shown)).isEmpty();

    works.guideline("text", "Sag nichts.");
    assertThat(misfits("person", "seller", "version", "2.0", "fingerprint", shown))
        .extracting(Fault::pointer)
        .containsExactly("/fingerprint");
  }

  @Test
  void shouldTellEverythingThatDoesNotFit() {
    assertThat(misfits("person", "ghost", "on", "2027-01-11"))
        .extracting(Fault::pointer, Fault::code)
        .containsExactly(
            tuple("/person", FaultCode.UNKNOWN_REFERENCE),
            tuple("/on", FaultCode.OUT_OF_RANGE),
            tuple("/version", FaultCode.MISSING));
    assertThat(misfits("name", "Mia", "unit", "moon", "version", "2.0"))
        .extracting(Fault::pointer, Fault::code)
        .containsExactly(tuple("/unit", FaultCode.UNKNOWN_REFERENCE));
  }

  @Test
  void shouldNotTakeAVersionWhereTheGuidelineHasNone() {
    works.draft.entity("organisation", "guidelines", "code").remove("version");

    assertThat(misfits("person", "seller")).isEmpty();
    assertThat(misfits("person", "seller", "version", "2.0"))
        .extracting(Fault::pointer)
        .containsExactly("/version");
  }

  @Test
  void shouldAskForNamesWhereSeveralShareARole() {
    works.person("crew", "headcount", 3);

    assertThat(misfits("person", "crew", "version", "2.0"))
        .extracting(Fault::pointer, Fault::code)
        .containsExactly(tuple("/name", FaultCode.MISSING));
    assertThat(misfits("person", "crew", "name", "Mia", "version", "2.0")).isEmpty();
  }

  @Test
  void shouldRefuseNobodyAndADepartmentBesideARole() {
    assertThat(read()).isInstanceOf(Reading.Rejected.class);
    assertThat(
            ((Reading.Rejected<AcknowledgementEntry>) read("person", "seller", "unit", "sales"))
                .faults())
        .extracting(Fault::pointer)
        .containsExactly("/unit");
  }
}
