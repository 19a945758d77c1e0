/** The words of a sheet's own matter below its tables. */
import { conclusionsInSlices } from "../conclusions/conclusions";
import { type SectionName, type Sentence, textOf } from "../conclusions/sentence";
import type { Area, Content, PrintSetup, RowSpan, SheetPlan, SheetRole } from "../sheet-plan";
import { flatMapInSlices, mapInSlices, type Slices } from "../slices";
import { area } from "../writing/draft";
import type { Writing } from "../writing/writing";
import { sentenceCell } from "./dashboard/sentences/sentence-cell";
import { linesOf, sentenceStyle } from "./dashboard/sentences/sentence-lines";

interface Said {
  section: SectionName;
  /** Of the section's sentences those whose keys begin so; all where it is not given. */
  key?: RegExp;
  /** Always, where it is not given. */
  isSaid?: (writing: Writing) => boolean;
}

/** What is said where: the board's page says the rest. */
const WORDS: Partial<Readonly<Record<SheetRole, readonly Said[]>>> = {
  summary: [{ section: "issues" }, { section: "quarters", key: /^recovered/ }],
  regions: [{ section: "regions" }],
  governance: [{ section: "governance" }],
  finance: [{ section: "finance" }],
  // Where nothing was found the table says so itself.
  checks: [
    {
      section: "checks",
      isSaid: ({ assessment, options }) =>
        assessment.findings.length > 0 || (options.doubts ?? []).length > 0,
    },
  ],
};

/** The sheet with its words below a row of air; the sheet as it is where there is nothing to say. */
export function* withWords(writing: Writing, plan: SheetPlan): Slices<SheetPlan> {
  const sentences: Sentence[] = [];
  for (const said of WORDS[plan.role] ?? []) sentences.push(...(yield* sentencesOf(writing, said)));
  if (sentences.length === 0) return plan;
  const { print, columnWidths } = plan;
  const { columns } = print.area;
  const empty = (plan.cells[0] ?? []).map(() => null);
  const rows: Content[][] = [];
  const air: number[] = [];
  const addAir = (): void => {
    air.push(plan.cells.length + rows.length);
    rows.push(empty);
  };
  const placed = yield* mapInSlices(sentences, (sentence, index) => {
    if (index === 0 || (repeatsTitle(print) && !sentence.isItem)) addAir();
    const lines = linesOf(sentence, columnWidths.slice(0, columns));
    const across = area(plan.cells.length + rows.length, 0, lines, columns);
    rows.push([sentenceCell(writing, sentence, plan.role).content, ...empty.slice(1)]);
    for (let line = 1; line < lines; line++) rows.push(empty);
    return { sentence, across };
  });
  const cells = [...plan.cells, ...rows];
  return {
    ...plan,
    cells,
    regions: [
      ...plan.regions,
      ...placed.map(({ sentence, across }) => ({ area: across, style: sentenceStyle(sentence) })),
    ],
    merges: [...plan.merges, ...placed.map(({ across }) => across)],
    print: {
      ...print,
      area: { ...print.area, rows: cells.length },
      keptWithNext: [...print.keptWithNext, ...air],
      together: [...print.together, ...listsOf(placed)],
    },
  };
}

/** Pages begin with the sheet's title where tables have headings of their own; words right below it would look like a part of it. */
const repeatsTitle = ({ titleRows }: PrintSetup): boolean => titleRows.first === 0;

function* sentencesOf(writing: Writing, { section, key, isSaid }: Said): Slices<Sentence[]> {
  if (isSaid && !isSaid(writing)) return [];
  const sections = yield* conclusionsInSlices(writing, writing.options.doubts?.length, [section]);
  const sentences = sections.flatMap((each) => each.sentences);
  return yield* flatMapInSlices(sentences, (sentence) =>
    (key?.test(sentence.key) ?? true) && textOf(sentence.parts) !== "" ? [sentence] : [],
  );
}

/** A list goes on one page with the sentence that opens it. */
function listsOf(placed: readonly { sentence: Sentence; across: Area }[]): RowSpan[] {
  const lists: RowSpan[] = [];
  for (const { sentence, across } of placed) {
    const last = across.row + across.rows - 1;
    const list = lists.at(-1);
    if (sentence.isItem && list) list.last = last;
    else lists.push({ first: across.row, last });
  }
  return lists;
}
