/** Figures typed as fractions in cells of no percent format: 0.8966 for 89.66 %. */
import type { Figure } from "../../model";

/** The figure of a cell that holds a fraction, as the percentage it means. */
export const asPercentage = (figure: Figure): Figure => ({
  ...figure,
  value: Number((figure.value * 100).toPrecision(15)),
  scale: 100,
  decimals: Math.max(0, figure.decimals - 2),
});

/** Whether a cell holds a number and nothing that says what it counts. */
export const isPlainNumber = ({ part, scale, unit }: Figure): boolean =>
  part === "value" && scale === 1 && unit === null;
