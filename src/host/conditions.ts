/**
 * Conditions that an add-in meets in one Excel or another and that a host at its kindest never shows. Each is a switch:
 * `host.simulate({ noCopy: true })`.
 */
import { accessDenied, ApiError } from "./api-error";
import type { Kind } from "./objects/handle";

export interface Conditions {
  /** Excel on Windows: what is written to a filtered range goes to its visible rows only, one after the other. */
  filtered: boolean;
  /** The add-in's functions are registered, but cannot run: their cells show #N/A. */
  runtimeDown: boolean;
  /** The add-in's functions still load for so many round trips: their cells show #BUSY!, and then their value. */
  busy: number;
  /** The workbook was opened before the add-in was there: its formulas show #NAME? until they are entered again. */
  nameError: boolean;
  /** Older builds hand a blank cell to a function as 0. */
  blankIsZero: boolean;
  /** The file was made by an Excel in another language: the style "Normal" has another name. */
  localizedStyles: boolean;
  /** No printer, and the like: freezing panes, page set-up and autofit fail. */
  cosmeticsFail: boolean;
  /** Sheets cannot be copied. */
  noCopy: boolean;
  /** Charts are not among the shapes of a sheet, which know of alternative texts. */
  chartsAreNoShapes: boolean;
  /** Bytes that a request or a response may have. */
  tooLarge: number;
  /** A hidden column has the width 0; without this, the one it had. */
  hiddenColumnsAreZero: boolean;
  /** A sheet's copy is without its custom properties, as Excel makes it; false for a copy that has them. */
  propertiesNotCopied: boolean;
  /** The workbook is open for reading only. */
  readOnly: boolean;
  /** The workbook's structure and all its sheets are protected. */
  protected: boolean;
  /** The user is typing in a cell: batches are refused, or wait where the add-in asked for that. */
  editing: boolean;
}

/** Excel on the web takes and gives no more at a time. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

export const usualConditions = (): Conditions => ({
  filtered: false,
  runtimeDown: false,
  busy: 0,
  nameError: false,
  blankIsZero: false,
  localizedStyles: false,
  cosmeticsFail: false,
  noCopy: false,
  chartsAreNoShapes: false,
  tooLarge: PAYLOAD_LIMIT,
  hiddenColumnsAreZero: false,
  propertiesNotCopied: true,
  readOnly: false,
  protected: false,
  editing: false,
});

/** What is called or set on an object. */
export interface MemberUse {
  kind: Kind;
  member: string;
  /** A property is set, or a method called. */
  action: "set" | "call";
}

const PAGE_SETUP: ReadonlySet<Kind> = new Set(["PageLayout", "HeaderFooterGroup", "HeaderFooter"]);
const AUTOFIT = new Set(["autofitRows", "autofitColumns"]);

const isCosmetic = ({ kind, member }: MemberUse): boolean =>
  PAGE_SETUP.has(kind) || kind === "WorksheetFreezePanes" || AUTOFIT.has(member);

const changesNothing = ({ member, action }: MemberUse): boolean =>
  action === "call" && /^(?:get|_|activate$|select$|calculate$|suspend)/.test(member);

/** @throws ApiError where the conditions do not let the member be used */
export function requireUsable(conditions: Conditions, use: MemberUse): void {
  if (conditions.readOnly && !changesNothing(use)) throw accessDenied();
  if (conditions.cosmeticsFail && isCosmetic(use))
    throw new ApiError("GeneralException", "There was an internal error while processing the request.");
  if (conditions.noCopy && use.kind === "Worksheet" && use.member === "copy")
    throw new ApiError("GeneralException", "The sheet could not be copied.");
}
