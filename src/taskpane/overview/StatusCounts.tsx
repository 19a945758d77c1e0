import { makeStyles } from "@fluentui/react-components";
import type { Status } from "../../kpi/status";
import { CopyButton } from "../copy/CopyButton";
import { tableContent } from "../copy/table-content";
import { Section } from "../layout/Section";
import { useWords } from "../words";
import { StatusBadge } from "./StatusBadge";

const useStyles = makeStyles({
  badges: { display: "flex", flexWrap: "wrap", gap: "6px", listStyleType: "none" },
});

const STATUSES: readonly Status[] = ["green", "yellow", "red", "none"];

interface Props {
  counts: Readonly<Record<Status, number>>;
  /** The quarter that the plans are judged by; null for the year. */
  quarter: number | null;
}

/** How many plans there are of each colour. */
export function StatusCounts({ counts, quarter }: Props) {
  const words = useWords();
  const styles = useStyles();
  const title = words.plansByStatus(quarter);
  const statuses = STATUSES.filter((status) => status !== "none" || counts.none > 0);
  const rows = (): string[][] =>
    statuses.map((status) => [words.status[status], words.figure(counts[status])]);
  return (
    <Section title={title} action={<CopyButton what={title} content={() => tableContent(rows())} />}>
      <ul className={styles.badges}>
        {statuses.map((status) => (
          <li key={status}>
            <StatusBadge status={status} count={counts[status]} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
