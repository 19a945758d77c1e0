import { invalidArgument, itemNotFound } from "../api-error";
import type { PageLayout, Section } from "../book/book";
import { touch } from "../book/cells";
import type { Definition } from "./definition";
import { handle, type Handle } from "./handle";
import { rangeArgument, rangeHandle } from "./range-address";
import type { PageBreaksTarget, PageBreakTarget } from "./targets";

/** Excel takes no more on a sheet, either way. */
const MAX_BREAKS = 1026;

/** Where a sheet's file and layout keep the breaks of each kind. */
const KINDS = {
  horizontal: { layout: "rowBreaks", section: "rowBreaks" },
  vertical: { layout: "columnBreaks", section: "colBreaks" },
} as const satisfies Record<PageBreaksTarget["kind"], { layout: keyof PageLayout; section: Section }>;

const breaksOf = ({ sheet, kind }: PageBreaksTarget): number[] => sheet.layout[KINDS[kind].layout];

const items = (target: PageBreaksTarget): Handle<"PageBreak">[] =>
  breaksOf(target).map((before) => handle("PageBreak", { ...target, before }));

function setBreaks({ sheet, kind }: PageBreaksTarget, breaks: readonly number[]): void {
  const { layout, section } = KINDS[kind];
  sheet.layout[layout] = [...new Set(breaks)].sort((a, b) => a - b);
  touch(sheet, section);
}

/** `worksheet.horizontalPageBreaks` and `verticalPageBreaks`: a break stands before its range's top row, or its first column. */
export const pageBreaksDefinition: Definition<PageBreaksTarget> = {
  items,
  methods: {
    add: (target, _, range: unknown) => {
      const { book, sheet, kind } = target;
      const { area } = rangeArgument(book, sheet, range);
      const before = kind === "horizontal" ? area.top : area.left;
      const breaks = breaksOf(target);
      // The first row or column begins a page as it is.
      if (before === 0 || (breaks.length >= MAX_BREAKS && !breaks.includes(before))) throw invalidArgument();
      setBreaks(target, [...breaks, before]);
      return handle("PageBreak", { ...target, before });
    },
    getCount: (target) => breaksOf(target).length,
    getItem: (target, _, index: number) => {
      const found = items(target)[index];
      if (!found) throw itemNotFound();
      return found;
    },
    removePageBreaks: (target) => setBreaks(target, []),
  },
};

export const pageBreakDefinition: Definition<PageBreakTarget> = {
  properties: {
    rowIndex: { get: ({ kind, before }) => (kind === "horizontal" ? before : 0) },
    columnIndex: { get: ({ kind, before }) => (kind === "vertical" ? before : 0) },
  },
  methods: {
    delete: (target) =>
      setBreaks(
        target,
        breaksOf(target).filter((each) => each !== target.before),
      ),
    getCellAfterBreak: ({ book, sheet, kind, before }) => {
      const [row, column] = kind === "horizontal" ? [before, 0] : [0, before];
      return rangeHandle(book, sheet, { top: row, bottom: row, left: column, right: column });
    },
  },
};
