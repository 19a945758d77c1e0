/** What each cell of our sheets is computed from. */
import type { CellRef } from "../cell-ref";
import type { Content, Formula, SheetPlan } from "../sheet-plan";
import { flatMapInSlices, type Slices } from "../slices";
import { DASH } from "../writing/cell";
import { RULE_COLUMNS } from "../writing/rule-rows";
import { asPicked } from "./picked";
import { referencesIn } from "./references";
import { ruleOfFormula, SETTINGS_OF, type TrailRule } from "./rule";

/** Our sheets in live formulas, whichever mode they were written in: so each figure has its trail. */
export interface PlannedSheets {
  /** Plans one when it is first asked for; null for a sheet of the user's. */
  plan: (sheet: string) => Slices<SheetPlan | null>;
  /** Null for a sheet of the user's, undefined for one that is not planned yet. */
  planned: (sheet: string) => SheetPlan | null | undefined;
  /** The name of the rules sheet, whose settings go into figures that do not name them. */
  rules: string;
}

/** Of cells on sheets that are planned: the cell first asked for, and all that it leads to. */
export interface Sources {
  /** Null for a sheet of the user's. */
  planOf: (cell: CellRef) => SheetPlan | null;
  /** As it reads with the rows that it picks; null where nothing is computed. */
  formulaOf: (cell: CellRef) => string | null;
  /**
   * The nearest: a source that another one leads to is left to that one, and what stands beside a printed page leads
   * straight to what it is made of.
   */
  sourcesOf: (cell: CellRef) => Slices<CellRef[]>;
}

export const keyOf = ({ sheet, row, column }: CellRef): string => `${sheet}!${row},${column}`;

/** Sorting out all that leads to what would take long for a sum of thousands: only what leads straight to another is. */
const MAX_SORTED = 12;

/** What the cell is computed from, with the sheets that this leads through. */
export function* sourcesFrom(sheets: PlannedSheets, cell: CellRef): Slices<Sources> {
  yield* sheets.plan(cell.sheet);
  return createSources(sheets, yield* sheets.plan(sheets.rules));
}

function createSources(sheets: PlannedSheets, rules: SheetPlan | null): Sources {
  const planOf = ({ sheet }: CellRef): SheetPlan | null => sheets.planned(sheet) ?? null;
  const contentOf = (cell: CellRef): Content => planOf(cell)?.cells[cell.row]?.[cell.column] ?? null;

  function formulaOf(cell: CellRef): string | null {
    const content = contentOf(cell);
    if (!isFormula(content)) return null;
    return asPicked(content.formula, (by) => {
      const picking = contentOf({ sheet: cell.sheet, ...by });
      return isFormula(picking) ? picking.picks : undefined;
    });
  }

  /** An empty cell and a dash are none; of a band of grades the limits are followed, their names stand beside them. */
  function isSource(cell: CellRef): boolean {
    if (!planOf(cell)) return true;
    if (cell.sheet === rules?.name && cell.column !== RULE_COLUMNS.value) return false;
    const content = contentOf(cell);
    return content !== null && content !== DASH;
  }

  /** What the formula names, then the settings that its rule goes by; of a text, the cell that its row links to. */
  const directSources = once(function* (cell: CellRef): Slices<CellRef[]> {
    yield;
    const formula = formulaOf(cell);
    if (formula === null) return linkedCells(planOf(cell), cell.row);
    const references = referencesIn(formula);
    for (const { sheet } of references)
      if (sheet !== null && sheets.planned(sheet) === undefined) yield* sheets.plan(sheet);
    const named = references.flatMap(({ sheet, row, column, rows, columns }) =>
      Array.from({ length: rows * columns }, (_, index) => ({
        sheet: sheet ?? cell.sheet,
        row: row + Math.floor(index / columns),
        column: column + (index % columns),
      })),
    );
    const all = [...named.filter(isSource), ...settingCells(rules, ruleOfFormula(formula))];
    return distinct(all);
  });

  /** Workings show how the page is made, and a workbook of plain values has none. */
  function isWorking(cell: CellRef): boolean {
    const plan = planOf(cell);
    return plan !== null && plan.role !== "rules" && cell.column >= plan.print.area.columns;
  }

  function* throughWorkings(cell: CellRef, passed: Set<string>): Slices<CellRef[]> {
    const found: CellRef[] = [];
    for (const source of yield* directSources(cell)) {
      if (!isWorking(source)) found.push(source);
      else if (!passed.has(keyOf(source))) {
        passed.add(keyOf(source));
        for (const next of yield* throughWorkings(source, passed)) found.push(next);
      }
    }
    return found;
  }

  function* addDependencies(cell: CellRef, found: Set<string>): Slices<void> {
    for (const source of yield* directSources(cell)) {
      if (found.has(keyOf(source))) continue;
      found.add(keyOf(source));
      yield* addDependencies(source, found);
    }
  }

  function* sourcesOf(cell: CellRef): Slices<CellRef[]> {
    const direct = distinct(yield* throughWorkings(cell, new Set()));
    const indirect = new Set<string>();
    for (const source of direct)
      if (direct.length <= MAX_SORTED) yield* addDependencies(source, indirect);
      else for (const next of yield* directSources(source)) indirect.add(keyOf(next));
    return yield* flatMapInSlices(direct, (source) => (indirect.has(keyOf(source)) ? [] : [source]));
  }

  return { planOf, formulaOf, sourcesOf };
}

const isFormula = (content: Content): content is Formula => content !== null && typeof content === "object";

const distinct = (cells: readonly CellRef[]): CellRef[] => [
  ...new Map(cells.map((cell) => [keyOf(cell), cell])).values(),
];

/** The same cell is asked for by all that is made of it. */
function once(found: (cell: CellRef) => Slices<CellRef[]>): (cell: CellRef) => Slices<CellRef[]> {
  const known = new Map<string, CellRef[]>();
  return function* (cell) {
    const key = keyOf(cell);
    const sources = known.get(key) ?? (yield* found(cell));
    known.set(key, sources);
    return sources;
  };
}

function linkedCells(plan: SheetPlan | null, row: number): CellRef[] {
  const links = plan?.links.filter((link) => link.row === row) ?? [];
  return links.flatMap(({ target }) =>
    referencesIn(target).flatMap(({ sheet, row: at, column }) =>
      sheet === null ? [] : [{ sheet, row: at, column }],
    ),
  );
}

/** A rule's settings, found by their keys: whether or not a formula names them, it goes by them. */
function settingCells(rules: SheetPlan | null, rule: TrailRule): CellRef[] {
  if (!rules) return [];
  const keys = SETTINGS_OF[rule] ?? [];
  return rules.cells.flatMap((cells, row) => {
    const key = cells[RULE_COLUMNS.key];
    const isOne = typeof key === "string" && keys.includes(key);
    return isOne ? [{ sheet: rules.name, row, column: RULE_COLUMNS.value }] : [];
  });
}
