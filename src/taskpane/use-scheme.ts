import { useEffect, useState } from "react";
import type { OfficeSurroundings } from "./office-surroundings";
import { type Scheme, schemeFor } from "./theme";

/**
 * The scheme of the Office around the pane, followed while the pane is open. Excel raises no event when its theme
 * changes, but the pane loses the focus while the user changes it.
 */
export function useScheme(office: OfficeSurroundings): Scheme {
  const [scheme, setScheme] = useState(() => schemeFor(office.officeTheme, forcedColours().matches));
  useEffect(() => {
    const forced = forcedColours();
    const follow = () => setScheme(schemeFor(office.officeTheme, forced.matches));
    window.addEventListener("focus", follow);
    document.addEventListener("visibilitychange", follow);
    forced.addEventListener("change", follow);
    return () => {
      window.removeEventListener("focus", follow);
      document.removeEventListener("visibilitychange", follow);
      forced.removeEventListener("change", follow);
    };
  }, [office]);
  return scheme;
}

const forcedColours = (): MediaQueryList => window.matchMedia("(forced-colors: active)");
