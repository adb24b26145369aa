package io.planwerk.rest.shared;

import java.util.List;

/** The routes of one area. */
public interface Routes {

  /** Earlier routes win over later ones whose paths match too. */
  List<Route> routes();
}
