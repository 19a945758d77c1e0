/** What a language has to say: a folder here, every part of it, and the compiler names what is missing. */
import type { ColumnRole } from "../workbook/table";
import type { Doubt } from "../workbook/doubt";
import type { Finding } from "../workbook/finding";
import type { RunNote } from "../workbook/generation";
import type { MappingProblem } from "../workbook/mapping/mapping";
import type { SheetWords, TemplateWords } from "../workbook/words";
import type { ErrorWords } from "./errors";
import type { pane } from "./th/pane";

/** The pane's words. Thai is the measure: each other language must have whatever stands there. */
export type PaneWords = typeof pane;

/** What the command line prints. */
export interface CommandLineWords {
  plan: string;
  target: string;
  result: string;
  achievement: string;
  status: string;
  total: (total: string, grade: string) => string;
  /** Of a scale without grades. */
  totalOf: (total: string, highest: string, share: string) => string;
  findings: (errors: number, warnings: number, rounding: number) => string;
  /** Above what the reader was not sure of, which follows line by line. */
  doubts: (doubts: number) => string;
  /** Of sheets to send: the user's cells that call the add-in's functions. */
  kpiFormulas: (cells: string) => string;
  usage: (synopsis: string) => string;
  wrongUsage: WrongUsageWords;
  cannotRead: (file: string) => string;
  cannotWrite: (file: string) => string;
  notAWorkbook: (file: string) => string;
  pdf: PdfWords;
}

/** What was wrong in what the command line was given. Options are named as they are typed: "--json". */
export interface WrongUsageWords {
  unknownOption: (option: string) => string;
  missingValue: (option: string) => string;
  noValue: (option: string) => string;
  notAChoice: (option: string, value: string, choices: string) => string;
  tooManyFiles: (files: number) => string;
  outputIsInput: string;
  wrongEnding: (what: string, ending: string, file: string) => string;
  sameFile: (option: string) => string;
  readyToSendLive: string;
}

/** Why there is no PDF, and what to do. */
export interface PdfWords {
  notInstalled: string;
  timeout: (minutes: number) => string;
  failed: (said: string) => string;
  /** After one of these. */
  workbookWritten: (file: string) => string;
}

/** The words around the workbook on the page where the add-in is tried without Excel. */
export interface PreviewWords {
  title: string;
  open: string;
  sample: string;
  save: string;
  showPane: string;
  generate: string;
  language: string;
  theme: string;
  width: string;
  light: string;
  dark: string;
  contrast: string;
  workbook: string;
  pane: string;
  notAWorkbook: (name: string) => string;
  refused: (cell: string) => string;
  /** The spreadsheet grid's own words that can be seen there, by their English. */
  grid: Readonly<Record<string, string>>;
}

export interface Locale {
  pane: PaneWords;
  sheets: SheetWords;
  template: TemplateWords;
  /** What a finding says: what is wrong, then what to do. */
  finding: (finding: Finding) => string;
  /** What a doubt says: what could not be told, what was made of it, and what to do. */
  doubt: (doubt: Doubt) => string;
  /** What is wrong with a mapping, and where. */
  mappingProblem: (problem: MappingProblem) => string;
  columnRoles: Readonly<Record<ColumnRole, string>>;
  /** What a run did besides, and why. */
  runNote: (note: RunNote) => string;
  errors: ErrorWords;
}

/** The words of what runs without Excel. The add-in does without them, and so does whoever downloads it. */
export interface OutsideExcelWords {
  commandLine: CommandLineWords;
  preview: PreviewWords;
}
