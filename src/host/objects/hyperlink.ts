import { invalidArgument } from "../api-error";
import { areaAt, contains, intersection } from "../book/address";
import { touch } from "../book/cells";
import * as argument from "./arguments";
import type { HostContext, Property } from "./definition";
import type { RangeTarget } from "./targets";
import { requireWritable, restyle, writeContents } from "./writing";

function hyperlinkOf({ sheet, area }: RangeTarget): Record<string, string> | null {
  const link = sheet.hyperlinks.find((each) => contains(each.area, areaAt(area.top, area.left)));
  if (!link) return null;
  return {
    ...(link.location === null ? {} : { documentReference: link.location }),
    ...(link.address === null ? {} : { address: link.address }),
    ...(link.tip === null ? {} : { screenTip: link.tip }),
    ...(link.display === null ? {} : { textToDisplay: link.display }),
  };
}

/** The blue and the line that Excel gives a linked cell. */
const LINK_COLOR = { rgb: "FF0563C1" };

function setHyperlink(target: RangeTarget, value: unknown, context: HostContext): void {
  const { book, sheet, area } = target;
  requireWritable(sheet);
  const given = argument.record(value, "hyperlink");
  const part = (name: string) =>
    given[name] === undefined || given[name] === null ? null : argument.text(given[name], name);
  const [address, location, tip, display] = [
    part("address"),
    part("documentReference"),
    part("screenTip"),
    part("textToDisplay"),
  ];
  if ((address === null) === (location === null))
    throw invalidArgument("A link wants an address or a documentReference.");
  sheet.hyperlinks = sheet.hyperlinks.filter((link) => !intersection(link.area, area));
  sheet.hyperlinks.push({ area, address, location, relationship: null, tip, display });
  if (display !== null) writeContents(book, sheet, area, display.startsWith("=") ? `'${display}` : display);
  else if (context.calculation.value(sheet, area.top, area.left) === null)
    writeContents(book, sheet, areaAt(area.top, area.left), `'${location ?? address!}`);
  restyle(book, sheet, area, ({ font }) => {
    font.color = LINK_COLOR;
    font.underline = "single";
  });
  touch(sheet, "hyperlinks");
}

export const hyperlinkProperty: Property<RangeTarget> = { get: hyperlinkOf, set: setHyperlink };
