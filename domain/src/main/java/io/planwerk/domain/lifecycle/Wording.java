package io.planwerk.domain.lifecycle;

import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.Tongue;
import java.util.List;

/** What the sentences of this package have in common. */
final class Wording {
  private Wording() {}

  static Bilingual quoted(Name name) {
    return new Bilingual(Tongue.GERMAN.quoted(name.value()), Tongue.ENGLISH.quoted(name.value()));
  }

  /** A condition that several stages don't meet. */
  static Unmet ofStages(FaultCode code, Bilingual what, List<PlannedStage> stages) {
    List<Bilingual> names = stages.stream().map(stage -> quoted(stage.plan().name())).toList();
    return new Unmet(
        code,
        stages.stream().map(PlannedStage::pointer).toList(),
        new Bilingual(
            what.de() + Tongue.GERMAN.list(names) + ".",
            what.en() + Tongue.ENGLISH.list(names) + "."));
  }
}
