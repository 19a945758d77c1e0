/** Every kind of KPI, named once: what the product knows of it is in its own file. */
import type { KpiKindName, KpiOf } from "../scorecard-model";
import { checklistKind } from "./checklist";
import { compoundKind } from "./compound";
import type { KpiKind } from "./kpi-kind";
import { levelKind } from "./level";
import { numericKind } from "./numeric";
import { passFailKind } from "./pass-fail";

const KPI_KINDS: { readonly [Kind in KpiKindName]: KpiKind<Kind> } = {
  numeric: numericKind,
  compound: compoundKind,
  level: levelKind,
  "pass-fail": passFailKind,
  checklist: checklistKind,
};

/** What the product knows of a KPI's kind. */
export function kindOf<Kind extends KpiKindName>({ kind }: KpiOf<Kind>): KpiKind<Kind> {
  return KPI_KINDS[kind];
}
