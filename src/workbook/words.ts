/** The words that the sheets are written in. They are given by `src/locales`; nothing here knows a language. */
import type { BelowMinimum } from "../kpi/below-minimum";
import type { ScaleMode } from "../kpi/scale";
import type { Status } from "../kpi/status";
import type { ConclusionWords } from "./conclusions/conclusion-words";
import type { ConventionNote } from "./conventions/convention";
import type { Doubt } from "./doubt";
import type { FinanceKind } from "./finance";
import type { Finding, Severity } from "./finding";
import type { ChoiceWords, SettingName } from "./settings";
import type { SheetRole } from "./sheet-plan";
import type { DashboardWords } from "./sheets/dashboard/dashboard-words";
import type { SCALE_WORKINGS } from "./writing/formulas/scale";

/** What a status, a grade and a choice are called in a cell. */
export interface RuleWords {
  status: Readonly<Record<Exclude<Status, "none">, string>>;
  /** Of the default grades, highest first. */
  grades: readonly [string, string, string, string];
  belowMinimum: Readonly<Record<BelowMinimum, string>>;
  scaleModes: Readonly<Record<ScaleMode, string>>;
}

/** A row of the rules sheet. */
export interface RuleText {
  name: string;
  unit: string;
  meaning: string;
  source: string;
}

/** What the rules sheet calls each setting, and what may be entered there. */
export interface SettingWords {
  organisationRule: RuleText;
  settings: Readonly<Record<SettingName, RuleText>>;
  choices: ChoiceWords;
  gradeRule: {
    /** `scorecard` null: of every scorecard on 50, 75 and 100 points. */
    name: (number: number, scorecard: string | null) => string;
    meaning: string;
    lowestMeaning: string;
    source: string;
  };
  /** What a scorecard sets for itself. */
  scaleRules: Readonly<Record<"mode" | "belowMinimum", (scorecard: string) => RuleText>>;
  scaleModes: Readonly<Record<ScaleMode, string>>;
  /** What may be entered; `maximum` in percent. */
  ruleMessages: {
    percent: (maximum: number) => string;
    optionalPercent: (maximum: number) => string;
    choice: (choices: readonly string[]) => string;
    grade: string;
  };
  ruleProblems: {
    limit: (cell: string, found: string, maximum: number) => string;
    limitsOrder: (cell: string, found: string) => string;
    choice: (cell: string, found: string, choices: readonly string[]) => string;
    scaleMode: (cell: string, found: string) => string;
    gradeFrom: (cell: string, found: string) => string;
    gradeName: (cell: string) => string;
    gradeTwice: (cell: string, found: string) => string;
  };
}

/** The words of the generated sheets. */
export interface SheetWords extends SettingWords {
  sheetNames: Readonly<Record<SheetRole, string>>;
  titles: Readonly<Record<SheetRole, string>>;
  fiscalYear: (year: number) => string;
  quarter: (quarter: number) => string;
  generated: (moment: string) => string;
  /** Said on sheets for readers without the add-in. */
  readyToSend: string;
  /** With Excel's codes for the two numbers. */
  pageOfPages: string;
  status: Readonly<Record<Status, string>>;
  statusCounts: (plans: number) => string;
  columns: {
    id: string;
    plan: string;
    unit: string;
    annualTarget: string;
    region: string;
    target: string;
    result: string;
    achievement: string;
    status: string;
    score: string;
    remarks: string;
    planned: string;
    operating: string;
    kpi: string;
    weight: string;
    minimum: string;
    standard: string;
    advanced: string;
    kpiResult: string;
    kpiScore: string;
    weighted: string;
    severity: string;
    sheet: string;
    cell: string;
    finding: string;
    reported: string;
    computed: string;
    key: string;
    setting: string;
    value: string;
    settingUnit: string;
    meaning: string;
    source: string;
  };
  quartersNote: string;
  regionalTables: (tables: number) => string;
  regionsTotal: string;
  /** Beside the regional tables. */
  regionCharts: {
    /** Heads the charts, and says how they are read. */
    heading: string;
    noneShort: string;
    shortOfAll: (short: string, all: string) => string;
    /** Where there are no targets. */
    highest: (region: string) => string;
    /** Heads the marks of the regions that fell short. */
    short: string;
    /** For who cannot see the charts. */
    achievement: string;
    results: string;
  };
  component: (id: string, title: string) => string;
  notAssessed: string;
  noTargets: string;
  targetsOutOfOrder: string;
  betweenBands: string;
  dashboard: DashboardWords;
  condition: (number: number) => string;
  scorecard: {
    /** Heads a level's column, before its points; `levels` are those that have names, the worst first. */
    level: string;
    levels: readonly [string, string, string];
    share: string;
    office: string;
    rank: string;
    /** How many scorecards are ranked. */
    count: (scorecards: number) => string;
    /** What the cells hold that a native formula works in. */
    workings: Readonly<Record<(typeof SCALE_WORKINGS)[number], string>>;
    /** Over a cell that says whether a result contains the words of a level. */
    namesLevel: (level: number) => string;
  };
  total: string;
  weightAssessed: string;
  totalOfAssessed: string;
  grade: string;
  checklist: string;
  checklistScore: string;
  passedColumn: string;
  governance: {
    item: string;
    outcome: string;
    /** Neither begins with the other: a colour goes by how the text begins. */
    passed: string;
    notPassed: string;
    evidence: string;
    /** What stands before and after how many passed. */
    gist: (items: number) => readonly [before: string, after: string];
  };
  finance: {
    item: string;
    unit: (unit: string) => string;
    /** The first amount less the second, and the ratio of the two. */
    difference: Readonly<Record<FinanceKind, string>>;
    ratio: Readonly<Record<FinanceKind, string>>;
    count: (tables: number) => string;
  };
  severities: Readonly<Record<Severity, string>>;
  /** What stands where a severity does, for what the reader was not sure of. */
  doubtLabel: string;
  findingCounts: (counts: Readonly<Record<Severity, number>>, doubts: number) => string;
  nothingFound: string;
  whatWasChecked: (plans: number, kpis: number, items: number) => string;
  goToCell: (address: string) => string;
  rulesNote: string;

  ruleWords: RuleWords;
  /** In every language: a cell may still hold the word of another one. */
  ruleWordsOfAll: readonly RuleWords[];
  /** A default grade's name in this language; an organisation's own stays as it is. */
  gradeName: (name: string) => string;
  /** The sentence for a finding: what is wrong, then what to do. */
  findingSentence: (finding: Finding) => string;
  /** The sentence for a doubt: what could not be told, what was made of it, and what to do. */
  doubtSentence: (doubt: Doubt) => string;
  conclusions: ConclusionWords;
  /** What stands where a severity does, for the organisation's own ways. */
  noteLabel: string;
  /** What the organisation does in its own way, how that was told, and what follows. */
  conventionSentence: (note: ConventionNote) => string;
  /** The user's own word for a unit, but for the one that is read out of "95%" or "ร้อยละ 95". */
  unit: (unit: string) => string;
  /** A moment as an official document dates it. The clock is the computer's own. */
  moment: (moment: Date) => string;
  /** The months of a fiscal quarter (1 Oct – 30 Sep) with its calendar year: quarter 1 of 2563 is in 2562. */
  monthsOfQuarter: (quarter: 1 | 2 | 3 | 4, fiscalYear: number) => string;
}

/** The words of the ready-made sheets, and the example that they are filled in with. */
export interface TemplateWords {
  targetSheet: string;
  monthlySheet: string;
  criteriaSheet: string;
  targetTitle: string;
  monthlyTitle: string;
  criteriaTitle: string;
  organisation: string;
  /** The fiscal year's months as headings, October first. */
  months: readonly string[];
  /** The heading over the column that says which of a plan's two rows is which, and what it says. */
  plannedOrDone: string;
  plannedRow: string;
  doneRow: string;
  /** The heading of a level that is known by its points. */
  level: (points: number) => string;
  /** What an entry must be, where it is not. */
  figureOnly: string;
  weightOnly: string;
  people: string;
  houses: string;
  funds: string;
  percent: string;
  components: readonly [string, string];
  training: string;
  repairs: string;
  visits: string;
  spending: string;
  satisfaction: string;
}

/** What a setting's choices are called; nothing for one that is a number. */
export function vocabularyOf({ choices }: Pick<SheetWords, "choices">, name: SettingName) {
  const all: Partial<Readonly<Record<SettingName, Readonly<Record<string, string>>>>> = choices;
  return all[name] ?? {};
}
