/**
 * Where a figure on one of our sheets comes from: step by step through our sheets to the user's own cells and the
 * settings it is judged by.
 */
import { addressOf, type CellRef } from "../cell-ref";
import type { Grid } from "../grid";
import type { Place } from "../place";
import type { SheetPlan } from "../sheet-plan";
import type { Slices } from "../slices";
import { headingOf, nameOfRow } from "./labels";
import { ruleOfFormula, type TrailRule } from "./rule";
import { shown } from "./shown";
import { SHOWS_NOTHING } from "./picked";
import { keyOf, type PlannedSheets, type Sources, sourcesFrom } from "./sources";

export interface TrailStep {
  place: Place;
  kind: "computed" | "setting" | "user";
  /** The heading of its column, or the setting's name; "" for a user's cell. */
  label: string;
  /** The plan or KPI of its row. */
  of: string;
  /** Its value, as the sheet shows it. */
  shown: string;
  /** How it came about; null where nothing was computed. */
  rule: TrailRule | null;
  sources: TrailStep[];
  /** Sources beyond those that are listed. */
  more: number;
}

export interface TrailSheets extends PlannedSheets {
  /** Our sheets and the user's, as they are now. */
  grids: readonly Grid[];
}

const MAX_SOURCES = 12;
/** Of more sources than that: followed to their end, these say more than all of them would, cut short. */
const EXAMPLES = 4;
/** More than fits two screens explains nothing any more; each step can be followed on its own. */
const MAX_STEPS = 48;

/** Null where the cell is not one of ours, or holds no computed figure. Plans the sheets that the trail leads through. */
export function* trailOf(sheets: TrailSheets, cell: CellRef): Slices<TrailStep | null> {
  const sources = yield* sourcesFrom(sheets, cell);
  const formula = sources.formulaOf(cell);
  if (formula === null || formula === SHOWS_NOTHING) return null;
  const bySheet = new Map(sheets.grids.map((grid) => [grid.sheet, grid]));
  const stepAt = (at: CellRef): TrailStep => describe(at, sources, bySheet.get(at.sheet));

  const root = stepAt(cell);
  const seen = new Set([keyOf(cell)]);
  let steps = 0;
  // Breadth first: where there is too much to list, what is nearest to the figure is listed.
  const queue = [{ at: cell, step: root }];
  for (const { at, step } of queue) {
    // A cell of the user's may hold several figures: it is told for each.
    const untold = (yield* sources.sourcesOf(at)).filter(
      (source) => !seen.has(keyOf(source)) || !sources.planOf(source),
    );
    const listed = untold.length > MAX_SOURCES ? EXAMPLES : untold.length;
    for (const source of untold) {
      // A single one is as short as saying that there is one more.
      if (step.sources.length >= listed || (steps >= MAX_STEPS && untold.length > 1)) {
        step.more += 1;
        continue;
      }
      seen.add(keyOf(source));
      steps += 1;
      const next = stepAt(source);
      step.sources.push(next);
      queue.push({ at: source, step: next });
    }
  }
  return root;
}

function describe(cell: CellRef, { planOf, formulaOf }: Sources, grid: Grid | undefined): TrailStep {
  const plan = planOf(cell);
  const formula = formulaOf(cell);
  const [row, column] = [cell.row - (grid?.top ?? 0), cell.column - (grid?.left ?? 0)];
  return {
    place: { sheet: cell.sheet, address: addressOf(cell) },
    ...namesOf(cell, plan),
    shown: shown(grid?.values[row]?.[column] ?? "", grid?.numberFormats[row]?.[column] ?? ""),
    rule: formula === null ? null : ruleOfFormula(formula),
    sources: [],
    more: 0,
  };
}

function namesOf(cell: CellRef, plan: SheetPlan | null): Pick<TrailStep, "kind" | "label" | "of"> {
  if (!plan) return { kind: "user", label: "", of: "" };
  if (plan.role === "rules") return { kind: "setting", label: nameOfRow(plan, cell.row), of: "" };
  return { kind: "computed", label: headingOf(plan, cell), of: nameOfRow(plan, cell.row) };
}
