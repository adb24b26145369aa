package io.planwerk.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import io.planwerk.application.Health;
import io.planwerk.application.alignment.StrategyAlignment;
import io.planwerk.application.archive.Archiving;
import io.planwerk.application.assessment.StrategyAssessment;
import io.planwerk.application.calendar.StrategyCalendar;
import io.planwerk.application.feeds.FeedKeeping;
import io.planwerk.application.findings.FindingRouting;
import io.planwerk.application.handling.MentionHandling;
import io.planwerk.application.identity.SessionKeeping;
import io.planwerk.application.identity.SigningIn;
import io.planwerk.application.impact.StrategyImpact;
import io.planwerk.application.incidents.StrategyIncidents;
import io.planwerk.application.lessons.StrategyLessons;
import io.planwerk.application.lifecycle.StrategyLaunch;
import io.planwerk.application.lifecycle.StrategyLife;
import io.planwerk.application.listening.Listening;
import io.planwerk.application.listening.MentionPrivacy;
import io.planwerk.application.objection.ObjectionAnswering;
import io.planwerk.application.observation.Observing;
import io.planwerk.application.people.StrategyPeople;
import io.planwerk.application.portfolio.JointAligning;
import io.planwerk.application.portfolio.Portfolio;
import io.planwerk.application.retry.Retries;
import io.planwerk.application.scorecard.StrategyScorecard;
import io.planwerk.application.strategy.StrategyPlanning;
import io.planwerk.application.supply.Supplying;
import io.planwerk.application.trace.Audit;
import io.planwerk.application.trace.Trace;
import io.planwerk.application.webhooks.WebhookKeeping;
import io.planwerk.application.workspace.Access;
import io.planwerk.application.workspace.Founding;
import io.planwerk.application.workspace.MemberKeeping;
import io.planwerk.application.workspace.OrganisationKeeping;
import io.planwerk.application.workspace.Reviewing;
import io.planwerk.application.workspace.TokenKeeping;
import io.planwerk.rest.contract.PublishedContract;
import io.planwerk.rest.document.DocumentText;
import io.planwerk.rest.document.Format;
import io.planwerk.rest.document.Parsing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/** The real server over scripted use cases, and a client for it. */
public final class TestServer implements AutoCloseable {
  private static final PublishedContract CONTRACT = PublishedContract.current();
  private static final int FIRST_PROBLEM = 400;

  public static final int MAX_BODY_BYTES = 20_000;

  public final ScriptedPlanning planning = new ScriptedPlanning();
  public final ScriptedOrganisations organisations = new ScriptedOrganisations();
  public final ScriptedAlignment alignment = new ScriptedAlignment();
  public final ScriptedLife life = new ScriptedLife();
  public final ScriptedIncidents incidents = new ScriptedIncidents();
  public final ScriptedListening listening = new ScriptedListening();
  public final ScriptedObserving observing = new ScriptedObserving();
  public final ScriptedImpact impact = new ScriptedImpact();
  public final ScriptedPortfolio portfolio = new ScriptedPortfolio();
  public final ScriptedScorecard scorecard = new ScriptedScorecard();
  public final ScriptedPeople people = new ScriptedPeople();
  public final ScriptedLessons lessons = new ScriptedLessons();
  public final ScriptedAssessment assessment = new ScriptedAssessment();
  public final ScriptedCalendar calendar = new ScriptedCalendar();
  public final ScriptedSupplying supplying = new ScriptedSupplying();
  public final ScriptedArchiving archiving = new ScriptedArchiving();
  public final ScriptedObjections objections = new ScriptedObjections();
  private final ScriptedSignIn signIn = new ScriptedSignIn();
  final RememberingTrace trace = new RememberingTrace();
  public final RememberingRetries retries = new RememberingRetries();
  public final AtomicBoolean healthy = new AtomicBoolean(true);

  private final RestServer server;
  private final int port;
  private final HttpClient client = HttpClient.newHttpClient();

  private TestServer() {
    RestSettings settings = new RestSettings("127.0.0.1", 0, MAX_BODY_BYTES, 0, "1.2.3");
    server =
        Guice.createInjector(
                new RestModule(settings),
                new AbstractModule() {
                  @Override
                  protected void configure() {
                    bind(StrategyPlanning.class).toInstance(planning);
                    bind(OrganisationKeeping.class).toInstance(organisations);
                    bind(StrategyAssessment.class).toInstance(assessment);
                    bind(StrategyAlignment.class).toInstance(alignment);
                    bind(StrategyLife.class).toInstance(life);
                    bind(StrategyLaunch.class).toInstance(life.launch);
                    bind(FindingRouting.class).toInstance(new ScriptedFindings());
                    bind(Listening.class).toInstance(listening);
                    bind(MentionHandling.class).toInstance(listening);
                    bind(MentionPrivacy.class).toInstance(listening);
                    bind(FeedKeeping.class).toInstance(new ScriptedFeeds());
                    bind(StrategyIncidents.class).toInstance(incidents);
                    bind(Observing.class).toInstance(observing);
                    bind(StrategyImpact.class).toInstance(impact);
                    bind(Portfolio.class).toInstance(portfolio);
                    bind(JointAligning.class).toInstance(portfolio);
                    bind(StrategyScorecard.class).toInstance(scorecard);
                    bind(StrategyPeople.class).toInstance(people);
                    bind(StrategyLessons.class).toInstance(lessons);
                    bind(StrategyCalendar.class).toInstance(calendar);
                    bind(Supplying.class).toInstance(supplying);
                    bind(ObjectionAnswering.class).toInstance(objections);
                    bind(Archiving.class).toInstance(archiving);
                    bind(Retries.class).toInstance(retries);
                    bind(Reviewing.class).toInstance(new ScriptedReviewing());
                    bind(Trace.class).toInstance(trace);
                    bind(Audit.class).toInstance(trace);
                    bind(TokenKeeping.class).toInstance(new ScriptedTokens());
                    bind(SigningIn.class).toInstance(signIn);
                    bind(SessionKeeping.class).toInstance(signIn);
                    bind(Founding.class).toInstance(new ScriptedFounding());
                    bind(MemberKeeping.class).toInstance(new ScriptedMembers());
                    bind(WebhookKeeping.class).toInstance(new ScriptedWebhooks());
                    bind(Access.class).toInstance(new RoleNamesAsTokens());
                    bind(Health.class).toInstance(healthy::get);
                  }
                })
            .getInstance(RestServer.class);
    port = server.start(() -> {});
  }

  public static TestServer start() {
    return new TestServer();
  }

  public RestServer server() {
    return server;
  }

  public int port() {
    return port;
  }

  @Override
  public void close() {
    server.stop();
    client.close();
  }

  /** A request of the owner; headers as names and values in turn. */
  public Answer send(String method, String path, String body, String... headers) {
    HttpRequest.Builder request = request(method, path, body, headers);
    request.header("Authorization", "Bearer owner");
    return answer(request);
  }

  public Answer get(String path, String... headers) {
    return send("GET", path, "", headers);
  }

  public Answer json(String method, String path, String body, String... headers) {
    HttpRequest.Builder request = request(method, path, body, headers);
    request.header("Authorization", "Bearer owner").header("Content-Type", "application/json");
    return answer(request);
  }

  /** A request that says no more than is given. */
  public Answer bare(String method, String path, String body, String... headers) {
    return answer(request(method, path, body, headers));
  }

  private HttpRequest.Builder request(String method, String path, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .method(method, HttpRequest.BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return request;
  }

  private Answer answer(HttpRequest.Builder request) {
    try {
      HttpRequest sent = request.build();
      Answer answer = new Answer(client.send(sent, HttpResponse.BodyHandlers.ofByteArray()));
      requireKept(sent, answer);
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The scripts of tests make up documents, but no problems: those have to be as promised. */
  private static void requireKept(HttpRequest sent, Answer answer) {
    if (answer.status() >= FIRST_PROBLEM) {
      CONTRACT
          .operationAt(sent.method(), sent.uri().getPath())
          .ifPresent(
              operation ->
                  assertThat(
                          CONTRACT.validate(
                              operation,
                              answer.status(),
                              answer.header("Content-Type"),
                              answer.text()))
                      .as(sent + " " + answer.text())
                      .isEmpty());
    }
  }

  /** What came back. */
  public record Answer(HttpResponse<byte[]> response) {

    public int status() {
      return response.statusCode();
    }

    public String header(String name) {
      return response.headers().firstValue(name).orElse(null);
    }

    public String text() {
      return new String(response.body(), StandardCharsets.UTF_8);
    }

    public Map<?, ?> tree() {
      Parsing parsing = DocumentText.parse(response.body(), Format.JSON);
      return (Map<?, ?>) ((Parsing.Parsed) parsing).tree();
    }

    public Object field(String name) {
      return tree().get(name);
    }
  }
}
