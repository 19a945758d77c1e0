import { Link } from "@fluentui/react-components";
import type { Place } from "../../excel/user-facing-error";
import { useWords } from "../words";

interface Props {
  place: Place;
  onOpen: (place: Place) => void;
}

/** A place in the workbook, a click away. */
export function PlaceLink({ place, onOpen }: Props) {
  const words = useWords();
  const name = nameOf(place);
  return (
    <Link inline onClick={() => onOpen(place)} aria-label={words.openPlace(name)}>
      {name}
    </Link>
  );
}

/** As the user writes it: the sheet alone, or `sheet!B5`. */
export function nameOf({ sheet, address }: Place): string {
  return address ? `${sheet}!${address}` : sheet;
}
