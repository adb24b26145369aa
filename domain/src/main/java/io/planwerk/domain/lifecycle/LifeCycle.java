package io.planwerk.domain.lifecycle;

import static io.planwerk.domain.lifecycle.Condition.ALIGNED;
import static io.planwerk.domain.lifecycle.Condition.LEGAL_ANSWERED;
import static io.planwerk.domain.lifecycle.Condition.NO_BLOCKER;
import static io.planwerk.domain.lifecycle.Condition.NO_STAGE_OPEN;
import static io.planwerk.domain.lifecycle.Condition.SIGNED_BOTTOM_UP;
import static io.planwerk.domain.lifecycle.Condition.SIGNED_TOP_DOWN;
import static io.planwerk.domain.lifecycle.Condition.STAGES_CLOSED;
import static io.planwerk.domain.lifecycle.Condition.STAGE_AHEAD;

import io.planwerk.domain.lifecycle.Gate.Way;
import io.planwerk.domain.strategy.Status;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The life of a strategy as a state that knows what may follow it, and no more. It begins as a
 * draft; when its goals are aligned with its resources it waits for the sign-offs of its sponsor
 * and its working group; adopted, it is launched stage by stage, runs, and is reviewed, which may
 * lead back to work or to its end. A review is also the way back for what was closed by mistake.
 */
public sealed interface LifeCycle {
  Status status();

  /** The gates through which it can go on from here. */
  List<Gate> gates();

  /** The gate that leads there; empty where no way does. */
  default Optional<Gate> gateTo(Status wanted) {
    return gates().stream().filter(gate -> gate.to().status() == wanted).findFirst();
  }

  static LifeCycle at(Status status) {
    return switch (status) {
      case DRAFT -> new Draft();
      case ALIGNED -> new Aligned();
      case ADOPTED -> new Adopted();
      case LAUNCHING -> new Launching();
      case RUNNING -> new Running();
      case IN_REVIEW -> new InReview();
      case CLOSED -> new Closed();
    };
  }

  /** What is asked of a strategy that is to be put into force, and to stay there. */
  private static List<Condition> toBeInForce(Condition... more) {
    return Stream.concat(
            Stream.of(NO_BLOCKER, ALIGNED, SIGNED_TOP_DOWN, SIGNED_BOTTOM_UP, LEGAL_ANSWERED),
            Stream.of(more))
        .toList();
  }

  private static Gate rework() {
    return new Gate(new Draft(), Way.BACK, List.of());
  }

  private static Gate end(Condition... conditions) {
    return new Gate(new Closed(), Way.BACK, List.of(conditions));
  }

  /** It is being written. */
  record Draft() implements LifeCycle {
    @Override
    public Status status() {
      return Status.DRAFT;
    }

    @Override
    public List<Gate> gates() {
      return List.of(new Gate(new Aligned(), Way.ON, List.of(ALIGNED)), end());
    }
  }

  /** Goals and resources are settled; it waits to be adopted. */
  record Aligned() implements LifeCycle {
    @Override
    public Status status() {
      return Status.ALIGNED;
    }

    @Override
    public List<Gate> gates() {
      return List.of(new Gate(new Adopted(), Way.ON, toBeInForce()), rework(), end());
    }
  }

  /** It is in force and waits for its launch. */
  record Adopted() implements LifeCycle {
    @Override
    public Status status() {
      return Status.ADOPTED;
    }

    @Override
    public List<Gate> gates() {
      return List.of(new Gate(new Launching(), Way.ON, toBeInForce(STAGE_AHEAD)), rework(), end());
    }
  }

  /** Its stages are opened and closed one after the other. */
  record Launching() implements LifeCycle {
    @Override
    public Status status() {
      return Status.LAUNCHING;
    }

    @Override
    public List<Gate> gates() {
      return List.of(
          new Gate(new Running(), Way.ON, List.of(STAGES_CLOSED)),
          new Gate(new InReview(), Way.BACK, List.of()),
          end(NO_STAGE_OPEN));
    }
  }

  /** The launch is over. */
  record Running() implements LifeCycle {
    @Override
    public Status status() {
      return Status.RUNNING;
    }

    @Override
    public List<Gate> gates() {
      return List.of(new Gate(new InReview(), Way.ON, List.of()), end(NO_STAGE_OPEN));
    }
  }

  /** It is looked over, and goes on, back to work, or ends. */
  record InReview() implements LifeCycle {
    @Override
    public Status status() {
      return Status.IN_REVIEW;
    }

    @Override
    public List<Gate> gates() {
      return List.of(
          new Gate(new Running(), Way.ON, toBeInForce(STAGES_CLOSED)),
          new Gate(new Launching(), Way.ON, toBeInForce(STAGE_AHEAD)),
          new Gate(new Draft(), Way.BACK, List.of(NO_STAGE_OPEN)),
          end(NO_STAGE_OPEN));
    }
  }

  /** It is over. */
  record Closed() implements LifeCycle {
    @Override
    public Status status() {
      return Status.CLOSED;
    }

    @Override
    public List<Gate> gates() {
      return List.of(new Gate(new InReview(), Way.BACK, List.of()));
    }
  }
}
