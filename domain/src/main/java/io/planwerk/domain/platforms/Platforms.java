package io.planwerk.domain.platforms;

import java.util.List;

/**
 * Where the company is or will be present, and what it works with there. Platforms are chosen last,
 * from goals and audiences (POST, Forrester).
 *
 * @param items the accounts and places of the media mix
 * @param tools software and services with which they are run
 */
public record Platforms(List<Platform> items, List<Tool> tools) {

  public Platforms {
    items = List.copyOf(items);
    tools = List.copyOf(tools);
  }
}
