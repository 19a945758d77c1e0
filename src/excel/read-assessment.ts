/** What the open workbook says and what the rules make of it. */
import { defaultSettings } from "../locales/default-settings";
import { localeOf, LOCALES } from "../locales/locales";
import type { Grid } from "../workbook/grid";
import { withRowsOf } from "../workbook/grid-changes";
import type { Mapping } from "../workbook/mapping/mapping";
import { isCopyOfOurs } from "../workbook/our-copy";
import type { Language } from "../workbook/settings";
import type { SheetChange } from "../workbook/sheet-change";
import type { Slices } from "../workbook/slices";
import { type Rules, type Survey, surveyInSlices } from "../workbook/survey";
import { readRules, ruleProblemSentence } from "../workbook/writing/read-rules";
import { createPace, type Pace } from "../thread/pace";
import { readChanges } from "./read-changes";
import { type OwnedSheet, readSheets, type WorkbookContents } from "./read-sheets";
import { toUserFacing, userFacingError } from "./user-facing-error";

/** The rules sheet's settings where there is one, else the defaults. */
export function rulesOf(owned: readonly OwnedSheet[], language: Language): Rules {
  const sheet = owned.find(({ role }) => role === "rules");
  if (!sheet?.grid) return { settings: defaultSettings(language), organisation: "" };
  const { settings, organisation, problems } = readRules(
    sheet.grid,
    Object.values(LOCALES).map(({ sheets }) => sheets),
  );
  const [problem] = problems;
  if (problem)
    throw userFacingError(
      language,
      "rulesUnreadable",
      (shownIn) => ({
        problem: ruleProblemSentence(problem, localeOf(shownIn).sheets),
        address: problem.cell,
        sheet: sheet.name,
      }),
      { sheet: sheet.name, address: problem.cell },
    );
  return { settings: { ...defaultSettings(language), ...settings }, organisation };
}

/**
 * What the contents say, in slices; finding nothing to judge is no failure here.
 *
 * @param mapping in the place of the one stored in the workbook
 * @throws UserFacingError where the rules sheet cannot be read
 */
export function surveyOf(contents: WorkbookContents, language: Language, mapping?: Mapping): Slices<Survey> {
  const words = Object.values(LOCALES).map(({ sheets }) => sheets);
  const copies = contents.grids.filter((grid) => isCopyOfOurs(grid, words));
  return surveyInSlices(
    {
      ...contents,
      grids: contents.grids.filter((grid) => !copies.includes(grid)),
      copies: copies.map(({ sheet }) => sheet),
    },
    rulesOf(contents.owned, language),
    mapping,
  );
}

/** Rows that say what they said at the last reading are the very same, so that only the others are judged anew. */
function* withRowsOfBefore(before: readonly Grid[], now: readonly Grid[]): Slices<Grid[]> {
  const grids: Grid[] = [];
  for (const grid of now) {
    const known = before.find(
      ({ sheet, top, left }) => sheet === grid.sheet && top === grid.top && left === grid.left,
    );
    grids.push(known ? yield* withRowsOf(known, grid) : grid);
  }
  return grids;
}

/** What the last reading found. */
let lastRead: WorkbookContents | null = null;
/** Whether `lastRead` is the workbook as it was when the changes that a reading is told of began. */
let isCurrent = false;
let readings = 0;

async function readContents(
  pace: Pace,
  patient: boolean,
  changes: readonly SheetChange[] | null,
): Promise<WorkbookContents> {
  const own = ++readings;
  const before = lastRead;
  const known = isCurrent ? before : null;
  // Until this reading has ended well, what it was told of is in none: a later one cannot go by the changes after it.
  isCurrent = false;
  const options = { delayForCellEdit: patient };
  const followed =
    known && changes && (await Excel.run(options, (context) => followedContents(context, known, changes)));
  const contents = followed ?? (await Excel.run(options, readSheets));
  const grids = followed
    ? followed.grids
    : await pace.run(withRowsOfBefore(before?.grids ?? [], contents.grids));
  const read = { ...contents, grids };
  if (own === readings) {
    lastRead = read;
    isCurrent = true;
  }
  return read;
}

/** Null where all has to be read anew; what is wrong with the workbook, that reading says. */
async function followedContents(
  context: Excel.RequestContext,
  before: WorkbookContents,
  changes: readonly SheetChange[],
): Promise<WorkbookContents | null> {
  try {
    return await readChanges(context, before, changes);
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return null;
    throw error;
  }
}

/**
 * Reads the open workbook and changes nothing in it.
 *
 * @param language of the grades' names where the workbook names none, and of what is thrown
 * @param patient waits for a cell that is being edited, where it would otherwise say so
 * @param changes all that has changed since the last reading, where that is known
 * @throws UserFacingError
 */
export async function readAssessment(
  language: Language,
  patient = false,
  changes: readonly SheetChange[] | null = null,
): Promise<Survey> {
  try {
    const pace = createPace();
    return await pace.run(surveyOf(await readContents(pace, patient, changes), language));
  } catch (error) {
    throw toUserFacing(language, error);
  }
}
