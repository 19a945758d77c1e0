import { achievement } from "./achievement";
import { checklist } from "./checklist";
import { grade } from "./grade";
import { growth } from "./growth";
import { operatingTarget } from "./operating-target";
import { parse } from "./parse";
import { pass } from "./pass";
import { required } from "./required";
import { score } from "./score";
import { status } from "./status";
import { total } from "./total";

/** Every custom function by its id in functions.json; in a formula they stand in the namespace KPI. */
export const functions = {
  ACHIEVEMENT: achievement,
  STATUS: status,
  SCORE: score,
  PASS: pass,
  CHECKLIST: checklist,
  TOTAL: total,
  GRADE: grade,
  OPERATINGTARGET: operatingTarget,
  REQUIRED: required,
  GROWTH: growth,
  PARSE: parse,
};

/** Tells Excel's custom functions runtime which function answers to which id. */
export function associate(): void {
  CustomFunctions.associate(functions);
}
