package io.planwerk.domain.crisis;

/** What kind of crisis it is (Coombs 2007), and the cluster into which that puts it. */
public enum CrisisType {
  NATURAL_DISASTER(Cluster.VICTIM),
  /** False and harmful things are said about it. */
  RUMOR(Cluster.VICTIM),
  WORKPLACE_VIOLENCE(Cluster.VICTIM),
  /** Somebody from outside damaged its product. */
  PRODUCT_TAMPERING(Cluster.VICTIM),
  /** Others say that it acts improperly. */
  CHALLENGE(Cluster.ACCIDENTAL),
  TECHNICAL_ERROR_ACCIDENT(Cluster.ACCIDENTAL),
  TECHNICAL_ERROR_PRODUCT(Cluster.ACCIDENTAL),
  HUMAN_ERROR_ACCIDENT(Cluster.PREVENTABLE),
  HUMAN_ERROR_PRODUCT(Cluster.PREVENTABLE),
  /** People were deceived, and nobody was hurt. */
  MISDEED_NO_INJURY(Cluster.PREVENTABLE),
  /** The management broke laws or rules. */
  MISDEED_MANAGEMENT(Cluster.PREVENTABLE),
  /** The management put people at risk, and some were hurt. */
  MISDEED_INJURY(Cluster.PREVENTABLE);

  private final Cluster cluster;

  CrisisType(Cluster cluster) {
    this.cluster = cluster;
  }

  public Cluster cluster() {
    return cluster;
  }

  /** Whether it stands or falls with what others say. */
  public boolean isAccusation() {
    return this == RUMOR || this == CHALLENGE;
  }
}
