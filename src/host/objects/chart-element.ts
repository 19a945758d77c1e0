/** What all objects of a chart share: each is an element of the chart's part. */
import { itemNotFound } from "../api-error";
import { areaAt } from "../book/address";
import { chartsOf } from "../book/charts";
import { announce, touch } from "../book/cells";
import type { XmlElement } from "../book/source";
import { descend, made, MAIN_NAMESPACE } from "../chart/tree";
import type { Property } from "./definition";
import type { ChartElementTarget, ChartTarget } from "./targets";

/** Runs a change of a chart, and notes that there was one. */
export function changeChart(target: ChartTarget, change: () => void): void {
  const { book, sheet, chart } = target;
  if (!chartsOf(sheet).includes(chart)) throw itemNotFound();
  chart.space.attributes["xmlns:a"] ??= MAIN_NAMESPACE;
  change();
  chart.isChanged = true;
  touch(sheet, "drawing");
  announce(book, { kind: "format", sheet, area: areaAt(0, 0) });
}

export const partOf = (target: ChartTarget, path: readonly string[]): ChartElementTarget => ({
  ...target,
  base: target.chart.space,
  path,
});

/** The element that lies further down. */
export const below = (target: ChartElementTarget, ...path: string[]): ChartElementTarget => ({
  ...target,
  path: [...target.path, ...path],
});

export const found = ({ base, path }: ChartElementTarget): XmlElement | null => descend(base, path);

/** A property of an element: `read` from the element where it is there, `write` into it, made where it is not. */
export function property<Value>(
  check: (value: unknown) => Value,
  read: (element: XmlElement | null) => Value | null,
  write: (element: XmlElement, value: Value) => void,
): Property<ChartElementTarget> {
  return {
    get: (target) => read(found(target)),
    set: (target, value) => {
      const checked = check(value);
      changeChart(target, () => write(made(target.base, target.path), checked));
    },
  };
}
