/** What the workbook says and what the rules make of it: the pane shows it, `generate` writes it down. */
import { DEFAULT_STATUS_LIMITS } from "../kpi/status";
import { localeOf } from "../locales/locales";
import { defaultGrades, RULE_WORDS } from "../locales/rule-words";
import { assess } from "../workbook/assess";
import type { Assessment } from "../workbook/assessment";
import { type Doubt, doubtAt } from "../workbook/doubt";
import type { Grid } from "../workbook/grid";
import type { Mapping } from "../workbook/mapping/mapping";
import { type Reading, readWorkbook } from "../workbook/reading/read-workbook";
import type { Language, Settings } from "../workbook/settings";
import type { SheetRole } from "../workbook/sheet-plan";
import { readRules } from "../workbook/writing/read-rules";
import { type OwnedSheet, readSheets, type WorkbookContents } from "./read-sheets";
import { toUserFacing, userFacingError } from "./user-facing-error";

export interface Rules {
  settings: Settings;
  /** The name the rules sheet gives the organisation; "" leaves it to what is read. */
  organisation: string;
}

export interface Survey extends Rules {
  reading: Reading;
  assessment: Assessment;
  /** What the user said of the sheets and columns; null where nothing is stored. */
  mapping: Mapping | null;
  /** Where the reader was not sure. */
  doubts: Doubt[];
  /** The add-in's own sheets, as they are called now. */
  owned: { id: string; name: string; role: SheetRole }[];
  /** The user's sheets that were looked at. */
  grids: Grid[];
}

export const defaultSettings = (language: Language): Settings => ({
  ...DEFAULT_STATUS_LIMITS,
  belowMinimum: "zero",
  grades: defaultGrades(language),
});

/** The rules sheet's settings where there is one, else the defaults. */
export function rulesOf(owned: readonly OwnedSheet[], language: Language): Rules {
  const sheet = owned.find(({ role }) => role === "rules");
  if (!sheet?.grid) return { settings: defaultSettings(language), organisation: "" };
  const { settings, organisation, problems } = readRules(sheet.grid, Object.values(RULE_WORDS));
  const [problem] = problems;
  if (problem)
    throw userFacingError(
      language,
      "rulesUnreadable",
      (spoken) => ({
        problem: localeOf(spoken).sheets.ruleProblems[problem.kind](problem.cell, problem.found),
        address: problem.cell,
        sheet: sheet.name,
      }),
      { sheet: sheet.name, address: problem.cell },
    );
  return { settings: { ...defaultSettings(language), ...settings }, organisation };
}

/** A stored mapping that cannot be made out is left aside, and said. */
const unreadableMapping = ({ mapping, grids }: WorkbookContents): Doubt[] =>
  (mapping?.problems ?? []).map(({ kind, path, found, expected }) =>
    doubtAt({ sheet: grids[0]?.sheet ?? "", row: 0, column: 0 }, "mapping-unfit", {
      problem: kind,
      path,
      found,
      expected,
    }),
  );

/**
 * Reads and judges what the workbook holds; finding nothing to judge is no failure here.
 *
 * @param mapping in the place of the one stored in the workbook
 */
export function survey(contents: WorkbookContents, language: Language, mapping?: Mapping): Survey {
  const rules = rulesOf(contents.owned, language);
  const used = mapping ?? contents.mapping?.mapping ?? null;
  const reading = readWorkbook(contents.grids, used ?? undefined);
  return {
    ...rules,
    reading,
    assessment: assess(reading, rules.settings),
    mapping: used,
    doubts: mapping ? reading.doubts : [...unreadableMapping(contents), ...reading.doubts],
    owned: contents.owned.map(({ id, name, role }) => ({ id, name, role })),
    grids: contents.grids,
  };
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
    return await Excel.run({ delayForCellEdit: patient }, async (context) =>
      survey(await readSheets(context), language),
    );
  } catch (error) {
    throw toUserFacing(language, error);
  }
}
