import type { Place } from "../../workbook/place";
import { Message } from "../message/Message";
import { useWords } from "../words";
import { nameOf } from "./PlaceLink";

/** A link that led nowhere: the sheet went after it was read. */
export function PlaceGone({ place }: { place: Place }) {
  const words = useWords();
  return <Message intent="warning">{words.placeGone(nameOf(place))}</Message>;
}
