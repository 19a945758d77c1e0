/** The open workbook as the session needs it. */
import type { FormulaMode, Language } from "../workbook/settings";

export interface Progress {
  step: "read" | "compute" | "write";
  done: number;
  total: number;
}

export interface GenerateOptions {
  language: Language;
  formulas: FormulaMode;
  onProgress?: (progress: Progress) => void;
  signal?: AbortSignal;
}

/** A sheet, or an address in it. */
export interface Place {
  sheet: string;
  address?: string;
}

export interface Outcome {
  sheets: { role: string; name: string }[];
  plans: number;
  kpis: number;
  total: number | null;
  grade: string | null;
  findings: { errors: number; warnings: number; rounding: number };
  /** What the user had written on the add-in's sheets and was kept, in words. */
  kept: string[];
  unreadable: { sheet: string; address?: string; reason: string }[];
}

export interface OpenWorkbook {
  generate(options: GenerateOptions): Promise<Outcome>;
  /** Activates the sheet and selects the address. */
  show(place: Place): Promise<void>;
}
