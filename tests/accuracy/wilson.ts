/**
 * The Wilson score interval: honest bounds on a share measured on few cases, never below 0 or
 * above 1. (E. B. Wilson, "Probable inference, the law of succession, and statistical inference",
 * Journal of the American Statistical Association 22, 1927.)
 */

/** The quantile of the normal distribution that leaves 2.5% on either side. */
const Z = 1.959963984540054;

export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** The 95% bounds of `part` in `whole`; 0 to 1 when nothing was counted. */
export function wilsonBounds(part: number, whole: number): Bounds {
  if (whole === 0) return { low: 0, high: 1 };
  const share = part / whole;
  const square = (Z * Z) / whole;
  const centre = (share + square / 2) / (1 + square);
  const reach =
    (Z / (1 + square)) * Math.sqrt((share * (1 - share)) / whole + square / (4 * whole));
  return {
    low: part === 0 ? 0 : Math.max(0, centre - reach),
    high: part === whole ? 1 : Math.min(1, centre + reach),
  };
}
