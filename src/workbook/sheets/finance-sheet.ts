import { valueOf } from "../figure";
import { differenceOf, type FinanceRow, type FinanceTable, ratioOf } from "../finance";
import type { SheetPlan } from "../sheet-plan";
import { at } from "../writing/addresses";
import { type Cell, numberCell, ruleCell, textCell } from "../writing/cell";
import {
  addHeader,
  addRow,
  addRunningRow,
  area,
  type Draft,
  finished,
  newDraft,
  paint,
  paintBody,
  wholeRows,
} from "../writing/draft";
import { figureCell } from "../writing/figure-cell";
import { differenceFormula, ratioFormula } from "../writing/formulas/finance";
import { ACCOUNTING_PERCENT, accountingFormat } from "../writing/number-format";
import { pageTexts } from "../writing/page-texts";
import { BAND, BODY, figures, TOTAL, WRAPPED } from "../writing/styles";
import { addTitleBlock } from "../writing/title-block";
import { linkFigure } from "../writing/user-links";
import type { Writing } from "../writing/writing";
import { FINANCE, type FinanceBlock, financeBlocks } from "./finance-rows";

/** Tables of money: two amounts a row, their difference and their ratio, negative amounts in parentheses. */
export function financeSheet(writing: Writing): SheetPlan {
  const { words, options, assessment } = writing;
  const tables = assessment.model.finance;
  const amount = { header: "", style: figures(accountingFormat(0)), widest: 20, narrowest: 15 };
  const draft = newDraft([
    { header: words.finance.item, style: WRAPPED, widest: 52, narrowest: 40 },
    amount,
    amount,
    amount,
    { header: "", style: figures(ACCOUNTING_PERCENT), widest: 16, narrowest: 14 },
  ]);
  addTitleBlock(draft, writing, "finance", textCell(words.finance.count(tables.length)));
  financeBlocks(tables).forEach((block, index) => {
    // The row of air stands below the title that each page repeats.
    if (index > 0) draft.keptWithNext.add(addRow(draft, []));
    addTable(draft, writing, block);
  });
  return finished(draft, {
    role: "finance",
    name: options.names.finance,
    // Each table has headings of its own.
    header: { first: 0, last: 1 },
    frozenColumns: 1,
    orientation: "portrait",
    pageTexts: pageTexts(writing, "finance"),
  });
}

function addTable(draft: Draft, writing: Writing, { table, title, first, last }: FinanceBlock): void {
  const { words } = writing;
  const { kind, unit, headings, rows } = table;
  const said = unit === "" ? "" : ` (${words.finance.unit(unit)})`;
  addRunningRow(draft, textCell(table.title.includes(unit) ? table.title : table.title + said));
  addHeader(draft, [
    words.finance.item,
    ...headings,
    words.finance.difference[kind],
    words.finance.ratio[kind],
  ]);
  const format = accountingFormat(decimalsOf(table));
  for (const row of rows) {
    const placed = addRow(draft, rowCells(writing, table, row, draft.rows.length));
    linkFigure(draft, writing, placed, FINANCE.first, row.amounts[0]);
    linkFigure(draft, writing, placed, FINANCE.second, row.amounts[1]);
    if (row.kind === "group") draft.keptWithNext.add(placed);
  }
  paint(draft, area(title, 0, 1, 1), { bold: true, sizeStep: 1 });
  paintBody(draft, first, rows.length, BODY);
  paint(draft, area(first, FINANCE.first, rows.length, 3), figures(format));
  rows.forEach((_, index) => paintRow(draft, rows, first + index, index));
  draft.together.push({ first: title, last });
}

function paintRow(draft: Draft, rows: readonly FinanceRow[], at: number, index: number): void {
  const isGroup = (row: FinanceRow | undefined): boolean => row?.kind === "group";
  switch (rows[index]?.kind) {
    case "group":
      // A heading over headings opens a part of the table; the others head the accounts right below them.
      return paint(draft, wholeRows(draft, at), isGroup(rows[index + 1]) ? BAND : { bold: true });
    case "total":
      return paint(draft, wholeRows(draft, at), TOTAL);
    case "item":
      return paint(draft, area(at, FINANCE.item, 1, 1), { indent: rows.some(isGroup) ? 1 : 0 });
    case undefined:
  }
}

function rowCells(writing: Writing, table: FinanceTable, row: FinanceRow, placed: number): Cell[] {
  if (row.kind === "group") return [textCell(row.label)];
  const { formulas } = writing.options;
  const format = accountingFormat(decimalsOf(table));
  const [first, second] = [at(placed, FINANCE.first), at(placed, FINANCE.second)];
  const [difference, ratio] = [differenceOf(row), ratioOf(table.kind, row)];
  const amounts = row.amounts.map((figure) => figureCell(writing, figure, valueOf(figure), format));
  return [
    textCell(row.label),
    ...amounts,
    ruleCell(formulas, numberCell(difference, format), () => differenceFormula(first, second)),
    ruleCell(formulas, numberCell(ratio, ACCOUNTING_PERCENT), (language) =>
      ratioFormula(language, table.kind, [first, second], ratio === null),
    ),
  ];
}

/** As many decimals as the amounts were printed with. */
const decimalsOf = ({ rows }: FinanceTable): number =>
  Math.max(0, ...rows.flatMap(({ amounts }) => amounts.map((figure) => figure?.decimals ?? 0)));
