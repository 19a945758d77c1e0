import type { Place } from "../../excel/user-facing-error";
import { addressOf } from "../../workbook/cell-ref";
import type { Finding } from "../../workbook/finding";
import { useWords } from "../words";
import { Listed } from "./Listed";
import { nameOf, PlaceLink } from "./PlaceLink";

/** More than these are a matter for the checks sheet. */
const SHOWN = 5;

interface Props {
  findings: Finding[];
  onOpen: (place: Place) => void;
}

/** Where a figure was expected and none could be read: what the scorecard leaves out, a click away. */
export function UnreadableCells({ findings, onOpen }: Props) {
  const words = useWords();
  const places = findings
    .filter(({ kind }) => kind === "unreadable")
    .map(({ cell }) => ({ sheet: cell.sheet, address: addressOf(cell) }));
  if (places.length === 0) return null;
  return (
    <Listed title={words.unreadable}>
      {places.slice(0, SHOWN).map((place) => (
        <li key={nameOf(place)}>
          <PlaceLink place={place} onOpen={onOpen} />
        </li>
      ))}
      {places.length > SHOWN && <li>{words.andMore(places.length - SHOWN)}</li>}
    </Listed>
  );
}
