import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { Place } from "../../excel/user-facing-error";
import { useWords } from "../words";
import { nameOf } from "./PlaceLink";

/** A link that led nowhere: the sheet went after it was read. */
export function PlaceGone({ place }: { place: Place }) {
  const words = useWords();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{words.placeGone(nameOf(place))}</MessageBarBody>
    </MessageBar>
  );
}
