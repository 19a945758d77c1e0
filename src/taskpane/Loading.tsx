import { makeStyles, Skeleton, SkeletonItem } from "@fluentui/react-components";
import { useWords } from "./words";

const useStyles = makeStyles({
  // A reading that takes less than 300 ms shows no skeleton at all.
  skeleton: {
    display: "flex",
    flexDirection: "column",
    rowGap: "12px",
    opacity: 0,
    animationName: { to: { opacity: 1 } },
    animationDuration: "0s",
    animationDelay: "300ms",
    animationFillMode: "forwards",
  },
});

const ROW_WIDTHS = [40, 70, 100, 100, 60];

/** The shape of what is coming. */
export function Loading() {
  const words = useWords();
  return (
    <Skeleton aria-label={words.loading} className={useStyles().skeleton}>
      {ROW_WIDTHS.map((width, index) => (
        <SkeletonItem key={index} size={20} style={{ width: `${width}%` }} />
      ))}
    </Skeleton>
  );
}
