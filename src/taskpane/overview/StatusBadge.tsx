import type { Status } from "../../kpi/status";
import { useWords } from "../words";

/** The generated sheets' shapes: told apart without colour. */
const SHAPE: Record<Status, string> = { green: "●", yellow: "▲", red: "◆", none: "–" };

/** A traffic light with shape and word, after Fluent's tinted badge, which alone weighs 2.7 kB. */
export function StatusBadge({ status, count }: { status: Status; count?: number }) {
  const words = useWords();
  return (
    <span className={`pane-badge pane-${status}`}>
      <span aria-hidden="true">{SHAPE[status]}</span> {words.status[status]}
      {count !== undefined && <b> {words.figure(count)}</b>}
    </span>
  );
}
