package io.planwerk.rest.catalogue;

import static io.planwerk.rest.shared.Permission.READ;

import io.planwerk.domain.document.Fingerprint;
import io.planwerk.domain.organisation.StumblingBlock;
import io.planwerk.domain.orientation.ValueLever;
import io.planwerk.domain.platforms.RiskKind;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.rest.contract.OpenApi;
import io.planwerk.rest.observation.ReadyMappings;
import io.planwerk.rest.shared.Call;
import io.planwerk.rest.shared.Conditions;
import io.planwerk.rest.shared.Ids;
import io.planwerk.rest.shared.Method;
import io.planwerk.rest.shared.Outcomes;
import io.planwerk.rest.shared.Reply;
import io.planwerk.rest.shared.Route;
import io.planwerk.rest.shared.Routes;
import io.planwerk.rest.shared.TextLanguage;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The lists that strategies start from, the same for everybody. */
public final class CatalogueRoutes implements Routes {
  private static final String ALL = "/api/v1/catalogues";

  private final List<Catalogue> catalogues;

  private record Catalogue(
      String id, Bilingual name, Function<TextLanguage, ? extends List<?>> items) {
    Map<String, Object> tree() {
      return CatalogueTree.entry(id, name);
    }
  }

  @Inject
  CatalogueRoutes(OpenApi contract, ReadyMappings mappings) {
    catalogues =
        List.of(
            catalogue("kpis", "Kennzahlen", "KPIs", CatalogueTree::kpis),
            catalogue(
                "csv-mappings",
                "Zuordnungen für CSV-Exporte",
                "Mappings of CSV exports",
                _ -> mappings.entries()),
            catalogue("goal-types", "Zielarten", "Goal types", _ -> CatalogueTree.goalTypes()),
            catalogue(
                "levers",
                "Werthebel",
                "Value levers",
                _ -> CatalogueTree.constants(ValueLever.class, contract.labels())),
            catalogue("skills", "Fähigkeiten", "Skills", CatalogueTree::skills),
            catalogue("networks", "Netzwerke", "Networks", _ -> CatalogueTree.networks()),
            catalogue(
                "risks",
                "Risiken von Plattformen",
                "Risks of platforms",
                _ -> CatalogueTree.constants(RiskKind.class, contract.labels())),
            catalogue(
                "legal-checklist",
                "Rechtliche Prüfliste",
                "Legal checklist",
                CatalogueTree::duties),
            catalogue(
                "stumbling-blocks",
                "Stolpersteine",
                "Stumbling blocks",
                _ -> CatalogueTree.constants(StumblingBlock.class, contract.labels())));
  }

  private static Catalogue catalogue(
      String id, String de, String en, Function<TextLanguage, ? extends List<?>> items) {
    return new Catalogue(id, new Bilingual(de, en), items);
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.Guarded.json(Method.GET, ALL, READ, Set.of(), this::list),
        Route.Guarded.json(
            Method.GET, ALL + "/{" + Ids.CATALOGUE + "}", READ, Set.of(), this::read));
  }

  private Reply list(Call call) {
    return answer(call, Map.of("items", catalogues.stream().map(Catalogue::tree).toList()));
  }

  private Reply read(Call call) {
    String id = Ids.catalogue(call);
    Catalogue catalogue =
        catalogues.stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(() -> Outcomes.notFound().refused());
    Map<String, Object> tree = catalogue.tree();
    tree.put("items", catalogue.items().apply(call.language()));
    return answer(call, tree);
  }

  private static Reply answer(Call call, Map<String, Object> tree) {
    return Conditions.read(
        call, Fingerprint.of(tree), () -> Reply.ofTree(200, tree, call.format()));
  }
}
