package io.planwerk.rest.booklet;

import io.planwerk.application.Page;
import io.planwerk.application.alignment.StrategyAlignment;
import io.planwerk.application.assessment.StrategyAssessment;
import io.planwerk.application.assessment.StrategyAssessment.Assessed;
import io.planwerk.application.scorecard.StrategyScorecard;
import io.planwerk.application.strategy.Place;
import io.planwerk.application.strategy.StrategyPlanning;
import io.planwerk.application.strategy.StrategyPlanning.Part;
import io.planwerk.application.workspace.OrganisationKeeping;
import io.planwerk.domain.document.Fingerprint;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.document.RecordReader;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.workspace.Organisation;
import io.planwerk.rest.contract.OpenApi;
import io.planwerk.rest.shared.Call;
import io.planwerk.rest.shared.Conditions;
import io.planwerk.rest.shared.Ids;
import io.planwerk.rest.shared.Method;
import io.planwerk.rest.shared.Negotiation;
import io.planwerk.rest.shared.Outcomes;
import io.planwerk.rest.shared.Permission;
import io.planwerk.rest.shared.Problem;
import io.planwerk.rest.shared.ProblemCode;
import io.planwerk.rest.shared.Reply;
import io.planwerk.rest.shared.Route;
import io.planwerk.rest.shared.Routes;
import io.planwerk.rest.shared.TextLanguage;
import io.planwerk.rest.strategy.Parts;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A strategy as a document, for the screen or for paper. */
public final class BookletRoutes implements Routes {
  private static final String LANGUAGE = "language";
  private static final String HTML = "text/html";
  private static final String PDF = "application/pdf";

  /** Some 250 pages. */
  private static final int LONGEST_PRINTED = 1_000_000;

  private static final int LONGEST_WAIT_SECONDS = 20;

  private final Semaphore press = new Semaphore(1, true);
  private final StrategyPlanning planning;
  private final StrategyAssessment assessments;
  private final StrategyAlignment alignments;
  private final StrategyScorecard scorecards;
  private final OrganisationKeeping organisations;
  private final OpenApi openApi;

  @Inject
  BookletRoutes(
      StrategyPlanning planning,
      StrategyAssessment assessments,
      StrategyAlignment alignments,
      StrategyScorecard scorecards,
      OrganisationKeeping organisations,
      OpenApi openApi) {
    this.planning = planning;
    this.assessments = assessments;
    this.alignments = alignments;
    this.scorecards = scorecards;
    this.organisations = organisations;
    this.openApi = openApi;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.Guarded.file(
            Method.GET,
            Parts.ONE + "/document",
            Permission.READ,
            Set.of(Ids.REVISION, LANGUAGE),
            this::read));
  }

  private Reply read(Call call) {
    boolean printed = Negotiation.best(call.header("Accept"), List.of(HTML, PDF)).equals(PDF);
    TextLanguage wished = call.query().constant(LANGUAGE, TextLanguage.class);
    TextLanguage language = wished == null ? call.language() : wished;
    Dossier dossier = dossier(call, Parts.wishedRevision(call));
    Booklet booklet = new Booklet(dossier, language, openApi.labels(), printed);
    String page = booklet.write();
    return Conditions.read(
            call,
            Fingerprint.of(page + printed),
            () ->
                printed
                    ? Reply.of(200, PDF, printed(page, booklet.pictures()))
                    : Reply.of(200, HTML + ";charset=utf-8", page.getBytes(StandardCharsets.UTF_8)))
        .with(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'")
        .with("Content-Language", language.tag())
        .with(
            "Content-Disposition",
            (printed ? "attachment" : "inline")
                + "; filename=\""
                + Ids.strategy(call).value()
                + (printed ? ".pdf\"" : ".html\""))
        .with("Vary", "Accept, Accept-Language")
        .with(Parts.REVISION_HEADER, Integer.toString(dossier.revision().number()));
  }

  /** Setting pages takes memory that grows with them, so it is done one after the other. */
  private byte[] printed(String page, List<Picture> pictures) {
    if (page.length() > LONGEST_PRINTED) {
      throw Problem.of(
              ProblemCode.NOT_ACCEPTABLE,
              "Für ein PDF ist die Strategie zu umfangreich; als HTML gibt es sie.",
              "The strategy is too much for a PDF; as HTML it is on offer.")
          .refused();
    }
    boolean free = false;
    try {
      free = press.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
      if (!free) {
        throw Problem.of(
                ProblemCode.UNAVAILABLE,
                "Andere Dokumente werden gerade gesetzt. Bitte versuchen Sie es gleich noch"
                    + " einmal.",
                "Other documents are being set. Please try again soon.")
            .with("Retry-After", "10")
            .refused();
      }
      return Press.print(page, pictures);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while others were printing", e);
    } finally {
      if (free) {
        press.release();
      }
    }
  }

  private Dossier dossier(Call call, @Nullable Integer wished) {
    StrategyId id = Ids.strategy(call);
    Part part = Outcomes.done(planning.read(call.actor(), id, new Place.Whole(), wished)).value();
    Assessed assessed =
        Outcomes.done(assessments.assess(call.actor(), id, Integer.valueOf(part.revision())));
    return new Dossier(
        organisation(call, part),
        part.document(),
        Outcomes.done(planning.revision(call.actor(), id, part.revision())),
        assessed.assessment(),
        wished == null ? newest(call, id) : null,
        wished == null
            ? Outcomes.done(scorecards.read(call.actor(), id, null, null)).scorecard()
            : null);
  }

  private Organisation organisation(Call call, Part part) {
    Object tree =
        Outcomes.done(organisations.read(call.actor(), part.document().strategy().organisationId()))
            .value();
    if (RecordReader.read(Organisation.class, tree)
        instanceof Reading.Read<Organisation>(Organisation organisation)) {
      return organisation;
    }
    throw new IllegalStateException("what is kept of an organisation can't be read");
  }

  private StrategyAlignment.@Nullable Shown newest(Call call, StrategyId id) {
    return Outcomes.done(alignments.list(call.actor(), id, new Page.Request(null, 1)))
        .items()
        .stream()
        .findFirst()
        .map(line -> Outcomes.done(alignments.read(call.actor(), id, line.summary().id())))
        .orElse(null);
  }
}
