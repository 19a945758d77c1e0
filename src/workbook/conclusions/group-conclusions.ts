/** The plans of each strategic issue, or of each office where the sheets have no issues; and the regions of a plan. */
import type { PlanAssessment, RegionalAssessment } from "../assessment";
import { mapInSlices, type Slices } from "../slices";
import { figureFormat, PERCENT_FORMAT } from "../writing/number-format";
import { type Concluded, COUNT_FORMAT, item, MAX_NAMED, sentence } from "./concluded";
import type { RegionFacts } from "./conclusion-words";
import { countsOf } from "./plan-conclusions";
import type { Name, Quantity, Sentence } from "./sentence";

interface Group {
  name: string;
  first: number;
  last: number;
}

/** Neighbouring plans of one group; one that comes again further down is a group again, as it is on the sheets. */
function groupsBy(plans: readonly PlanAssessment[], nameOf: (plan: PlanAssessment) => string): Group[] {
  const groups: Group[] = [];
  plans.forEach((plan, index) => {
    const name = nameOf(plan);
    const last = groups.at(-1);
    if (last?.name === name) last.last = index;
    else groups.push({ name, first: index, last: index });
  });
  return groups.filter(({ name }) => name !== "");
}

export function* issues(concluded: Concluded): Slices<Sentence[]> {
  const { assessment, words } = concluded;
  const byIssue = groupsBy(assessment.plans, ({ plan }) => plan.issue);
  const hasIssues = byIssue.length > 1;
  const groups = hasIssues ? byIssue : groupsBy(assessment.plans, ({ plan }) => plan.section ?? "");
  if (groups.length < 2) return [];
  const nameOf = ({ name, first }: Group): Name | string =>
    hasIssues ? { text: name, at: { of: "issue", plan: first } } : name;
  return [
    sentence("issues", [words.conclusions.issueList[hasIssues ? "issues" : "sections"]]),
    ...(yield* mapInSlices(groups, (group, index) =>
      item(`issues/${index + 1}`, words.conclusions.issue(nameOf(group), countsOf(concluded, group))),
    )),
  ];
}

export function regions(concluded: Concluded): Sentence[] {
  return concluded.assessment.regions.flatMap((table, index) => ofTable(concluded, table, index));
}

type Judged = Pick<RegionalAssessment["total"], "target" | "result" | "achievement" | "status">;

const isShort = ({ achievement, status }: Judged): boolean =>
  achievement === null ? status === "red" : achievement < 1;

function ofTable(
  { assessment, words }: Concluded,
  { table, regions: all, total, polarity }: RegionalAssessment,
  index: number,
): Sentence[] {
  const { conclusions } = words;
  const decimals = Math.max(
    0,
    ...all.flatMap(({ region }) => [region.target, ...region.results].map((figure) => figure?.decimals ?? 0)),
  );
  const factsOf = (judged: Judged, name: string, region: number | "total"): RegionFacts => {
    const figure = (what: "target" | "result" | "achievement"): Quantity => ({
      value: judged[what],
      format: what === "achievement" ? PERCENT_FORMAT : figureFormat(decimals),
      at: { of: "region", table: index, region, what },
    });
    return {
      name: { text: name, at: { of: "region", table: index, region: region === "total" ? 0 : region } },
      unit: words.unit(table.unit),
      polarity,
      target: figure("target"),
      result: figure("result"),
      achievement: judged.achievement === null ? null : figure("achievement"),
    };
  };
  const short = all
    .map((region, at) => ({ region, at }))
    .filter(({ region }) => isShort(region))
    .toSorted((one, other) => (one.region.achievement ?? 0) - (other.region.achievement ?? 0));
  const counted = (count: "assessed" | "short", value: number, except: readonly number[] = []): Quantity => ({
    value,
    format: COUNT_FORMAT,
    at: { of: "regions", table: index, count, except },
  });
  const named = short.slice(0, MAX_NAMED);
  const plan = assessment.plans.find((each) => each.plan.id === table.plan)?.plan;
  const name: Name = {
    text: plan ? `${plan.id} ${plan.title}` : table.title,
    at: { of: "regionalTable", table: index },
  };
  if (total.result === null) return [];
  return [
    sentence(
      `regions/${index + 1}`,
      conclusions.regionalTable(name, factsOf(total, "", "total"), {
        assessed: counted("assessed", all.filter(({ status }) => status !== "none").length),
        short: counted("short", short.length),
      }),
    ),
    ...named.map(({ region, at }) =>
      item(
        `regions/${index + 1}/${region.region.name}`,
        conclusions.shortRegion(factsOf(region, region.region.name, at)),
      ),
    ),
    item(
      `regions/${index + 1}/others`,
      conclusions.others.regions(
        counted(
          "short",
          short.length - named.length,
          named.map(({ at }) => at),
        ),
      ),
    ),
  ];
}
