import { SCALE_PRESETS, type ScalePreset } from "../../kpi/scale-presets";
import {
  type Entry,
  figureColumn,
  numberColumn,
  type Table,
  type TemplateTexts,
  textColumn,
} from "./template-table";

interface ExampleKpi {
  label: readonly [id: string, title: string];
  weight: number;
  /** Five levels, the first at `least`; scales of other lengths are cut out of the same ladder. */
  least: number;
  step: number;
  result: number | null;
}

/** The rungs of the ladder that a scale of so many levels takes: 50/75/100 every other one, 0–5 one more below. */
const RUNGS: Readonly<Record<ScalePreset, readonly number[]>> = {
  publicOrganization: [0, 2, 4],
  governmentAgency: [0, 1, 2, 3, 4],
  educationQuality: [-1, 0, 1, 2, 3, 4],
};

/** A KPI a row with its weight, a target for each level of the scale, and its result. */
export function criteria(scale: ScalePreset, { sheets, template: words }: TemplateTexts): Table {
  const { columns } = sheets;
  const levels =
    scale === "publicOrganization"
      ? [columns.minimum, columns.standard, columns.advanced]
      : SCALE_PRESETS[scale].map(words.level);
  const row = ({ label, weight, least, step, result }: ExampleKpi): Entry[] => [
    ...label,
    weight,
    ...RUNGS[scale].map((rung) => least + rung * step),
    result,
  ];
  return {
    name: words.criteriaSheet,
    title: words.criteriaTitle,
    columns: [
      numberColumn(columns.id),
      textColumn(columns.kpi, 40),
      figureColumn(columns.weight),
      ...levels.map((level) => figureColumn(level)),
      figureColumn(columns.kpiResult),
    ],
    rows: [
      [null, words.components[0]],
      row({ label: ["1.1", words.training], weight: 40, least: 200, step: 50, result: 270 }),
      row({ label: ["1.2", words.repairs], weight: 30, least: 150, step: 25, result: 150 }),
      [null, words.components[1]],
      row({ label: ["2.1", words.visits], weight: 20, least: 40, step: 5, result: 49 }),
      row({ label: ["2.2", words.satisfaction], weight: 10, least: 80, step: 2.5, result: null }),
    ],
    figures: [{ first: 3, count: levels.length + 1 }],
    weight: 2,
  };
}
