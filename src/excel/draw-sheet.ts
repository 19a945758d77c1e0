/** Carries out one sheet plan on a worksheet that is empty, or was written before. */
import type { Area, SheetPlan as OwnedSheetPlan, Style } from "../workbook/sheet-plan";
import type { TextsWritten } from "../workbook/repeated-texts";
import { PALETTE } from "../workbook/writing/palette";
import { jsonBytes } from "./json-bytes";
import type { PacedBatch, Queued } from "./paced-batch";
import { passingRange } from "./passing-range";
import { writeCells } from "./write-cells";

/** What is drawn; whose sheet it is matters to others. */
export type SheetPlan = Omit<OwnedSheetPlan, "role" | "kept">;

const EDGES = { top: "EdgeTop", bottom: "EdgeBottom", insideHorizontal: "InsideHorizontal" } as const;
const WEIGHTS = { hairline: "Hairline", thin: "Thin", medium: "Medium" } as const;
const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

export const rangeOf = (worksheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range =>
  worksheet.getRangeByIndexes(row, column, rows, columns);

const FONT = ["bold", "underline", "italic", "color", "sizeStep"] as const;

/** What `applyStyle` queues. */
function queuedFor({ borders = {}, ...rest }: Style): Queued {
  const edges = Object.keys(borders).length;
  const hasFont = FONT.some((name) => rest[name] !== undefined);
  const parts = 1 + Number(hasFont) + Number(rest.fill !== undefined) + (edges > 0 ? 1 + edges : 0);
  return { ranges: 1, objects: parts, actions: Object.keys(rest).length + 3 * edges };
}

function applyStyle(range: Excel.Range, style: Style, normalFontSize: number): void {
  const { format } = range;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.underline !== undefined) format.font.underline = style.underline ? "Single" : "None";
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.sizeStep !== undefined) format.font.size = normalFontSize + style.sizeStep;
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  // One value for the whole range: Excel repeats it, and the request stays small.
  if (style.numberFormat !== undefined) range.numberFormat = style.numberFormat as unknown as string[][];
  for (const [edge, line] of Object.entries(style.borders ?? {})) {
    const border = format.borders.getItem(EDGES[edge as keyof typeof EDGES]);
    border.style = "Continuous";
    border.weight = WEIGHTS[line.weight];
    border.color = line.color;
  }
}

/**
 * Excel's column width in points for a width in characters: a digit of the Normal font at 11 pt is 7 pixels wide, and
 * each cell has 5 pixels of padding.
 */
const pointsOf = (characters: number, normalFontSize: number): number =>
  Math.round((((characters * 7 * normalFontSize) / 11 + 5) * 72) / 96);

async function drawConditions(worksheet: Excel.Worksheet, plan: SheetPlan, batch: PacedBatch): Promise<void> {
  for (const { area, beginsWith, fill, color, numberFormat } of plan.conditional) {
    await batch.reserve({ ranges: 1, objects: 6, actions: 4, bytes: jsonBytes(beginsWith) + 100 });
    const condition = passingRange(worksheet, area).conditionalFormats.add(
      Excel.ConditionalFormatType.containsText,
    );
    condition.textComparison.format.fill.color = fill;
    condition.textComparison.format.font.color = color;
    if (numberFormat !== undefined) condition.textComparison.format.numberFormat = numberFormat;
    condition.textComparison.rule = { operator: Excel.ConditionalTextOperator.beginsWith, text: beginsWith };
  }
}

async function drawValidations(
  worksheet: Excel.Worksheet,
  plan: SheetPlan,
  batch: PacedBatch,
): Promise<void> {
  for (const validation of plan.validations) {
    await batch.reserve({ ranges: 1, objects: 1, actions: 2, bytes: 3 * JSON.stringify(validation).length });
    const { dataValidation } = passingRange(worksheet, validation.area);
    dataValidation.rule =
      validation.kind === "decimal"
        ? {
            decimal: {
              formula1: validation.minimum,
              formula2: validation.maximum,
              operator: Excel.DataValidationOperator.between,
            },
          }
        : { list: { inCellDropDown: true, source: validation.choices.join(",") } };
    dataValidation.errorAlert = {
      message: validation.message,
      showAlert: true,
      style: Excel.DataValidationAlertStyle.stop,
      title: "",
    };
  }
}

// Past this many the links cost more than they give; the cell's address still stands in its column.
const MAX_LINKS = 2000;

async function drawLinks(worksheet: Excel.Worksheet, plan: SheetPlan, batch: PacedBatch): Promise<void> {
  for (const { row, column, target, tip } of plan.links.slice(0, MAX_LINKS)) {
    const content = plan.cells[row]?.[column];
    const link: Excel.RangeHyperlink = {
      documentReference: target,
      screenTip: tip,
      ...(typeof content === "string" && { textToDisplay: content }),
    };
    await batch.reserve({ ranges: 1, actions: 1, bytes: jsonBytes(JSON.stringify(link)) });
    passingRange(worksheet, { row, column, rows: 1, columns: 1 }).hyperlink = link;
  }
}

/** Forgets what an earlier run wrote, but not the sheet: formulas elsewhere that refer to it keep working. */
export function wipeSheet(worksheet: Excel.Worksheet): void {
  const all = worksheet.getRange();
  all.unmerge();
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
  all.clear();
}

export interface ColumnSize {
  points: number;
  hidden: boolean;
}

export interface Drawing {
  worksheet: Excel.Worksheet;
  plan: SheetPlan;
  /** What the sheet's columns have from before; null for a new sheet. */
  columns: readonly ColumnSize[] | null;
}

/**
 * Writes the plan's cells and formats: all that figures need to be read. A sheet written before keeps its columns where
 * they are wider or hidden.
 */
export async function drawSheet(
  { worksheet, plan, columns }: Drawing,
  batch: PacedBatch,
  normalFontSize: number,
  texts: TextsWritten,
): Promise<void> {
  await writeCells(worksheet, plan, batch, texts);
  // A link turns its cell blue and underlined; the plan says how cells look, and its regions go over that.
  await drawLinks(worksheet, plan, batch);
  if (plan.links.length > 0) {
    const { font } = worksheet.getRangeByIndexes(0, 0, plan.cells.length, plan.columnWidths.length).format;
    font.underline = "None";
    font.color = PALETTE.ink;
  }
  for (const { area, style } of plan.regions) {
    await batch.reserve(queuedFor(style));
    applyStyle(passingRange(worksheet, area), style, normalFontSize);
  }
  for (const area of plan.merges) {
    await batch.reserve({ ranges: 1, actions: 1 });
    passingRange(worksheet, area).merge();
  }
  await drawConditions(worksheet, plan, batch);
  await drawValidations(worksheet, plan, batch);
  const columnsSet = plan.columnWidths.length + plan.hiddenColumns.length;
  await batch.reserve({ ranges: 2 * columnsSet, objects: columnsSet, actions: columnsSet + 2 });
  plan.columnWidths.forEach((characters, column) => {
    const before = columns?.[column];
    const points = pointsOf(characters, normalFontSize);
    // A width would show a column that the user has hidden.
    if (!before?.hidden && points > (before?.points ?? 0))
      worksheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = points;
  });
  for (const column of plan.hiddenColumns)
    worksheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().columnHidden = true;
  if (columns !== null) return;
  worksheet.showGridlines = false;
  worksheet.tabColor = plan.tabColor;
}
