package io.planwerk.rest.archive;

import static io.planwerk.rest.shared.Permission.CARRY;
import static io.planwerk.rest.shared.Permission.OPERATE;

import io.planwerk.application.archive.Archiving;
import io.planwerk.domain.archive.Loading;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.rest.shared.Bodies;
import io.planwerk.rest.shared.Bulk;
import io.planwerk.rest.shared.Call;
import io.planwerk.rest.shared.Problem;
import io.planwerk.rest.shared.ProblemCode;
import io.planwerk.rest.shared.Reply;
import io.planwerk.rest.shared.Route;
import io.planwerk.rest.shared.Routes;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a workspace owns, or a server keeps, as one stream of lines. */
public final class ArchiveRoutes implements Routes {
  private static final String ARCHIVE = "/api/v1/archive";
  private static final String LINES = "application/x-ndjson";

  private final Archiving archiving;

  @Inject
  ArchiveRoutes(Archiving archiving) {
    this.archiving = archiving;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        new Route.Download(ARCHIVE, CARRY, Set.of(), LINES, this::export),
        new Route.Streamed(ARCHIVE, CARRY, Set.of(), this::load),
        new Route.Download("/api/v1/backup", OPERATE, Set.of(), LINES, this::backUp));
  }

  private void export(Call call, OutputStream out) {
    archiving.export(call.actor(), ArchiveLines.to(out));
  }

  private void backUp(Call call, OutputStream out) {
    if (!archiving.mayBackUp(call.actor())) {
      throw Problem.of(
              ProblemCode.FORBIDDEN,
              "Einen ganzen Server sichert nur, wem sein erster Arbeitsbereich gehört.",
              "Only owners of the first workspace of a server back up all of it.")
          .refused();
    }
    archiving.backUp(ArchiveLines.to(out));
  }

  private Reply load(Call call, InputStream body) {
    if (!Bodies.mediaType(call.request()).equals(LINES)) {
      throw Bodies.unsupported(LINES).refused();
    }
    return switch (Bulk.taking(() -> archiving.load(call.actor(), ArchiveLines.from(body)))) {
      case Loading.Loaded loaded -> Reply.ofTree(200, tree(loaded), call.format());
      case Loading.NotEmpty() ->
          throw Problem.of(
                  ProblemCode.CONFLICT,
                  "Ein Archiv kommt nur in einen Arbeitsbereich, der noch nichts besitzt und nie"
                      + " etwas besaß.",
                  "An archive goes only into a workspace that owns nothing and never did.")
              .refused();
      case Loading.Unreadable(long line, Bilingual reason) ->
          throw Problem.of(
                  ProblemCode.INVALID,
                  "Zeile " + line + ": " + reason.de(),
                  "Line " + line + ": " + reason.en())
              .refused();
    };
  }

  private static Map<String, Object> tree(Loading.Loaded loaded) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("total", loaded.total());
    tree.put("rows", loaded.rows());
    return tree;
  }
}
