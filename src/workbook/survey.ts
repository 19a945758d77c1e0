/** What a workbook says and what the rules make of it: the pane shows it, the command writes it down. */
import { assessInSlices } from "./assess";
import type { Assessment } from "./assessment";
import { type Doubt, doubtAt } from "./doubt";
import type { Grid } from "./grid";
import type { Mapping } from "./mapping/mapping";
import type { ParsedMapping } from "./mapping/parse-mapping";
import { type Reading, readInSlices } from "./reading/read-workbook";
import type { Settings } from "./settings";
import type { SheetRole } from "./sheet-plan";
import { finish, type Slices } from "./slices";
import type { WrittenAs } from "./written-as";

export interface Rules {
  settings: Settings;
  /** The name the rules sheet gives the organisation; "" leaves it to what is read. */
  organisation: string;
}

/** A sheet of the add-in's own, as it is in the workbook. */
export interface SurveyedSheet {
  id: string;
  name: string;
  role: SheetRole;
  /** Null for a sheet that an earlier version wrote. */
  writtenAs: WrittenAs | null;
  /** Null for a sheet that is empty. */
  grid: Grid | null;
}

export interface Survey extends Rules {
  reading: Reading;
  assessment: Assessment;
  /** What the user said of the sheets and columns; null where nothing is stored. */
  mapping: Mapping | null;
  /** Where the reader was not sure. */
  doubts: Doubt[];
  /** The add-in's own sheets, as they are called now. */
  owned: SurveyedSheet[];
  /** The user's sheets that were looked at. */
  grids: Grid[];
}

/** What is looked at: the user's sheets, the add-in's own, and what the user said of the sheets before. */
export interface Contents {
  grids: Grid[];
  owned: readonly SurveyedSheet[];
  mapping: ParsedMapping | null;
  /** The user's sheets that are copies of ours, and not read. */
  copies?: readonly string[];
}

/** A stored mapping that cannot be made out is left aside, and said. */
const unreadableMapping = ({ mapping, grids }: Pick<Contents, "mapping" | "grids">): Doubt[] =>
  (mapping?.problems ?? []).map((problem) =>
    doubtAt({ sheet: grids[0]?.sheet ?? "", row: 0, column: 0 }, "mapping-unfit", { problem }),
  );

/** What was left out of a sheet that is too large to hold is said. */
const leftApart = (grids: readonly Grid[]): Doubt[] =>
  grids.flatMap(({ sheet, apart = [] }) =>
    apart.map(({ row, column }) => doubtAt({ sheet, row, column }, "apart", {})),
  );

/**
 * Reads and judges what the workbook holds; finding nothing to judge is no failure here.
 *
 * @param mapping in the place of the one stored in the workbook
 */
export const survey = (contents: Contents, rules: Rules, mapping?: Mapping): Survey =>
  finish(surveyInSlices(contents, rules, mapping));

/** The same in slices. */
export function* surveyInSlices(contents: Contents, rules: Rules, mapping?: Mapping): Slices<Survey> {
  const used = mapping ?? contents.mapping?.mapping ?? null;
  const reading = yield* readInSlices(contents.grids, used ?? undefined);
  return {
    ...rules,
    reading,
    assessment: yield* assessInSlices(reading, rules.settings),
    mapping: used,
    doubts: [
      ...(mapping ? [] : unreadableMapping(contents)),
      ...leftApart(contents.grids),
      ...(contents.copies ?? []).map((sheet) => doubtAt({ sheet, row: 0, column: 0 }, "our-copy", {})),
      ...reading.doubts,
    ],
    owned: contents.owned.map(({ id, name, role, writtenAs, grid }) => ({ id, name, role, writtenAs, grid })),
    grids: contents.grids,
  };
}
