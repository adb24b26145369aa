package io.planwerk.domain.impact;

import io.planwerk.domain.formulas.Figures;
import io.planwerk.domain.impact.Effects.Source;
import io.planwerk.domain.impact.ImpactFlag.Kind;
import io.planwerk.domain.measurement.ImpactRole;
import io.planwerk.domain.measurement.Kpi;
import io.planwerk.domain.measurement.KpiLink;
import io.planwerk.domain.observations.Certainty;
import io.planwerk.domain.observations.Point;
import io.planwerk.domain.observations.Series;
import io.planwerk.domain.observations.Slice;
import io.planwerk.domain.shared.EntityId.KpiId;
import io.planwerk.domain.strategy.Strategy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads the chain off a strategy and its figures. */
final class ChainReader {
  private final Strategy strategy;
  private final Figures figures;
  private final LocalDate from;
  private final LocalDate to;
  private final Slice narrowing;
  private final Map<KpiId, Kpi> kpis = new LinkedHashMap<>();
  private final Map<KpiId, Slice> slices = new HashMap<>();
  private final Map<KpiId, String> pointers = new HashMap<>();
  private final List<KpiLink> links = new ArrayList<>();
  private final Map<KpiLink, String> linkPointers = new HashMap<>();
  private final List<ImpactFlag> flags = new ArrayList<>();
  private final ChainText text;

  ChainReader(Strategy strategy, Figures figures, LocalDate from, LocalDate to, Slice narrowing) {
    this.strategy = strategy;
    this.figures = figures;
    this.from = from;
    this.to = to;
    this.narrowing = narrowing;
    figures();
    links();
    text = new ChainText(kpis);
  }

  private void figures() {
    Narrowing narrow = new Narrowing(strategy, narrowing);
    List<Kpi> all = strategy.measurement().kpis();
    for (int i = 0; i < all.size(); i++) {
      Kpi kpi = all.get(i);
      Optional<Slice> slice = narrow.of(kpi);
      if (slice.isPresent() && (kpi.role() != null || isLinked(kpi.id()))) {
        kpis.put(kpi.id(), kpi);
        slices.put(kpi.id(), slice.get());
        pointers.put(kpi.id(), "/measurement/kpis/" + i);
      }
    }
  }

  private boolean isLinked(KpiId kpi) {
    return strategy.measurement().links().stream()
        .anyMatch(link -> link.from().equals(kpi) || link.to().equals(kpi));
  }

  private void links() {
    List<KpiLink> all = strategy.measurement().links();
    for (int i = 0; i < all.size(); i++) {
      if (kpis.containsKey(all.get(i).from()) && kpis.containsKey(all.get(i).to())) {
        links.add(all.get(i));
        linkPointers.put(all.get(i), "/measurement/links/" + i);
      }
    }
  }

  ImpactChain read() {
    List<ImpactNode> nodes = kpis.values().stream().map(this::node).toList();
    Map<KpiLink, ImpactLink> read = new HashMap<>();
    List<ImpactFlag> results = new ArrayList<>();
    for (Kpi kpi : kpis.values()) {
      List<Source> sources = sources(kpi);
      if (!sources.isEmpty()) {
        Effects effects = new Effects(figures, kpi, slice(kpi), sources, from, to);
        effects.ways().forEach(way -> read.put(way.link(), effects.link(way)));
        if (kpi.role() == ImpactRole.RESULT) {
          result(kpi, effects).ifPresent(results::add);
        }
      }
    }
    List<ImpactLink> chained =
        links.stream().map(link -> Objects.requireNonNull(read.get(link))).toList();
    Optional<ImpactLink> weakest =
        chained.stream()
            .filter(ImpactLink::isJudged)
            .min(Comparator.comparing(link -> Objects.requireNonNull(link.ratio())));
    List<List<KpiId>> cycles = Circles.of(List.copyOf(kpis.keySet()), links);
    cycles.forEach(
        cycle ->
            flags.add(
                new ImpactFlag(
                    Kind.CYCLE, cycle.stream().map(this::pointer).toList(), text.cycle(cycle))));
    weakest
        .filter(link -> Objects.requireNonNull(link.ratio()).compareTo(BigDecimal.ONE) < 0)
        .ifPresent(
            link ->
                flags.add(
                    new ImpactFlag(
                        Kind.WEAKEST_LINK, List.of(link.pointer()), text.weakest(link))));
    flags.addAll(results);
    nodes.stream().filter(node -> node.mark() == Mark.MISSING).forEach(this::withoutValues);
    chained.stream().filter(link -> link.mark() == Mark.MISSING).forEach(this::withoutConversion);
    return new ImpactChain(
        from,
        to,
        narrowing,
        nodes,
        chained,
        cycles,
        weakest,
        flags,
        text.sentences(nodes, chained));
  }

  private Slice slice(Kpi kpi) {
    return slices.getOrDefault(kpi.id(), narrowing);
  }

  private String pointer(KpiId kpi) {
    return pointers.getOrDefault(kpi, "");
  }

  private ImpactNode node(Kpi kpi) {
    Slice slice = slice(kpi);
    Series values = figures.per(kpi.id(), slice, figures.rhythm(kpi.id(), slice)).between(from, to);
    return new ImpactNode(
        kpi.id(),
        kpi.name(),
        pointer(kpi.id()),
        kpi.role(),
        kpi.level(),
        kpi.unit(),
        slice,
        values,
        mark(values));
  }

  private static Mark mark(Series values) {
    if (values.isEmpty()) {
      return Mark.MISSING;
    }
    return values.points().stream().map(Point::certainty).allMatch(Certainty.MEASURED::equals)
        ? Mark.MEASURED
        : Mark.ASSUMED;
  }

  private List<Source> sources(Kpi kpi) {
    return links.stream()
        .filter(link -> link.to().equals(kpi.id()))
        .map(
            link -> {
              Kpi cause = Objects.requireNonNull(kpis.get(link.from()));
              return new Source(
                  link, Objects.requireNonNull(linkPointers.get(link)), cause, slice(cause));
            })
        .toList();
  }

  /** Whether a result goes along with what is before it. */
  private Optional<ImpactFlag> result(Kpi kpi, Effects effects) {
    List<List<BigDecimal>> rows = effects.together();
    Optional<Trend> own = Trend.of(column(rows, 0));
    if (own.isEmpty()) {
      return Optional.empty();
    }
    int moving = 0;
    for (int i = 0; i < effects.ways().size(); i++) {
      Trend trend = Trend.of(column(rows, i + 1)).orElseThrow();
      moving += trend.isWanted(effects.ways().get(i).from().direction()) ? 1 : 0;
    }
    boolean moves = own.get().isWanted(kpi.direction());
    if (moves ? moving > 0 : moving < effects.ways().size()) {
      return Optional.empty();
    }
    List<String> places = new ArrayList<>(List.of(pointer(kpi.id())));
    effects.ways().forEach(way -> places.add(way.pointer()));
    return Optional.of(
        new ImpactFlag(
            moves ? Kind.RESULT_WITHOUT_CHAIN : Kind.CHAIN_WITHOUT_RESULT,
            places,
            text.result(
                kpi,
                own.get(),
                effects.ways().stream().map(way -> way.from().id()).distinct().toList(),
                moves,
                effects.isFlow())));
  }

  private static List<BigDecimal> column(List<List<BigDecimal>> rows, int number) {
    return rows.stream().map(row -> row.get(number)).toList();
  }

  private void withoutValues(ImpactNode node) {
    flags.add(
        new ImpactFlag(
            Kind.FIGURE_WITHOUT_VALUES, List.of(node.pointer()), text.withoutValues(node)));
  }

  private void withoutConversion(ImpactLink link) {
    flags.add(
        new ImpactFlag(
            Kind.LINK_WITHOUT_CONVERSION, List.of(link.pointer()), text.withoutConversion(link)));
  }
}
