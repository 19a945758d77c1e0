/** The conclusions in Thai, in the register of an official report. */
import type {
  ConclusionWords,
  MissingFacts,
  PlanCounts,
  PlanFacts,
  RegionFacts,
  ScorecardFacts,
  When,
} from "../../workbook/conclusions/conclusion-words";
import type { Name, Quantity, Wording } from "../../workbook/conclusions/sentence";
import { bare, choose, isBelow, isNone, isOne, listed, say } from "../../workbook/conclusions/wording";
import { inSentence } from "../in-sentence";
import { endOfMonth } from "./dates";

const NOTHING: Wording = [];

const plans = (count: Quantity): Wording => say`${count} แผนงาน`;
const kpis = (count: Quantity): Wording => say`${count} ตัวชี้วัด`;

const others = (count: Quantity, what: string): Wording => [
  choose(isNone(count), NOTHING, say`และ${what}อื่นอีก ${count} ${what}`),
];

/** Opens a list of one, or of several. */
const namely = (count: Quantity): Wording => [choose(isOne(count), ["คือ"], ["ได้แก่"])];

function whenOf({ fiscalYear, untilQuarter, untilMonth, isCalendarYear }: When): string {
  const kind = isCalendarYear ? "ปี" : "ปีงบประมาณ";
  const year = fiscalYear === null ? `${kind}ที่รายงาน` : `${kind} พ.ศ. ${fiscalYear}`;
  if (untilQuarter === null) return `ใน${year}`;
  return `${year} ณ สิ้น${untilMonth === null ? `ไตรมาส ${untilQuarter}` : `เดือน${endOfMonth(untilMonth, fiscalYear, isCalendarYear)}`}`;
}

const planCount = (when: When, { all, assessed, unassessed }: PlanCounts): Wording =>
  say`${whenOf(when)} มีแผนงานทั้งสิ้น ${plans(all)} ${choose(isNone(assessed), say`ยังไม่มีแผนงานที่ประเมินผลได้`, [
    choose(
      isNone(unassessed),
      say`ประเมินผลได้${choose(isOne(all), NOTHING, ["ทุกแผนงาน"])}`,
      say`ประเมินผลได้ ${plans(assessed)} และยังไม่มีเป้าหมายหรือผลให้ประเมิน ${plans(unassessed)}`,
    ),
  ])}`;

function howManyReached(when: When, counts: PlanCounts, byYear: boolean): Wording {
  const { assessed, reached, reachedShare, short, shortShare, close, greenAbove } = counts;
  const isRunning = when.untilQuarter !== null;
  const verb = isRunning ? "เป็นไปตามเป้าหมาย" : "บรรลุเป้าหมาย";
  const against = isRunning
    ? `เมื่อเทียบกับเป้าหมายของไตรมาส ${when.untilQuarter}${byYear ? " (แผนงานที่ไม่มีเป้าหมายของไตรมาสนี้เทียบกับเป้าหมายทั้งปี)" : ""} `
    : "";
  const ofWhich = choose(
    isNone(close),
    NOTHING,
    say` โดยในจำนวนที่ต่ำกว่าเป้าหมายมีผลสำเร็จเกินกว่าร้อยละ ${bare(greenAbove)} จำนวน ${plans(close)}`,
  );
  const some = say`มีแผนงานที่${verb} ${plans(reached)} คิดเป็นร้อยละ ${bare(reachedShare)} ของแผนงานที่ประเมินผลได้ และต่ำกว่าเป้าหมาย ${plans(short)} คิดเป็นร้อยละ ${bare(shortShare)}`;
  const all = say`แผนงานที่ประเมินผลได้${verb}${choose(isOne(assessed), NOTHING, ["ทุกแผนงาน"])}`;
  const said = choose(isNone(short), all, [
    choose(isNone(reached), say`ไม่มีแผนงานใดที่${verb} และต่ำกว่าเป้าหมาย ${plans(short)}`, some),
    ofWhich,
  ]);
  return [choose(isNone(assessed), NOTHING, say`${against}${said}`)];
}

/** More sheets than these are counted. */
const MAX_SHEETS = 3;

/** แผ่นงาน “ก” “ข” และ “ค” */
function onSheets(sheets: readonly string[]): Wording {
  const named = sheets.slice(0, MAX_SHEETS).map((sheet) => [`“${sheet}”`]);
  const others = sheets.length - named.length;
  return others > 0
    ? say`แผ่นงาน ${listed(named, " ", " ")} และอีก ${String(others)} แผ่นงาน`
    : say`แผ่นงาน ${listed(named, " ", " และ ")}`;
}

function missing({ assessed, unreported, untargeted, sheets, byYear, notDue }: MissingFacts): Wording {
  const goal = byYear ? "เป้าหมายปี" : "เป้าหมาย";
  const why = notDue
    ? say`ไตรมาส ${String(notDue.reported)} ยังไม่มีแผนงานที่ถึงกำหนด เป้าหมายแรกของปีอยู่ในไตรมาส ${String(notDue.first)}`
    : [
        choose(
          isNone(unreported),
          say`แผนงานที่ยังไม่มี${goal} ${plans(untargeted)}`,
          say`แผนงานที่ยังไม่มีผลการดำเนินงาน ${plans(unreported)}${choose(isNone(untargeted), NOTHING, say` และที่ยังไม่มี${goal} ${plans(untargeted)}`)}`,
        ),
        " ",
        ...say`กรอกใน${onSheets(sheets)} แล้วสร้างสรุปผลอีกครั้ง`,
      ];
  return [choose(isNone(assessed), why)];
}

const PERCENT_UNITS: readonly string[] = ["ร้อยละ", "%"];

/** 52 จังหวัด; ร้อยละ 96.59 */
function measured(figure: Quantity | Name, unit: string): Wording {
  if (PERCENT_UNITS.includes(unit)) return say`ร้อยละ ${figure}`;
  return unit === "" ? [figure] : say`${figure} ${unit}`;
}

/** After a word: a percent word follows without a space, a figure with one. มีผลร้อยละ 70.2, มีผล 52 จังหวัด */
const after = (word: string, figure: Quantity | Name, unit: string): Wording =>
  say`${word}${PERCENT_UNITS.includes(unit) ? "" : " "}${measured(figure, unit)}`;

const BOUND = { higher: "", lower: "ไม่เกิน", within: "ระหว่าง" } as const;

const target = (
  { target: figure, unit, polarity }: Pick<PlanFacts, "target" | "unit" | "polarity">,
  range: Name | null,
): Wording => after(`เป้าหมาย${BOUND[polarity]}`, range ?? figure, unit);

/** Only where more is better is an achievement a part of the target. */
function achieved({ achievement, polarity, target: { value } }: AchievedFacts): Wording {
  if (achievement === null) return NOTHING;
  return polarity === "higher" && value !== null && value > 0
    ? say` คิดเป็นร้อยละ ${bare(achievement)} ของเป้าหมาย`
    : say` คิดเป็นผลสำเร็จร้อยละ ${bare(achievement)}`;
}

type AchievedFacts = Pick<PlanFacts, "achievement" | "polarity" | "target">;

const named = ({ id, title, section }: Pick<PlanFacts, "id" | "title" | "section">): Wording =>
  say`${id.text === "" ? NOTHING : say`${id} `}${title}${section === null ? "" : ` (${section})`}`;

const RESULT = {
  incremental: "มีผล",
  cumulative: "มีผล",
  average: "มีผลเฉลี่ย",
  maximum: "มีผลสูงสุด",
  minimum: "มีผลต่ำสุด",
} as const;

function shortPlan(plan: PlanFacts): Wording {
  const { quarter, accumulation, result, unit, toDate, remarks } = plan;
  const when = quarter === null ? "" : `${accumulation === "cumulative" ? "ณ สิ้น" : ""}ไตรมาส ${quarter} `;
  const soFar = toDate
    ? say` (${after("ผลสะสม", toDate.done, unit)} จาก${after("เป้าหมายสะสมถึงขณะนี้", toDate.due, unit)} ${after("เป้าหมายทั้งปี", toDate.annualTarget, unit)})`
    : NOTHING;
  const cause = choose({ name: remarks }, say` (ตามหมายเหตุ: “${remarks}”)`);
  return [
    choose(
      isOne(plan.isSo),
      say`${named(plan)} ${when}${after(RESULT[accumulation ?? "incremental"], result, unit)} จาก${target(plan, plan.range)}${achieved(plan)}${soFar}${cause}`,
    ),
  ];
}

function scorecard(facts: ScorecardFacts): Wording {
  const { weight, weightAssessed, weightLeft, totalOfAssessed } = facts;
  const soFar = choose(
    isNone(weightLeft),
    say` โดยประเมินครบตามน้ำหนักรวม ${weight}`,
    say` ทั้งนี้ ประเมินแล้วคิดเป็นน้ำหนัก ${weightAssessed} จากน้ำหนักทั้งหมด ${weight} และเมื่อคิดเฉพาะน้ำหนักที่ประเมินแล้วได้ ${totalOfAssessed} คะแนน`,
  );
  return [
    choose(
      isNone(weightAssessed),
      say`ยังไม่มีตัวชี้วัดที่ประเมินผลได้ กรอกผลการดำเนินงานใน${onSheets([facts.sheet])}`,
      say`ผลการประเมินตามตัวชี้วัดได้คะแนนรวม ${scored(facts)}${soFar}`,
    ),
  ];
}

/** 4.2000 คะแนน จากคะแนนเต็ม 5 คะแนน คิดเป็นร้อยละ 84.00 อยู่ในระดับดี */
const scored = ({ total, highest, share, grade }: ScorecardFacts): Wording =>
  say`${total} คะแนน${share ? say` จากคะแนนเต็ม ${inSentence(highest)} คะแนน คิดเป็นร้อยละ ${bare(share)}` : NOTHING}${
    grade ? say` อยู่ในระดับ${grade}` : NOTHING
  }`;

const ranked = (facts: ScorecardFacts): Wording =>
  say`${facts.name ?? ""} ${choose(
    isNone(facts.weightAssessed),
    ["ยังไม่มีตัวชี้วัดที่ประเมินผลได้"],
    say`อันดับ ${facts.rank} ได้คะแนนรวม ${scored(facts)}`,
  )}`;

function issue(name: Name | string, { all, assessed, unassessed, reached, short }: PlanCounts): Wording {
  const every = choose(
    isNone(unassessed),
    [choose(isOne(all), ["บรรลุเป้าหมาย"], ["บรรลุเป้าหมายทุกแผนงาน"])],
    say`บรรลุเป้าหมาย ${plans(reached)}`,
  );
  const some = choose(
    isNone(reached),
    say`ต่ำกว่าเป้าหมาย ${plans(short)}`,
    say`บรรลุเป้าหมาย ${plans(reached)} ต่ำกว่าเป้าหมาย ${plans(short)}`,
  );
  const assessedOnes = say`${choose(isNone(short), [every], [some])}${choose(isNone(unassessed), NOTHING, say` ยังไม่มีเป้าหมายหรือผลให้ประเมิน ${plans(unassessed)}`)}`;
  return say`${name} มี ${plans(all)} ${choose(isNone(assessed), ["ยังไม่มีแผนงานที่ประเมินผลได้"], assessedOnes)}`;
}

const regional = (facts: RegionFacts): Wording =>
  facts.target.value === null
    ? say`${after("มีผล", facts.result, facts.unit)}`
    : say`${after("มีผล", facts.result, facts.unit)} จาก${target(facts, null)}${achieved(facts)}`;

export const conclusions: ConclusionWords = {
  sections: {
    overall: "ภาพรวม",
    short: "แผนงานที่ต่ำกว่าเป้าหมาย",
    quarters: "ผลการดำเนินงานรายไตรมาส",
    scorecard: "ผลการประเมินตามตัวชี้วัด",
    issues: "ผลการดำเนินงานจำแนกตามกลุ่มแผนงาน",
    regions: "ผลการดำเนินงานรายภาค",
    governance: "การกำกับดูแลกิจการ",
    finance: "การเงินและการเบิกจ่าย",
    checks: "การตรวจสอบข้อมูล",
  },

  planCount,
  howManyReached,
  missing,

  shortList: (count) => [
    choose(
      isNone(count),
      ["ไม่มีแผนงานที่ต่ำกว่าเป้าหมาย"],
      say`แผนงานที่ต่ำกว่าเป้าหมาย ${plans(count)} ${namely(count)}`,
    ),
  ],
  shortPlan,
  others: {
    plans: (count) => others(count, "แผนงาน"),
    kpis: (count) => others(count, "ตัวชี้วัด"),
    regions: (count) => others(count, "ภาค"),
    offices: (count) => others(count, "หน่วยงาน"),
    items: (count) => others(count, "รายการ"),
    sheets: (count) => others(count, "แผ่นงาน"),
  },

  quarterList: "เมื่อเทียบกับเป้าหมายของแต่ละไตรมาส ผลการดำเนินงานเป็นดังนี้",
  quarter: ({ quarter, assessed, short }) =>
    say`ไตรมาส ${String(quarter)} ประเมินผลได้ ${plans(assessed)} ${choose(
      isNone(short),
      say`เป็นไปตามเป้าหมาย${choose(isOne(assessed), NOTHING, ["ทุกแผนงาน"])}`,
      say`ต่ำกว่าเป้าหมาย ${plans(short)}`,
    )}`,
  recoveredList: (count) => [
    choose(
      isNone(count),
      ["ไม่มีแผนงานที่บรรลุเป้าหมายของปีโดยต่ำกว่าเป้าหมายในบางไตรมาส"],
      say`แผนงานที่บรรลุเป้าหมายของปี แต่ต่ำกว่าเป้าหมายในบางไตรมาส มี ${plans(count)} ${namely(count)}`,
    ),
  ],
  recoveredPlan: (plan) => [
    choose(
      isOne(plan.isSo),
      say`${named(plan)} ${listed(
        plan.quarters.map(
          ({ quarter, achievement }) => say`ไตรมาส ${String(quarter)} ร้อยละ ${bare(achievement)}`,
        ),
        " ",
        " และ",
      )}`,
    ),
  ],

  scorecard,
  ranking: (count) => `ผลการประเมินตามตัวชี้วัดของ ${inSentence(count)} หน่วยงาน เรียงตามคะแนนรวม ดังนี้`,
  ranked,
  componentList: "คะแนนจำแนกตามองค์ประกอบ ดังนี้",
  component: ({ name, weight, weighted }) => say`${name} ได้ ${weighted} คะแนน จากน้ำหนัก ${weight}`,
  belowFullList: (count) => [
    choose(
      isNone(count),
      ["ตัวชี้วัดที่ประเมินแล้วได้คะแนนเต็มทุกตัวชี้วัด"],
      say`ตัวชี้วัดที่ได้คะแนนต่ำกว่าคะแนนเต็ม ${kpis(count)} ${namely(count)}`,
    ),
  ],
  belowFull: ({ name, score, highest, weight }) => [
    choose(isBelow(score, highest), say`${name} ได้ ${score} คะแนน (น้ำหนัก ${weight})`),
  ],
  unassessedKpis: (count) => [choose(isNone(count), NOTHING, say`ตัวชี้วัดที่ยังไม่ได้ประเมิน ${kpis(count)}`)],

  issueList: {
    issues: "ผลการดำเนินงานจำแนกตามประเด็นยุทธศาสตร์ ดังนี้",
    sections: "ผลการดำเนินงานจำแนกตามหน่วยงาน ดังนี้",
  },
  issue,

  regionalTable: (name, total, { assessed, short }) =>
    say`${name} รวมทุกภาค${regional(total)}${choose(isNone(assessed), NOTHING, [
      choose(
        isNone(short),
        [" บรรลุเป้าหมายทุกภาค"],
        say` ต่ำกว่าเป้าหมาย ${short} จาก ${assessed} ภาค ${namely(short)}`,
      ),
    ])}`,
  shortRegion: (facts) => {
    const said = say`${facts.name} ${regional(facts)}`;
    return facts.achievement ? [choose(isBelow(facts.achievement, 1), said)] : said;
  },

  governance: ({ name, passed, failed, all, score }) =>
    say`${name} ผ่าน ${passed} จาก ${inSentence(all)} ประเด็น${score ? say` ได้ ${score} คะแนน` : NOTHING}${choose(
      isNone(failed),
      NOTHING,
      say` ไม่ผ่าน ${failed} ประเด็น ${namely(failed)}`,
    )}`,
  failedItem: ({ id, title, isSo }) => [choose(isOne(isSo), id.text === "" ? [title] : say`${id} ${title}`)],

  financeList: {
    comparison: (title) => `${title} เทียบกับปีก่อน ดังนี้`,
    spending: (title) => `${title} ดังนี้`,
    default: (title) => `${title} มีหนี้ผิดนัด ดังนี้`,
  },
  account: ({ name, unit, first, second, difference, change }) =>
    say`${name === "" ? NOTHING : `${name} `}${measured(first, unit)} ${after("ปีก่อน", second, unit)} ${choose(
      isNone(difference),
      ["เท่ากับปีก่อน"],
      say`${choose(isBelow(difference, 0), ["ลดลง"], ["เพิ่มขึ้น"])}${change ? say`ร้อยละ ${bare(change)}` : NOTHING}`,
    )}`,
  spending: ({ name, unit, first, second, ratio }) =>
    say`${name === "" ? NOTHING : `${name} `}${after("เบิกจ่าย", second, unit)} จาก${after("งบประมาณ", first, unit)}${
      ratio ? say` คิดเป็นร้อยละ ${bare(ratio)}` : NOTHING
    }`,
  inDefault: ({ name, unit, first, second, ratio }) =>
    say`${name === "" ? NOTHING : `${name} `}${after("ผิดนัด", second, unit)} จาก${after("ยอดคงเหลือ", first, unit)}${
      ratio ? say` คิดเป็นร้อยละ ${bare(ratio)}` : NOTHING
    }`,
  growthList: "ผลการดำเนินงานเทียบกับปีก่อน ดังนี้",
  growth: ({ name, unit, current, previous, difference, change }) =>
    say`${name} ${after("มีผล", current, unit)} ${after("ปีก่อน", previous, unit)} ${choose(
      isNone(difference),
      ["เท่ากับปีก่อน"],
      say`${choose(isBelow(difference, 0), ["ลดลง"], ["เพิ่มขึ้น"])}${change ? say`ร้อยละ ${bare(change)}` : NOTHING}`,
    )}`,

  findings: ({ error, warning, rounding, doubt }) => {
    const kinds = [
      say`ข้อผิดพลาด ${error} รายการ`,
      say`ข้อที่ควรตรวจสอบ ${warning} รายการ`,
      say`การปัดเศษ ${rounding} รายการ`,
      say`ข้อที่อ่านได้ไม่แน่ชัด ${doubt} รายการ`,
    ].filter((_, index) => [error, warning, rounding, doubt][index]?.value !== 0);
    return kinds.length === 0
      ? ["การตรวจสอบข้อมูลไม่พบสิ่งผิดปกติ"]
      : say`การตรวจสอบข้อมูลพบ${listed(kinds, " ", " และ")}`;
  },
  findingsBySheet: "สิ่งที่พบจำแนกตามแผ่นงาน ดังนี้",
  findingsOn: (sheet, count) => say`แผ่นงาน “${sheet}” ${count} รายการ`,
};
