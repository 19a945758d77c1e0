/** Where categories and values lie on a chart's plot, whichever way its bars go. */
import type { ChartData } from "./chart-data";
import type { ValueScale } from "./value-scale";

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Plot {
  box: Box;
  lies: boolean;
  categories: number;
  /** Points that a category has of its axis. */
  slot: number;
  scale: ValueScale;
  /** On the category axis: in slots from its start. */
  atSlot: (slots: number) => number;
  /** On the value axis. */
  atValue: (value: number) => number;
}

export function plotOn(box: Box, data: ChartData, scale: ValueScale): Plot {
  const { lies, categories, categoryAxis, valueAxis } = data;
  const count = Math.max(1, categories.length);
  const slot = (lies ? box.height : box.width) / count;
  // Excel counts from the bottom where bars lie.
  const fromEnd = lies !== categoryAxis.reversed;
  return {
    box,
    lies,
    categories: categories.length,
    slot,
    scale,
    atSlot(slots) {
      const distance = (fromEnd ? count - slots : slots) * slot;
      return (lies ? box.y : box.x) + distance;
    },
    atValue(value) {
      const share = valueAxis.reversed ? 1 - scale.at(value) : scale.at(value);
      return lies ? box.x + share * box.width : box.y + (1 - share) * box.height;
    },
  };
}
