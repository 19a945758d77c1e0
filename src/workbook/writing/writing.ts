/** What every sheet is written from. */
import type { Assessment } from "../assessment";
import type { CellRef } from "../cell-ref";
import type { Doubt } from "../doubt";
import type { FormulaMode, Language, Settings } from "../settings";
import type { SheetRole } from "../sheet-plan";
import type { SheetWords } from "../words";

export interface WritingOptions {
  language: Language;
  formulas: FormulaMode;
  /** What the sheets are actually called, which is how formulas find them. */
  names: Record<SheetRole, string>;
  generatedAt: Date;
  /** The sheets say that they can be read without the add-in. */
  readyToSend?: boolean;
  /** The organisation's name where the rules sheet overrides what was read. */
  organisation?: string;
  /** Where the reader was not sure. */
  doubts?: readonly Doubt[];
  /**
   * What a user's cell holds where it holds text, null where it holds a number or nothing.
   * A formula that takes a figure out of a text is used only where it is seen to give that figure.
   */
  textOf?: (cell: CellRef) => string | null;
}

export interface Writing {
  assessment: Assessment;
  settings: Settings;
  options: WritingOptions;
  words: SheetWords;
}
