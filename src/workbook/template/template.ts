/** Ready-made sheets for a workbook that has none yet: targets by quarter or month, and the criteria they are scored by. */
import { buddhistYear } from "../../kpi/fiscal-year";
import type { ScalePreset } from "../../kpi/scale-presets";
import { criteria } from "./criteria";
import { monthlyTargets } from "./monthly-targets";
import { quarterlyTargets } from "./quarterly-targets";
import { drawTable, type TemplateSheet, type TemplateTexts } from "./template-table";

export type { TemplateSheet } from "./template-table";

export interface TemplateChoice {
  /** Empty, to be filled in, or with figures that show how. */
  kind: "blank" | "example";
  periods: "quarters" | "months";
  scale: ScalePreset;
}

/** Thai fiscal years begin in October. */
const OCTOBER = 9;

export function templateSheets(
  { kind, periods, scale }: TemplateChoice,
  texts: TemplateTexts,
  today = new Date(),
): TemplateSheet[] {
  const year = buddhistYear(today.getFullYear() + (today.getMonth() >= OCTOBER ? 1 : 0));
  const targets = periods === "months" ? monthlyTargets(texts) : quarterlyTargets(texts);
  const organisation = kind === "example" ? texts.template.organisation : "";
  return [targets, criteria(scale, texts)].map((table) =>
    drawTable(
      {
        ...table,
        title: [table.title, organisation, texts.sheets.fiscalYear(year)],
        rows: kind === "example" ? table.rows : [],
      },
      texts,
    ),
  );
}
