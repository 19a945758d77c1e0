/** A KPI that is scored by a checklist of its own: `domain.md` §6. */
import { checklistScore } from "../../kpi/checklist";
import { decimal } from "../../kpi/decimal";
import type { Checklist } from "../scorecard-model";
import { highestPoints } from "../scoring";
import { at, down } from "../writing/addresses";
import { EMPTY, ruleCell, textCell } from "../writing/cell";
import { NO_FIGURE } from "../writing/formulas/formula";
import type { KpiKind } from "./kpi-kind";
import { scoreCell } from "./numeric";

/** A checklist's score, 0–100; null where an item has no weight to count. */
export function scoreOfChecklist({ items }: Checklist): number | null {
  const weighted = items.flatMap(({ passed, weight }) => (weight ? [{ passed, weight: weight.value }] : []));
  return weighted.length > 0 && weighted.length === items.length ? checklistScore(weighted) : null;
}

export const checklistKind: KpiKind<"checklist"> = {
  score({ checklist }, scale) {
    const points = scoreOfChecklist(checklist);
    return points === null ? null : decimal((points * highestPoints(scale)) / 100);
  },

  check: () => [],
  nextStep: ({ checklist }) => ({
    kind: "items",
    count: checklist.items.filter(({ passed }) => !passed).length,
  }),
  reportedAs: "checklist",
  reportedResult: () => null,
  below: ({ checklist }) => ({ conditions: [], checklist }),
  hasWording: false,
  figures: () => [],

  cells(writing, { checklist: { items } }, { columns, scale, score, checklist }) {
    const { formulas } = writing.options;
    const plain = scoreCell(score);
    const levels = scale.points.map(() => EMPTY);
    if (!checklist) return { levels, result: EMPTY, score: plain };
    const marks = down(columns.result, checklist.first, checklist.last);
    const total = at(checklist.score, columns.score);
    const highest = highestPoints(scale);
    const passed = items.filter((item) => item.passed).length;
    return {
      levels,
      result: ruleCell(
        formulas,
        textCell(`${passed}/${items.length}`),
        () => `COUNTIF(${marks},"✓")&"/"&ROWS(${marks})`,
      ),
      score: ruleCell(formulas, plain, () =>
        highest === 100 ? total : `IF(${total}=${NO_FIGURE},${NO_FIGURE},${total}*${highest}/100)`,
      ),
    };
  },
};
