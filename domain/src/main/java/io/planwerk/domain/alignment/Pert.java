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

  private final double[] quantiles = new double[QUANTILES + 1];

  Pert(double least, double most) {
    double width = most - least;
    double alpha = width <= 0 ? 1 : 1 + LIKELY_COUNTS * (1 - least) / width;
    double beta = width <= 0 ? 1 : 1 + LIKELY_COUNTS * (most - 1) / width;
    double[] sums = new double[GRID + 1];
    for (int i = 0; i < GRID; i++) {
      double x = (i + 0.5) / GRID;
      sums[i + 1] = sums[i] + Math.pow(x, alpha - 1) * Math.pow(1 - x, beta - 1);
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

  /** The factor that is undercut with a probability. */
  double quantile(double probability) {
    double place = probability * QUANTILES;
    int below = Math.min((int) place, QUANTILES - 1);
    return quantiles[below] + (place - below) * (quantiles[below + 1] - quantiles[below]);
  }
}
