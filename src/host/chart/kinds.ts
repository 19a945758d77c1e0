/** Excel's names of chart types, and the groups of series that a file has for them. */
import type { XmlElement } from "../book/source";
import { elements, localName } from "../package/xml";
import { groupsOf, valueOf } from "./tree";

const BAR_GROUPINGS = { clustered: "Clustered", stacked: "Stacked", percentStacked: "Stacked100" } as const;
const LINE_GROUPINGS = { standard: "", stacked: "Stacked", percentStacked: "Stacked100" } as const;

export interface Kind {
  group: "barChart" | "lineChart";
  direction: "bar" | "col" | null;
  grouping: string;
  markers: boolean;
}

const KINDS = new Map<string, Kind>();
for (const [grouping, name] of Object.entries(BAR_GROUPINGS)) {
  KINDS.set(`Column${name}`, { group: "barChart", direction: "col", grouping, markers: false });
  KINDS.set(`Bar${name}`, { group: "barChart", direction: "bar", grouping, markers: false });
}
for (const [grouping, name] of Object.entries(LINE_GROUPINGS))
  for (const markers of [false, true])
    KINDS.set(`Line${markers ? "Markers" : ""}${name}`, {
      group: "lineChart",
      direction: null,
      grouping,
      markers,
    });

export const KIND_NAMES = [...KINDS.keys()];

export const kindNamed = (name: string): Kind => KINDS.get(name)!;

/** What the host does not make itself is named by its group. */
const OTHER_KINDS: Readonly<Record<string, string>> = {
  pieChart: "Pie",
  doughnutChart: "Doughnut",
  areaChart: "Area",
  scatterChart: "XYScatter",
  radarChart: "Radar",
  bubbleChart: "Bubble",
  stockChart: "StockHLC",
  surfaceChart: "Surface",
};

export function kindNameOf(group: XmlElement): string {
  const name = localName(group.name);
  const markers = elements(group, "ser").some((series) =>
    elements(series, "marker").every((marker) => valueOf(marker, "symbol") !== "none"),
  );
  const found = KIND_NAMES.find((each) => {
    const kind = kindNamed(each);
    return (
      kind.group === name &&
      kind.direction === valueOf(group, "barDir") &&
      kind.grouping === (valueOf(group, "grouping") ?? "standard") &&
      kind.markers === (name === "lineChart" && markers)
    );
  });
  return found ?? OTHER_KINDS[name] ?? "Invalid";
}

/** Of the whole chart: that of its first series. */
export const chartKindOf = (space: XmlElement): string => {
  const [first] = groupsOf(space);
  return first ? kindNameOf(first) : "Invalid";
};
