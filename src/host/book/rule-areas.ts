/** The areas that rules (conditional formats, validations) hold for. */
import { intersection, type Area } from "./address";

/** Takes an area away from rules; what is partly covered keeps the rest. */
export function withoutArea<Rule extends { areas: Area[] }>(rules: readonly Rule[], area: Area): Rule[] {
  return rules.flatMap((rule) => {
    if (!rule.areas.some((own) => intersection(own, area))) return [rule];
    const areas = rule.areas.flatMap((own) => subtract(own, area));
    return areas.length === 0 ? [] : [{ ...rule, areas }];
  });
}

function subtract(from: Area, taken: Area): Area[] {
  const shared = intersection(from, taken);
  if (!shared) return [from];
  return [
    { ...from, bottom: shared.top - 1 },
    { ...from, top: shared.bottom + 1 },
    { top: shared.top, bottom: shared.bottom, left: from.left, right: shared.left - 1 },
    { top: shared.top, bottom: shared.bottom, left: shared.right + 1, right: from.right },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}
