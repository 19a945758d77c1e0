import type { CellRef } from "../cell-ref";
import { textReader, valueReader } from "../cell-values";
import type { Language } from "../settings";
import type { Survey } from "../survey";
import type { SheetPlan } from "../sheet-plan";
import type { SheetWords } from "../words";
import { planSheets } from "../sheets/plan-sheets";
import { type Label, labelCells } from "./labels";
import { ruleOfFormula } from "./rule";
import { createSources } from "./sources";
import type { TrailSheets } from "./trail";

/** The sheets that the workbook has, as they would be written now. */
export function trailSheets(survey: Survey, language: Language, words: SheetWords): TrailSheets {
  const { assessment, settings, organisation, owned, grids } = survey;
  const names = Object.fromEntries(owned.map(({ role, name }) => [role, name]));
  const plans = planSheets(
    assessment,
    settings,
    {
      language,
      formulas: "live",
      names: { ...words.sheetNames, ...names },
      // Nothing of the trail is about when.
      generatedAt: new Date(0),
      textOf: textReader(grids),
      organisation,
    },
    words,
  );
  return { plans, grids: [...grids, ...owned.flatMap(({ grid }) => grid ?? [])] };
}

/**
 * Whether the cell's row still is what it would be now. Plans may have come and gone, or changed places, since the sheet
 * was written; its rows are other plans' then.
 */
export function isUpToDate({ plans, grids }: TrailSheets, cell: CellRef): boolean {
  const plan = plans.find(({ name }) => name === cell.sheet);
  if (!plan) return false;
  const valueAt = valueReader(grids);
  return [...labelCells(plan, cell), ...textsTaken(plans, plan, cell.row)].every(({ row, column, text }) => {
    return String(valueAt({ sheet: cell.sheet, row, column })) === text;
  });
}

/** The words of a row that are another sheet's: the names of the plan that it is about. */
function textsTaken(plans: readonly SheetPlan[], plan: SheetPlan, row: number): Label[] {
  const { formulaOf, sourcesOf, planOf } = createSources(plans);
  return Array.from({ length: plan.print.area.columns }, (_, column) => column).flatMap((column) => {
    const cell = { sheet: plan.name, row, column };
    const formula = formulaOf(cell);
    const [source] = formula !== null && ruleOfFormula(formula) === "taken" ? sourcesOf(cell) : [];
    const text = source && planOf(source)?.cells[source.row]?.[source.column];
    return typeof text === "string" ? [{ row, column, text }] : [];
  });
}
