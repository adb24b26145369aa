package io.planwerk.persistence.alignment;

import com.google.inject.AbstractModule;
import io.planwerk.application.port.Alignments;
import io.planwerk.application.port.JointAlignments;

/** Alignments in a database. */
public final class DatabaseAlignmentModule extends AbstractModule {

  @Override
  protected void configure() {
    bind(Alignments.class).to(DatabaseAlignments.class);
    bind(JointAlignments.class).to(DatabaseJointAlignments.class);
  }
}
