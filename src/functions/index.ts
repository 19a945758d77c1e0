import { achievement } from "./achievement";
import { checklist } from "./checklist";
import type { FunctionDefinition, FunctionId } from "./definition";
import { grade } from "./grade";
import { growth } from "./growth";
import { operatingTarget } from "./operating-target";
import { parse } from "./parse";
import { pass } from "./pass";
import { required } from "./required";
import { scale } from "./scale";
import { score } from "./score";
import { status } from "./status";
import { total } from "./total";

/** Every custom function, in the order the pane lists them. One that a language has no words for does not compile. */
export const DEFINITIONS: { readonly [Id in FunctionId]: FunctionDefinition<Id> } = {
  ACHIEVEMENT: achievement,
  STATUS: status,
  SCORE: score,
  SCALE: scale,
  PASS: pass,
  CHECKLIST: checklist,
  TOTAL: total,
  GRADE: grade,
  OPERATINGTARGET: operatingTarget,
  REQUIRED: required,
  GROWTH: growth,
  PARSE: parse,
};

type Compute = FunctionDefinition<FunctionId>["compute"];

/** What Excel calls, by the id in functions.json; in a formula they stand in the namespace KPI. */
export const functions = Object.fromEntries(
  Object.values(DEFINITIONS).map(({ id, compute }) => [id, compute]),
) as Readonly<Record<FunctionId, Compute>>;

/** Tells Excel's custom functions runtime which function answers to which id. */
export function associate(): void {
  CustomFunctions.associate(functions);
}
