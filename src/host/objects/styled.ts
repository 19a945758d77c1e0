/** Properties that are a part of the cells' style. */
import { invalidArgument } from "../api-error";
import { colorFrom } from "../book/colors";
import type { CellStyle } from "../book/styles";
import * as argument from "./arguments";
import type { HostContext, Property } from "./definition";
import type { RangeTarget } from "./targets";
import { common, restyle } from "./writing";

/** A property of the style that all cells of a range share. */
export function styled(
  read: (style: Readonly<CellStyle>, context: HostContext) => unknown,
  write: (style: CellStyle, value: never) => void,
  check: (value: unknown) => unknown,
): Property<RangeTarget> {
  return {
    get: ({ book, sheet, area }, context) => common(sheet, area, book, (style) => read(style, context)),
    set: ({ book, sheet, area }, value) => {
      const checked = check(value);
      restyle(book, sheet, area, (style) => write(style, checked as never));
    },
  };
}

export const color = (value: unknown): Record<string, string> => {
  const found = colorFrom(argument.text(value, "color"));
  if (!found) throw invalidArgument(`"${String(value)}" is no colour.`);
  return { ...found };
};
