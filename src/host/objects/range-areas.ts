import { areaName, cellCount, parseArea, sheetPrefix } from "../book/address";
import type { Area } from "../book/address";
import { invalidArgument } from "../api-error";
import type { Definition } from "./definition";
import { handle } from "./handle";
import { rangeHandle } from "./range-address";
import type { RangeAreasTarget } from "./targets";

export const rangeAreasDefinition: Definition<RangeAreasTarget> = {
  properties: {
    address: {
      get: ({ sheet, areas }) =>
        areas.map((area) => `${sheetPrefix(sheet.name)}!${areaName(area)}`).join(","),
    },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0) },
  },
  objects: {
    areas: (target) => handle("RangeCollection", target),
  },
};

export const rangeCollectionDefinition: Definition<RangeAreasTarget> = {
  items: ({ book, sheet, areas }) => areas.map((area) => rangeHandle(book, sheet, area)),
};

/** "A1:B2,D1:E2" on one sheet. */
export function areasArgument(text: string): Area[] {
  return text.split(",").map((address) => {
    const area = parseArea(address);
    if (!area) throw invalidArgument(`"${address}" is no address.`);
    return area;
  });
}
