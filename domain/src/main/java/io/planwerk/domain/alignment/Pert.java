package io.planwerk.domain.alignment;

/**
 * The distribution of a factor between a least and a most value whose likeliest is 1: a beta
 * distribution after PERT, with mean (least + 4 + most) / 6 (Malcolm et al. 1959). Kept as a table
 * of quantiles, since chance asks for them by the million.
 */
final class Pert {
  private static final int GRID = 400;
  private static final int QUANTILES = 512;
  private static final double LIKELY_COUNTS = 4;

  /** Logarithms of the middle of each cell, and of what is left to 1. */
  private static final double[][] LOGARITHMS = logarithms();

  private final double[] quantiles = new double[QUANTILES + 1];

  Pert(double least, double most) {
    double width = most - least;
    double alpha = width <= 0 ? 1 : 1 + LIKELY_COUNTS * (1 - least) / width;
    double beta = width <= 0 ? 1 : 1 + LIKELY_COUNTS * (most - 1) / width;
    double[] sums = new double[GRID + 1];
    for (int i = 0; i < GRID; i++) {
      double density = (alpha - 1) * LOGARITHMS[0][i] + (beta - 1) * LOGARITHMS[1][i];
      sums[i + 1] = sums[i] + Math.exp(density);
    }
    int cell = 0;
    for (int q = 0; q <= QUANTILES; q++) {
      double wanted = sums[GRID] * q / QUANTILES;
      while (cell < GRID - 1 && sums[cell + 1] < wanted) {
        cell++;
      }
      double within = (wanted - sums[cell]) / (sums[cell + 1] - sums[cell]);
      quantiles[q] = least + width * (cell + Math.clamp(within, 0, 1)) / GRID;
    }
  }

  private static double[][] logarithms() {
    double[][] logarithms = new double[2][GRID];
    for (int i = 0; i < GRID; i++) {
      double x = (i + 0.5) / GRID;
      logarithms[0][i] = Math.log(x);
      logarithms[1][i] = Math.log1p(-x);
    }
    return logarithms;
  }

  /** The factor that is undercut with a probability. */
  double quantile(double probability) {
    double place = probability * QUANTILES;
    int below = Math.min((int) place, QUANTILES - 1);
    return quantiles[below] + (place - below) * (quantiles[below + 1] - quantiles[below]);
  }
}
