/** The conclusions in Thai, in the register of an official report. */
import type {
  ConclusionWords,
  PlanCounts,
  PlanFacts,
  When,
} from "../../workbook/conclusions/conclusion-words";
import {
  type Choice,
  type Condition,
  type Part,
  type Quantity,
  say,
  type Wording,
} from "../../workbook/conclusions/sentence";

/** The percent sign's place is taken by the word: ร้อยละ 89.66. */
const bare = (quantity: Quantity): Quantity => ({ ...quantity, isBare: true });

const choose = (when: Condition, then: Wording, otherwise: Wording): Choice => ({ when, then, otherwise });

const none = (quantity: Quantity): Condition => ({ quantity, is: "=", than: 0 });

const year = (fiscalYear: number | null): string =>
  fiscalYear === null ? "ปีงบประมาณนี้" : `ปีงบประมาณ พ.ศ. ${fiscalYear}`;

const whenOf = ({ fiscalYear, untilQuarter }: When): string =>
  untilQuarter === null ? `ใน${year(fiscalYear)}` : `ณ สิ้นไตรมาส ${untilQuarter} ${year(fiscalYear)}`;

const planCount = (when: When, { all, assessed, unassessed }: PlanCounts): Wording =>
  say`${whenOf(when)} มีแผนงานทั้งสิ้น ${all} แผนงาน ${choose(
    none(unassessed),
    say`ประเมินผลได้ทุกแผนงาน`,
    say`ประเมินผลได้ ${assessed} แผนงาน และยังไม่มีผลให้ประเมิน ${unassessed} แผนงาน`,
  )}`;

const howManyReached = ({ reached, reachedShare, close, short, greenAbove }: PlanCounts): Wording =>
  say`บรรลุเป้าหมาย ${reached} แผนงาน คิดเป็นร้อยละ ${bare(reachedShare)} ของแผนงานที่ประเมินผลได้ ${choose(
    none(close),
    [],
    say`ใกล้เคียงเป้าหมาย (มากกว่าร้อยละ ${bare(greenAbove)}) ${close} แผนงาน `,
  )}และต่ำกว่าเป้าหมาย ${short} แผนงาน`;

const UNIT_IN_FRONT = "ร้อยละ";

/** 52 จังหวัด; ร้อยละ 96.59 */
const measured = (quantity: Quantity, unit: string): Wording =>
  unit === UNIT_IN_FRONT ? say`ร้อยละ ${quantity}` : say`${quantity} ${unit}`;

function targetOf({ target, unit, polarity }: PlanFacts): Wording {
  const before: Part = polarity === "lower" ? "ไม่เกิน" : "";
  return [before, ...measured(target, unit)];
}

const shortPlan = (plan: PlanFacts): Wording =>
  say`${plan.id} ${plan.title} ผลการดำเนินงาน ${measured(plan.result, plan.unit)} จากเป้าหมาย${targetOf(plan)} คิดเป็นร้อยละ ${bare(plan.achievement)}`;

export const conclusions: ConclusionWords = {
  sections: {
    overall: "ภาพรวม",
    short: "แผนงานที่ต่ำกว่าเป้าหมาย",
    quarters: "ผลการดำเนินงานรายไตรมาส",
    scorecard: "ผลการประเมินตามตัวชี้วัด",
    issues: "จำแนกตามประเด็นยุทธศาสตร์",
    regions: "ผลการดำเนินงานรายภาค",
    finance: "การเงินและการเบิกจ่าย",
    checks: "การตรวจสอบข้อมูล",
  },
  planCount,
  howManyReached,
  shortList: (count) => say`แผนงานที่มีผลต่ำกว่าเป้าหมาย ${count} แผนงาน ได้แก่`,
  shortPlan,
  othersShort: (count) => [choose(none(count), [], say`และแผนงานอื่นอีก ${count} แผนงาน`)],
};
