package io.planwerk.rest.shared;

/**
 * Ends the handling of a request with a problem. Only what a caller did wrong is refused this way;
 * any other exception is a fault of the server.
 */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Problem problem;

  public Refused(Problem problem) {
    super(problem.code().name(), null, false, false);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
