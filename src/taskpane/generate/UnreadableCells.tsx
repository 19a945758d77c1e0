import type { Finding } from "../../workbook/finding";
import { nameOf, PlaceLink, placeOf } from "../place/PlaceLink";
import { useWords } from "../words";
import { Listed } from "./Listed";

/** More than these are a matter for the checks. */
const SHOWN = 5;

/** Where a figure was expected and none could be read: what the scorecard leaves out, a click away. */
export function UnreadableCells({ findings }: { findings: Finding[] }) {
  const words = useWords();
  const places = findings.filter(({ kind }) => kind === "unreadable").map(({ cell }) => placeOf(cell));
  if (places.length === 0) return null;
  return (
    <Listed title={words.unreadable}>
      {places.slice(0, SHOWN).map((place) => (
        <li key={nameOf(place)}>
          <PlaceLink place={place} />
        </li>
      ))}
      {places.length > SHOWN && <li>{words.andMore(places.length - SHOWN)}</li>}
    </Listed>
  );
}
