/** Reads the user's sheets, whichever of them hold targets, criteria or a checklist. Pure: grids in, model out. */
import type { CellRef } from "../cell-ref";
import type { Finding } from "../finding";
import type { Grid } from "../grid";
import type { Model, Plan } from "../model";
import { cellRef } from "./cells";
import { readChecklist } from "./checklist-sheet";
import { readCriteria } from "./criteria-sheet";
import { type Column, type Table, type TableKind, tablesOf } from "./header";
import { readTargets } from "./target-sheet";
import { readTitleBlock } from "./title-block";

/** A table that was recognised, and what each of its columns was taken for. */
export interface RecognisedTable {
  kind: TableKind;
  header: CellRef;
  columns: Column[];
  /** Plans, KPIs or items read from it. */
  count: number;
}

/** A numbered heading row: it has plans or KPIs under it and no figures. */
export interface Heading {
  id: string;
  title: string;
  cell: CellRef;
}

export interface Reading {
  model: Model;
  headings: { plans: Heading[]; kpis: Heading[] };
  tables: RecognisedTable[];
  /** Cells that could not be read. */
  findings: Finding[];
}

function lastQuarterWithResult(plans: readonly Plan[]): Model["quarter"] {
  for (const quarter of [4, 3, 2, 1] as const)
    if (plans.some((plan) => plan.quarters[quarter - 1]?.result != null)) return quarter;
  return null;
}

/** Everything the sheets say that the rules can work on, with the cell behind each figure. */
export function readWorkbook(grids: readonly Grid[]): Reading {
  const tables = grids.flatMap(tablesOf);
  const model: Model = {
    ...readTitleBlock(tables),
    plans: [],
    criteria: null,
    checklists: [],
  };
  const reading: Reading = { model, headings: { plans: [], kpis: [] }, tables: [], findings: [] };
  const recognised = (table: Table, count: number): void => {
    const column = table.columns[0]?.index ?? 0;
    reading.tables.push({
      kind: table.kind,
      header: cellRef(table.grid, table.headerRow, column),
      columns: table.columns,
      count,
    });
  };

  for (const table of tables) {
    switch (table.kind) {
      case "targets": {
        const { plans, headings, findings } = readTargets(table);
        model.plans.push(...plans);
        reading.headings.plans.push(...headings);
        reading.findings.push(...findings);
        recognised(table, plans.length);
        break;
      }
      case "criteria": {
        const { criteria, headings, findings } = readCriteria(table);
        if (model.criteria) model.criteria.components.push(...criteria.components);
        model.criteria ??= criteria;
        reading.headings.kpis.push(...headings);
        reading.findings.push(...findings);
        recognised(table, criteria.components.flatMap(({ kpis }) => kpis).length);
        break;
      }
      case "checklist": {
        const { checklist, findings } = readChecklist(table);
        model.checklists.push(checklist);
        reading.findings.push(...findings);
        recognised(table, checklist.items.length);
        break;
      }
    }
  }
  model.quarter ??= lastQuarterWithResult(model.plans);
  return reading;
}
