/** Calculates sheets of values and formulas with the spreadsheet engine, the add-in's own functions included. */
import { DEFINITIONS } from "../../../../src/functions/index";
import { cellName } from "../../../../src/host/book/address";
import { createModel, excelError, functionRegistry } from "../../../../src/host/engine/spreadsheet";
import type { Content } from "../../../../src/workbook/sheet-plan";

export interface FilledSheet {
  name: string;
  rows: readonly (readonly Content[])[];
}

/** What a cell shows: an error as its name. */
export type Shown = string | number | boolean | null;

type Argument = { value: unknown } | { value: unknown }[][] | undefined;

class FunctionError extends Error {
  constructor(
    readonly value: string,
    message?: string,
  ) {
    super(message);
  }
}

const RUNTIME = {
  Error: FunctionError,
  ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A", divisionByZero: "#DIV/0!" },
};

/** Columns of cells, as the engine has them, to rows, as Excel hands them over. */
const rowsOf = (columns: { value: unknown }[][]): unknown[][] =>
  (columns[0] ?? []).map((_, row) => columns.map((column) => column[row]?.value ?? null));

const errorOf = (cells: unknown[]): string | undefined =>
  cells.find((value): value is string => typeof value === "string" && /^#[A-Z/0!?_]+$/.test(value));

// Under a name of their own, beside whatever the host of another test has registered.
const NAMESPACE = "WRITTEN.";

for (const { id, arguments: declared, compute: implementation } of Object.values(DEFINITIONS)) {
  const compute = (...given: Argument[]): { value: unknown } => {
    const values = given.map((argument) =>
      Array.isArray(argument) ? rowsOf(argument) : (argument?.value ?? null),
    );
    const error = errorOf(values.flat(2));
    if (error) return { value: error };
    const before = (globalThis as { CustomFunctions?: unknown }).CustomFunctions;
    Object.assign(globalThis, { CustomFunctions: RUNTIME });
    try {
      return { value: (implementation as (...given: unknown[]) => unknown)(...values) };
    } catch (thrown) {
      if (thrown instanceof FunctionError) return { value: thrown.value };
      throw thrown;
    } finally {
      Object.assign(globalThis, { CustomFunctions: before });
    }
  };
  functionRegistry.replace(`${NAMESPACE}${id}`, {
    description: id,
    // The engine calls a function once a cell for any argument that is no range and gets one.
    args: declared.map(({ name, range, optional }) => ({
      name,
      description: "",
      type: [range ? "RANGE" : "ANY"],
      optional: optional ?? false,
      acceptErrors: true,
      ...(range && { acceptMatrix: true }),
    })),
    compute,
  } as never);
}

const input = (content: Exclude<Content, null>): string => {
  if (typeof content === "object") return content.formula.replaceAll("KPI.", NAMESPACE);
  if (typeof content === "string") return `'${content}`;
  return typeof content === "boolean" ? String(content).toUpperCase() : String(content);
};

/** The values of all cells, by sheet name, row and column. */
export function recalculate(
  sheets: readonly FilledSheet[],
): (sheet: string, row: number, column: number) => Shown {
  const model = createModel({
    sheets: sheets.map(({ name, rows }, index) => ({
      id: `sheet${index}`,
      name,
      rowNumber: rows.length + 20,
      colNumber: Math.max(26, ...rows.map((row) => row.length)) + 10,
      cells: Object.fromEntries(
        rows.flatMap((row, r) =>
          row.flatMap((content, c) =>
            content === null || content === undefined ? [] : [[cellName(r, c), input(content)]],
          ),
        ),
      ),
    })),
  });
  const ids = new Map(sheets.map(({ name }, index) => [name, `sheet${index}`]));
  return (sheet, row, column) => {
    const cell = model.getters.getEvaluatedCell({ sheetId: ids.get(sheet)!, row, col: column });
    if (cell.type === "empty") return null;
    return cell.type === "error" ? excelError(String(cell.value)) : cell.value;
  };
}
