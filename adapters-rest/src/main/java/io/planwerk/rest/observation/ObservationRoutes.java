package io.planwerk.rest.observation;

import static io.planwerk.rest.shared.Permission.READ;
import static io.planwerk.rest.shared.Permission.WRITE_STRATEGIES;

import io.planwerk.application.bulk.Row;
import io.planwerk.application.observation.Observing;
import io.planwerk.application.observation.Observing.Imported;
import io.planwerk.application.observation.Observing.Shown;
import io.planwerk.application.observation.Observing.Wish;
import io.planwerk.domain.document.Fingerprint;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.document.RecordReader;
import io.planwerk.domain.measurement.MeasuringRhythm;
import io.planwerk.domain.observations.ObservationEntry;
import io.planwerk.domain.observations.Slice;
import io.planwerk.domain.shared.Fault;
import io.planwerk.rest.document.DocumentText;
import io.planwerk.rest.document.Format;
import io.planwerk.rest.document.Parsing;
import io.planwerk.rest.shared.Bodies;
import io.planwerk.rest.shared.Bulk;
import io.planwerk.rest.shared.Call;
import io.planwerk.rest.shared.Conditions;
import io.planwerk.rest.shared.Ids;
import io.planwerk.rest.shared.Method;
import io.planwerk.rest.shared.Outcomes;
import io.planwerk.rest.shared.Query;
import io.planwerk.rest.shared.Reply;
import io.planwerk.rest.shared.Route;
import io.planwerk.rest.shared.Routes;
import io.planwerk.rest.strategy.Parts;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was observed of figures: taken in as it arrives, and told as series. */
public final class ObservationRoutes implements Routes {
  private static final String MAPPING = "mapping";
  private static final String FROM = "from";
  private static final String TO = "to";
  private static final String RHYTHM = "rhythm";
  private static final int LONGEST_MAPPING = 8_000;

  private static final Set<String> SERIES =
      Stream.concat(Stream.of(FROM, TO, RHYTHM), Slices.PARAMETERS.stream())
          .collect(Collectors.toUnmodifiableSet());

  private final Observing observing;
  private final ReadyMappings mappings;

  @Inject
  ObservationRoutes(Observing observing, ReadyMappings mappings) {
    this.observing = observing;
    this.mappings = mappings;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        new Route.Streamed(
            Parts.ONE + "/observations", WRITE_STRATEGIES, Set.of(MAPPING), this::take),
        Route.Guarded.json(
            Method.GET, Parts.ONE + "/kpis/{" + Ids.KPI + "}/series", READ, SERIES, this::series));
  }

  private Reply take(Call call, InputStream body) {
    Imported imported =
        Bulk.taking(
            () ->
                Outcomes.done(observing.take(call.actor(), Ids.strategy(call), rows(call, body))));
    return Reply.ofTree(200, SeriesTree.of(imported, call.language()), call.format());
  }

  private Iterator<Row<ObservationEntry>> rows(Call call, InputStream body) {
    if ("text/csv".equals(Bodies.mediaType(call.request()))) {
      return csv(body, mapping(call));
    }
    requireNoMapping(call);
    Iterator<Row<ObservationEntry>> rows = Bulk.rows(call, body, ObservationEntry.class);
    if (rows == null) {
      throw Bodies.unsupported("application/json, application/x-ndjson, text/csv").refused();
    }
    return rows;
  }

  private static void requireNoMapping(Call call) {
    if (call.query().text(MAPPING) != null) {
      throw Query.invalid(MAPPING, "gilt nur für CSV", "is for CSV only");
    }
  }

  private static Iterator<Row<ObservationEntry>> csv(
      InputStream body, @Nullable CsvMapping mapping) {
    try {
      return CsvRows.of(
          Encoding.reader(body, mapping == null ? null : mapping.encoding()), mapping);
    } catch (IllegalArgumentException e) {
      throw Query.invalid(
          MAPPING,
          "nennt ein „dateFormat“, einen „delimiter“ oder „comment“, die es nicht gibt",
          "has a 'dateFormat', 'delimiter' or 'comment' that is none");
    }
  }

  private @Nullable CsvMapping mapping(Call call) {
    String text = call.query().text(MAPPING);
    if (text == null) {
      return null;
    }
    if (text.length() > LONGEST_MAPPING) {
      throw Query.invalid(
          MAPPING,
          "nimmt höchstens " + LONGEST_MAPPING + " Zeichen",
          "takes at most " + LONGEST_MAPPING + " characters");
    }
    if (!(DocumentText.parse(text.getBytes(StandardCharsets.UTF_8), Format.JSON)
        instanceof Parsing.Parsed(Object tree))) {
      throw Query.invalid(MAPPING, "ist kein JSON", "is no JSON");
    }
    Object whole =
        mappings
            .resolve(tree)
            .orElseThrow(
                () ->
                    Query.invalid(
                        MAPPING,
                        "nennt in „like“ eine Zuordnung, die es im Katalog „csv-mappings“ nicht"
                            + " gibt",
                        "names in 'like' a mapping that the catalogue 'csv-mappings' doesn't"
                            + " have"));
    return switch (RecordReader.read(CsvMapping.class, whole)) {
      case Reading.Read<CsvMapping>(CsvMapping mapping) -> mapping;
      case Reading.Rejected<CsvMapping>(List<Fault> faults) ->
          throw Query.invalid(
              MAPPING,
              (faults.getFirst().pointer() + " " + faults.getFirst().detail().de()).strip(),
              (faults.getFirst().pointer() + " " + faults.getFirst().detail().en()).strip());
    };
  }

  private Reply series(Call call) {
    Query query = call.query();
    Slice slice = Slices.of(query);
    LocalDate from = query.day(FROM);
    LocalDate to = query.day(TO);
    if (from != null && to != null && to.isBefore(from)) {
      throw Query.invalid(TO, "liegt vor „from“", "is before 'from'");
    }
    Shown shown =
        Outcomes.done(
            observing.series(
                call.actor(),
                Ids.strategy(call),
                Ids.kpi(call),
                new Wish(
                    slice.isWhole() ? null : slice,
                    from,
                    to,
                    query.constant(RHYTHM, MeasuringRhythm.class))));
    Map<String, Object> tree = SeriesTree.of(shown);
    return Conditions.read(
        call, Fingerprint.of(tree), () -> Reply.ofTree(200, tree, call.format()));
  }
}
