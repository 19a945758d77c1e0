import type { CellRef } from "../cell-ref";
import { textReader, valueReader } from "../cell-values";
import type { Language } from "../settings";
import type { SheetPlan } from "../sheet-plan";
import { planSheet, rolesFor } from "../sheets/plan-sheets";
import type { Slices } from "../slices";
import type { Survey } from "../survey";
import type { SheetWords } from "../words";
import type { Writing } from "../writing/writing";
import { type Label, labelCells } from "./labels";
import { ruleOfFormula } from "./rule";
import { type Sources, sourcesFrom } from "./sources";
import type { TrailSheets } from "./trail";

/** The sheets that the workbook has, as they would be written now; each is planned when a trail leads to it. */
export function trailSheets(survey: Survey, language: Language, words: SheetWords): TrailSheets {
  const { assessment, settings, organisation, owned, grids } = survey;
  const names = {
    ...words.sheetNames,
    ...Object.fromEntries(owned.map(({ role, name }) => [role, name])),
  };
  const writing: Writing = {
    assessment,
    settings,
    options: {
      language,
      formulas: "live",
      names,
      // Nothing of the trail is about when.
      generatedAt: new Date(0),
      textOf: textReader(grids),
      organisation,
    },
    words,
  };
  const roles = new Map(rolesFor(assessment).map((role) => [names[role], role]));
  const plans = new Map<string, SheetPlan>();
  const planned = (sheet: string): SheetPlan | null | undefined =>
    roles.has(sheet) ? plans.get(sheet) : null;
  return {
    grids: [...grids, ...owned.flatMap(({ grid }) => grid ?? [])],
    rules: names.rules,
    planned,
    *plan(sheet) {
      const role = roles.get(sheet);
      if (role === undefined) return null;
      const plan = plans.get(sheet) ?? (yield* planSheet(writing, role));
      plans.set(sheet, plan);
      return plan;
    },
  };
}

/**
 * Whether the cell's row still is what it would be now. Plans may have come and gone, or changed places, since the sheet
 * was written; its rows are other plans' then.
 */
export function* isUpToDate(sheets: TrailSheets, cell: CellRef): Slices<boolean> {
  const plan = yield* sheets.plan(cell.sheet);
  if (!plan) return false;
  const valueAt = valueReader(sheets.grids);
  const taken = yield* textsTaken(yield* sourcesFrom(sheets, cell), plan, cell.row);
  return [...labelCells(plan, cell), ...taken].every(({ row, column, text }) => {
    return String(valueAt({ sheet: cell.sheet, row, column })) === text;
  });
}

/** The words of a row that are another sheet's: the names of the plan that it is about. */
function* textsTaken(
  { formulaOf, sourcesOf, planOf }: Sources,
  plan: SheetPlan,
  row: number,
): Slices<Label[]> {
  const texts: Label[] = [];
  for (let column = 0; column < plan.print.area.columns; column++) {
    const cell = { sheet: plan.name, row, column };
    const formula = formulaOf(cell);
    if (formula === null || ruleOfFormula(formula) !== "taken") continue;
    const [source] = yield* sourcesOf(cell);
    const text = source && planOf(source)?.cells[source.row]?.[source.column];
    if (typeof text === "string") texts.push({ row, column, text });
  }
  return texts;
}
