import { useWords } from "./words";

/** The shape of what is coming; it shows only where the reading takes longer than a blink (see the style). */
export function Loading() {
  const words = useWords();
  return (
    <div role="status" className="pane-skeleton">
      <span className="pane-unseen">{words.loading}</span>
      {[40, 70, 100, 100, 60].map((width, index) => (
        <div key={index} style={{ width: `${width}%` }} />
      ))}
    </div>
  );
}
