package io.planwerk.domain.optimisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MpsFileTest {
  private static final double NONE = Double.NEGATIVE_INFINITY;
  private static final double ANY = Double.POSITIVE_INFINITY;

  @Test
  void shouldWriteEveryKindOfRowAndBound() {
    Program.Builder builder = Program.builder();
    int free = builder.column("free", NONE, ANY);
    int fixed = builder.column("fixed", 2, 2);
    int positions = builder.wholeColumn("hire.a b", 0, 1);
    int many = builder.wholeColumn("many", 1, ANY);
    int usual = builder.column("usual", 0, ANY);
    builder.cost(free, 1).cost(positions, -2.5);
    builder.row("most", NONE, 10);
    builder.entry(free, 1).entry(positions, 3);
    builder.row("least", -4, ANY);
    builder.entry(fixed, 0.1);
    builder.row("same", 5, 5);
    builder.entry(usual, 1).entry(many, -1);
    builder.row("between", 1, 9);
    builder.entry(free, 1e-7);

    assertThat(MpsFile.of(builder.build(), "a plan"))
        .isEqualTo(
            """
            NAME a_plan
            ROWS
             N cost
             L most
             G least
             E same
             G between
            COLUMNS
             free cost 1.0
             free most 1.0
             free between 1.0E-7
             fixed cost 0.0
             fixed least 0.1
             M2 'MARKER' 'INTORG'
             hire.a_b cost -2.5
             hire.a_b most 3.0
             many cost 0.0
             many same -1.0
             M4 'MARKER' 'INTEND'
             usual cost 0.0
             usual same 1.0
            RHS
             rhs most 10.0
             rhs least -4.0
             rhs same 5.0
             rhs between 1.0
            RANGES
             rng between 8.0
            BOUNDS
             MI bnd free
             FX bnd fixed 2.0
             UP bnd hire.a_b 1.0
             LO bnd many 1.0
             PL bnd many
            ENDATA
            """);
  }

  @Test
  void shouldEndWholeColumnsWhereTheFileEnds() {
    Program.Builder builder = Program.builder();
    builder.wholeColumn("last", 0, 3);

    assertThat(MpsFile.of(builder.build(), "plan"))
        .contains(" M0 'MARKER' 'INTORG'\n last cost 0.0\n M 'MARKER' 'INTEND'\nRHS");
  }
}
