import { invalidArgument, itemNotFound } from "../api-error";
import { touch } from "../book/cells";
import type { Definition } from "./definition";
import { handle, type Handle } from "./handle";
import { rangeArgument, rangeHandle } from "./range-address";
import type { PageBreakTarget, SheetTarget } from "./targets";

/** Excel takes no more on a sheet. */
const MAX_ROW_BREAKS = 1026;

const breaks = ({ book, sheet }: SheetTarget): Handle<"PageBreak">[] =>
  sheet.layout.rowBreaks.map((row) => handle("PageBreak", { book, sheet, row }));

function setBreaks({ sheet }: SheetTarget, rows: readonly number[]): void {
  sheet.layout.rowBreaks = [...new Set(rows)].sort((a, b) => a - b);
  touch(sheet, "rowBreaks");
}

/** `worksheet.horizontalPageBreaks`: a break stands before the top row of its range. */
export const pageBreaksDefinition: Definition<SheetTarget> = {
  items: breaks,
  methods: {
    add: (target, _, range: unknown) => {
      const { book, sheet } = target;
      const row = rangeArgument(book, sheet, range).area.top;
      const rows = sheet.layout.rowBreaks;
      // The first row begins a page as it is.
      if (row === 0 || (rows.length >= MAX_ROW_BREAKS && !rows.includes(row))) throw invalidArgument();
      setBreaks(target, [...rows, row]);
      return handle("PageBreak", { ...target, row });
    },
    getCount: ({ sheet }) => sheet.layout.rowBreaks.length,
    getItem: (target, _, index: number) => {
      const found = breaks(target)[index];
      if (!found) throw itemNotFound();
      return found;
    },
    removePageBreaks: (target) => setBreaks(target, []),
  },
};

export const pageBreakDefinition: Definition<PageBreakTarget> = {
  properties: { rowIndex: { get: ({ row }) => row }, columnIndex: { get: () => 0 } },
  methods: {
    delete: (target) =>
      setBreaks(
        target,
        target.sheet.layout.rowBreaks.filter((row) => row !== target.row),
      ),
    getCellAfterBreak: ({ book, sheet, row }) =>
      rangeHandle(book, sheet, { top: row, bottom: row, left: 0, right: 0 }),
  },
};
