/** What each cell of our sheets is computed from. */
import type { CellRef } from "../cell-ref";
import type { Content, Formula, SheetPlan } from "../sheet-plan";
import { DASH } from "../writing/cell";
import { RULE_COLUMNS } from "../writing/rule-rows";
import { asPicked } from "./picked";
import { referencesIn } from "./references";
import { ruleOfFormula, SETTINGS_OF, type TrailRule } from "./rule";

export interface Sources {
  /** Null for a sheet of the user's. */
  planOf: (cell: CellRef) => SheetPlan | null;
  /** As it reads with the rows that it picks; null where nothing is computed. */
  formulaOf: (cell: CellRef) => string | null;
  /**
   * The nearest: a source that another one leads to is left to that one, and what stands beside a printed page leads
   * straight to what it is made of.
   */
  sourcesOf: (cell: CellRef) => CellRef[];
}

export const keyOf = ({ sheet, row, column }: CellRef): string => `${sheet}!${row},${column}`;

/** Sorting out all that leads to what would take long for a sum of thousands: only what leads straight to another is. */
const MAX_SORTED = 12;

/** By the sheets as they are planned in live formulas. */
export function createSources(plans: readonly SheetPlan[]): Sources {
  const byName = new Map(plans.map((plan) => [plan.name, plan]));
  const rules = plans.find(({ role }) => role === "rules") ?? null;
  const planOf = ({ sheet }: CellRef): SheetPlan | null => byName.get(sheet) ?? null;
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
  const directSources = once((cell: CellRef): CellRef[] => {
    const formula = formulaOf(cell);
    if (formula === null) return linkedCells(planOf(cell), cell.row);
    const named = referencesIn(formula).flatMap(({ sheet, row, column, rows, columns }) =>
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

  function throughWorkings(cell: CellRef, passed: Set<string>): CellRef[] {
    return directSources(cell).flatMap((source) => {
      if (!isWorking(source)) return [source];
      if (passed.has(keyOf(source))) return [];
      passed.add(keyOf(source));
      return throughWorkings(source, passed);
    });
  }

  function addDependencies(cell: CellRef, found: Set<string>): Set<string> {
    for (const source of directSources(cell)) {
      if (found.has(keyOf(source))) continue;
      found.add(keyOf(source));
      addDependencies(source, found);
    }
    return found;
  }

  function sourcesOf(cell: CellRef): CellRef[] {
    const direct = distinct(throughWorkings(cell, new Set()));
    const indirect = new Set<string>();
    for (const source of direct)
      if (direct.length <= MAX_SORTED) addDependencies(source, indirect);
      else for (const next of directSources(source)) indirect.add(keyOf(next));
    return direct.filter((source) => !indirect.has(keyOf(source)));
  }

  return { planOf, formulaOf, sourcesOf };
}

const isFormula = (content: Content): content is Formula => content !== null && typeof content === "object";

const distinct = (cells: readonly CellRef[]): CellRef[] => [
  ...new Map(cells.map((cell) => [keyOf(cell), cell])).values(),
];

/** The same cell is asked for by all that is made of it. */
function once(found: (cell: CellRef) => CellRef[]): (cell: CellRef) => CellRef[] {
  const known = new Map<string, CellRef[]>();
  return (cell) => {
    const key = keyOf(cell);
    const sources = known.get(key) ?? found(cell);
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
