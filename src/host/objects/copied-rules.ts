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

let copies = 0;

/** Copies into an area of the same size, or one tile of a larger one, whose own rules are gone by now. */
export function copyRules(from: Place, to: Place): void {
  const [rows, columns] = [to.area.top - from.area.top, to.area.left - from.area.left];
  const moved = (areas: readonly Area[]): Area[] =>
    areas.flatMap((own) => {
      const shared = intersection(own, from.area);
      return shared ? [shifted(shared, rows, columns)] : [];
    });
  const copied = <Rule extends { areas: Area[] }>(rules: readonly Rule[]): Rule[] =>
    rules.flatMap((rule) => {
      const areas = moved(rule.areas);
      return areas.length > 0 ? [{ ...structuredClone(rule), areas }] : [];
    });
  to.sheet.conditionalFormats = [
    ...copied(from.sheet.conditionalFormats).map((format) => ({ ...format, id: `{copy-${++copies}}` })),
    ...to.sheet.conditionalFormats,
  ];
  to.sheet.validations = [...to.sheet.validations, ...copied(from.sheet.validations)];
  const links = from.sheet.hyperlinks.filter(({ area }) => intersection(area, from.area));
  to.sheet.hyperlinks = [
    ...to.sheet.hyperlinks,
    ...links.map((link) => ({ ...link, area: shifted(link.area, rows, columns) })),
  ];
  touch(to.sheet, "conditionalFormatting", "dataValidations", "hyperlinks");
}
