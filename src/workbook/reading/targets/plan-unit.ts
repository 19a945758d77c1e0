/** Figures in the unit of their plan. */
import { decimalsOf } from "../../../text/numbers";
import { unitFactor } from "../../../text/unit-multiple";
import { round } from "../../../kpi/round";
import type { Figure } from "../../figure";
import { type Finding, finding } from "../../finding";
import { isPercentUnit, unitMismatch } from "../cells/units";

/** Excel's precision: what is beyond it is no digit of the figure. */
const MAX_DECIMALS = 10;

/**
 * A figure as its plan counts: 119,800,000 บาท is 119.8 in a plan of ล้านบาท. In a plan that counts, "ร้อยละ 20" is the
 * share of the year that is due, and no figure of the plan.
 */
export function inPlanUnit(
  figure: Figure | null,
  id: string,
  unit: string,
): { figure: Figure | null; findings: Finding[] } {
  if (!figure?.unit || unit === "") return { figure, findings: [] };
  if (isPercentUnit(figure.unit)) return { figure: isPercentUnit(unit) ? figure : null, findings: [] };
  // Exit early: nearly all figures are in their plan's unit.
  if (figure.unit === unit) return { figure, findings: [] };
  const factor = unitFactor(figure.unit, unit);
  if (factor === null || factor === 1) {
    const mismatch = unitMismatch(figure, id, unit);
    return { figure, findings: mismatch ? [mismatch] : [] };
  }
  const value = round(figure.value * factor, MAX_DECIMALS);
  return {
    figure: {
      ...figure,
      value,
      scale: figure.scale * factor,
      decimals: decimalsOf(value),
      unit,
      ...(figure.upTo !== undefined && { upTo: round(figure.upTo * factor, MAX_DECIMALS) }),
    },
    findings: [
      finding(
        "unit-multiple",
        { cell: figure.cell, id, reported: figure.value, computed: value },
        { unit, found: figure.unit, of: "plan" },
      ),
    ],
  };
}
