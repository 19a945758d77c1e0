/** What a copied range takes along besides its cells: conditional formats, validations and links. */
import { type Area, intersection } from "../book/address";
import type { Sheet } from "../book/book";
import { touch } from "../book/cells";

interface Place {
  sheet: Sheet;
  area: Area;
}

const shifted = (area: Area, rows: number, columns: number): Area => ({
  top: area.top + rows,
  bottom: area.bottom + rows,
  left: area.left + columns,
  right: area.right + columns,
});

/** The parts of areas that lie in the copied one, at their new place. */
const moved = (areas: readonly Area[], from: Place, to: Place): Area[] =>
  areas.flatMap((own) => {
    const shared = intersection(own, from.area);
    return shared ? [shifted(shared, to.area.top - from.area.top, to.area.left - from.area.left)] : [];
  });

const copied = <Rule extends { areas: Area[] }>(rules: readonly Rule[], from: Place, to: Place): Rule[] =>
  rules.flatMap((rule) => {
    const areas = moved(rule.areas, from, to);
    return areas.length > 0 ? [{ ...structuredClone(rule), areas }] : [];
  });

let copies = 0;

/** Copies into an area of the same size, or one tile of a larger one, whose own formats are gone by now. */
export function copyConditionalFormats(from: Place, to: Place): void {
  to.sheet.conditionalFormats = [
    ...copied(from.sheet.conditionalFormats, from, to).map((format) => ({
      ...format,
      id: `{copy-${++copies}}`,
    })),
    ...to.sheet.conditionalFormats,
  ];
  touch(to.sheet, "conditionalFormatting");
}

/** The same for validations and links. */
export function copyRules(from: Place, to: Place): void {
  const [rows, columns] = [to.area.top - from.area.top, to.area.left - from.area.left];
  to.sheet.validations = [...to.sheet.validations, ...copied(from.sheet.validations, from, to)];
  const links = from.sheet.hyperlinks.filter(({ area }) => intersection(area, from.area));
  to.sheet.hyperlinks = [
    ...to.sheet.hyperlinks,
    ...links.map((link) => ({ ...link, area: shifted(link.area, rows, columns) })),
  ];
  touch(to.sheet, "dataValidations", "hyperlinks");
}
