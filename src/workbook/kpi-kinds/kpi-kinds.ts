/**
 * Every kind of KPI, named once: what the product knows of it is in its own file.
 *
 * To add one: its details in `KpiDetails` (scorecard-model.ts), a file here that is a `KpiKind`, and a line in
 * `KPI_KINDS`. What it lacks does not compile. Recognising it is `reading/criteria`'s part.
 */
import type { KpiKindName, KpiOf } from "../scorecard-model";
import { bandKind } from "./band";
import { checklistKind } from "./checklist";
import { compoundKind } from "./compound";
import type { KpiKind } from "./kpi-kind";
import { levelKind } from "./level";
import { numericKind } from "./numeric";
import { passFailKind } from "./pass-fail";
import { quarterlyKind } from "./quarterly";

const KPI_KINDS: { readonly [Kind in KpiKindName]: KpiKind<Kind> } = {
  numeric: numericKind,
  compound: compoundKind,
  level: levelKind,
  band: bandKind,
  quarterly: quarterlyKind,
  "pass-fail": passFailKind,
  checklist: checklistKind,
};

/** What the product knows of a KPI's kind. */
export function kindOf<Kind extends KpiKindName>({ kind }: KpiOf<Kind>): KpiKind<Kind> {
  return KPI_KINDS[kind];
}
