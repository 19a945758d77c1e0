/** What the open workbook says and what the rules make of it. */
import { defaultSettings } from "../locales/default-settings";
import { localeOf, LOCALES } from "../locales/locales";
import type { Grid } from "../workbook/grid";
import { withRowsOf } from "../workbook/grid-changes";
import type { Mapping } from "../workbook/mapping/mapping";
import { isCopyOfOurs } from "../workbook/our-copy";
import type { Language } from "../workbook/settings";
import type { Slices } from "../workbook/slices";
import { type Rules, type Survey, surveyInSlices } from "../workbook/survey";
import { readRules, ruleProblemSentence } from "../workbook/writing/read-rules";
import { createPace } from "./pace";
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

let lastRead: readonly Grid[] = [];

/** Rows that say what they said at the last reading are the very same, so that only the others are judged anew. */
function* withRowsOfBefore(now: readonly Grid[]): Slices<Grid[]> {
  const grids: Grid[] = [];
  for (const grid of now) {
    const before = lastRead.find(
      ({ sheet, top, left }) => sheet === grid.sheet && top === grid.top && left === grid.left,
    );
    grids.push(before ? yield* withRowsOf(before, grid) : grid);
  }
  lastRead = grids;
  return grids;
}

/**
 * Reads the open workbook and changes nothing in it.
 *
 * @param language of the grades' names where the workbook names none, and of what is thrown
 * @param patient waits for a cell that is being edited, where it would otherwise say so
 * @throws UserFacingError
 */
export async function readAssessment(language: Language, patient = false): Promise<Survey> {
  try {
    const contents = await Excel.run({ delayForCellEdit: patient }, readSheets);
    const pace = createPace();
    const grids = await pace.run(withRowsOfBefore(contents.grids));
    return await pace.run(surveyOf({ ...contents, grids }, language));
  } catch (error) {
    throw toUserFacing(language, error);
  }
}
