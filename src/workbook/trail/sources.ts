/** What each cell of our sheets is computed from. */
import type { CellRef } from "../cell-ref";
import type { SheetPlan } from "../sheet-plan";
import { DASH } from "../writing/cell";
import { RULE_COLUMNS } from "../writing/rule-rows";
import { referencesIn } from "./references";
import { ruleOfFormula, SETTINGS_OF, type TrailRule } from "./rule";

export interface Sources {
  /** Null for a sheet of the user's. */
  planOf: (cell: CellRef) => SheetPlan | null;
  /** Null where nothing is computed. */
  formulaOf: (cell: CellRef) => string | null;
  /** The nearest: a source that another one leads to is left to that one. */
  sourcesOf: (cell: CellRef) => CellRef[];
}

export const keyOf = ({ sheet, row, column }: CellRef): string => `${sheet}!${row},${column}`;

/** Sorting out what leads to what would take long for a sum of thousands, and nothing there leads to another. */
const MAX_SORTED = 12;

/** By the sheets as they are planned in live formulas. */
export function createSources(plans: readonly SheetPlan[]): Sources {
  const byName = new Map(plans.map((plan) => [plan.name, plan]));
  const rules = plans.find(({ role }) => role === "rules") ?? null;
  const planOf = ({ sheet }: CellRef): SheetPlan | null => byName.get(sheet) ?? null;
  const contentOf = (cell: CellRef) => planOf(cell)?.cells[cell.row]?.[cell.column] ?? null;

  function formulaOf(cell: CellRef): string | null {
    const content = contentOf(cell);
    return content !== null && typeof content === "object" ? content.formula : null;
  }

  /** An empty cell and a dash are none; of a band of grades the limits are followed, their names stand beside them. */
  function isSource(cell: CellRef): boolean {
    if (!planOf(cell)) return true;
    if (cell.sheet === rules?.name && cell.column !== RULE_COLUMNS.value) return false;
    const content = contentOf(cell);
    return content !== null && content !== DASH;
  }

  /** What the formula names, then the settings that its rule goes by. */
  function directSources(cell: CellRef): CellRef[] {
    const formula = formulaOf(cell);
    if (formula === null) return [];
    const named = referencesIn(formula).flatMap(({ sheet, row, column, rows, columns }) =>
      Array.from({ length: rows * columns }, (_, index) => ({
        sheet: sheet ?? cell.sheet,
        row: row + Math.floor(index / columns),
        column: column + (index % columns),
      })),
    );
    const all = [...named.filter(isSource), ...settingCells(rules, ruleOfFormula(formula))];
    return [...new Map(all.map((source) => [keyOf(source), source])).values()];
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
    const direct = directSources(cell);
    if (direct.length > MAX_SORTED) return direct;
    const indirect = new Set<string>();
    for (const source of direct) addDependencies(source, indirect);
    return direct.filter((source) => !indirect.has(keyOf(source)));
  }

  return { planOf, formulaOf, sourcesOf };
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
