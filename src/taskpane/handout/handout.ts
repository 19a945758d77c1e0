/** The overview as it goes onto slides and into mail: the same figures, the charts and the words. */
import type { PaneWords } from "../../locales/locale";
import { localeOf } from "../../locales/locales";
import { gradeNameIn } from "../../locales/rule-words";
import type { ScorecardAssessment } from "../../workbook/assessment";
import type { ChartPicture } from "../../workbook/chart-picture";
import { conclusionsInSlices } from "../../workbook/conclusions/conclusions";
import { type SectionName, textOf } from "../../workbook/conclusions/sentence";
import { finish, flatMapInSlices, type Slices } from "../../workbook/slices";
import { countByStatus, isShort, type Standing, standingsOf, worstFirst } from "../../workbook/standing";
import type { Survey } from "../../workbook/survey";
import { SHAPES } from "../../workbook/writing/status-cell";
import { nameOfPlan } from "../numbered";
import { decimalsOf, ranked, scorecardsOf } from "../scorecard";

export interface HandoutSentence {
  text: string;
  /** One entry of the list that the sentence before it opens. */
  isItem: boolean;
}

export interface HandoutSection {
  title: string;
  sentences: readonly HandoutSentence[];
}

export interface Handout {
  title: string;
  /** Below the title: what it all comes to, a line each. */
  headlines: readonly string[];
  pictures: readonly ChartPicture[];
  /** The plans that fell short, under the table's headings; null where none did. */
  short: { title: string; columns: readonly string[]; rows: readonly (readonly string[])[] } | null;
  sections: readonly HandoutSection[];
}

/** The conclusions as text, in the pane's language. */
export function* wordsOfSurvey(
  { assessment, settings, doubts }: Survey,
  words: PaneWords,
  wanted?: readonly SectionName[],
): Slices<HandoutSection[]> {
  const concluded = { assessment, settings, words: localeOf(words.language).sheets };
  const sections: HandoutSection[] = [];
  for (const { title, sentences } of yield* conclusionsInSlices(concluded, doubts.length, wanted))
    sections.push({
      title,
      sentences: yield* flatMapInSlices(sentences, ({ parts, isItem }) => {
        const text = textOf(parts);
        // A sentence of the sheet's may come to nothing: there it waits for figures that change.
        return text === "" ? [] : [{ text, isItem }];
      }),
    });
  return sections;
}

export function handoutOf(survey: Survey, pictures: readonly ChartPicture[], words: PaneWords): Handout {
  const { assessment, organisation } = survey;
  const { model } = assessment;
  const scorecards = scorecardsOf(assessment);
  const standings = standingsOf(assessment);
  const about = [
    organisation || model.organisation || words.appName,
    model.fiscalYear === null ? "" : words.fiscalYear(model.fiscalYear),
    model.quarter === null ? "" : words.quarter(model.quarter),
  ];
  return {
    title: about.filter(Boolean).join(" · "),
    headlines: [
      ...ranked(scorecards).map((scorecard) => scored(scorecard, scorecards.length > 1, words)),
      standings.length > 0 ? statuses(standings, words) : "",
    ].filter(Boolean),
    pictures,
    short: shortTable(standings, words),
    sections: finish(wordsOfSurvey(survey, words)),
  };
}

/** "Total score 87.50 Good", with the office's name where there are several. */
function scored(scorecard: ScorecardAssessment, isNamed: boolean, words: PaneWords): string {
  const { total, grade, weightAssessed } = scorecard;
  const label = isNamed ? scorecard.scorecard.name : words.totalLabel;
  if (weightAssessed === 0) return `${label} ${words.notAssessed}`;
  const judged = grade === null ? "" : words.grade(gradeNameIn(words.language, grade));
  return `${label} ${words.points(total, decimalsOf(scorecard))} ${judged}`.trim();
}

function statuses(standings: readonly Standing[], words: PaneWords): string {
  const counts = countByStatus(standings);
  const colours = (["green", "yellow", "red"] as const).map(
    (status) => `${SHAPES[status]} ${words.status[status]} ${words.figure(counts[status])}`,
  );
  const none = counts.none > 0 ? [`– ${words.status.none} ${words.figure(counts.none)}`] : [];
  return [...colours, ...none].join("   ");
}

function shortTable(standings: readonly Standing[], words: PaneWords): Handout["short"] {
  const short = worstFirst(standings).filter(isShort);
  if (short.length === 0) return null;
  const { columns } = words.handout;
  const shown = (value: number | null, unit: string): string =>
    value === null ? "–" : `${words.figure(value)} ${unit}`.trim();
  return {
    title: words.behind,
    columns: [columns.plan, columns.target, columns.result, columns.achievement, columns.status],
    rows: short.map(({ plan, target, result, achievement, status }) => [
      nameOfPlan(plan),
      shown(target, plan.unit),
      shown(result, plan.unit),
      achievement === null ? "–" : words.percent(achievement),
      status === "none" ? "–" : `${SHAPES[status]} ${words.status[status]}`,
    ]),
  };
}
