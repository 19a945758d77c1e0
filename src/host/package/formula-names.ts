/**
 * Function names as a file has them and as Excel shows them: functions younger than Excel 2007 carry `_xlfn.`,
 * custom functions `_xldudf_NAMESPACE_NAME`.
 */
import { changeUnquoted } from "../book/formula-text";
import { customNamespaces } from "../engine/custom-namespaces";

// prettier-ignore
const YOUNGER_THAN_2007 = new Set(`
ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR
BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS
CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ECMA.CEILING
ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE FILTERXML FLOOR.MATH FLOOR.PRECISE
FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV
GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED
ISO.CEILING ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST
NETWORKDAYS.INTL NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC
PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE
SHEET SHEETS SINGLE SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE
TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WORKDAY.INTL WRAPCOLS
WRAPROWS XLOOKUP XMATCH XOR Z.TEST ANCHORARRAY
`.trim().split(/\s+/));

/** These two have another prefix inside the first. */
const WORKSHEET_FUNCTIONS = new Set(["FILTER", "SORT"]);

/** Excel itself writes these without a prefix, younger or not. */
const UNPREFIXED = new Set(["NETWORKDAYS.INTL", "WORKDAY.INTL", "ISO.CEILING", "ECMA.CEILING"]);

const FUNCTION = /(?<![\p{L}\p{M}\p{N}_.])([A-Z][A-Z0-9_]*(?:\.[A-Z0-9_]+)*)\(/giu;
const CUSTOM_STORED = /_xldudf_([A-Z0-9]+)_([A-Z0-9_.]+)\(/gi;

/** `_xldudf_KPI_SCORE(` → `KPI.SCORE(`; adds the namespaces it meets to `namespaces`. */
export function shownFormula(stored: string, namespaces: Set<string>): string {
  if (!stored.includes("_xl")) return stored;
  return changeUnquoted(stored, (piece) =>
    piece
      .replace(CUSTOM_STORED, (_, namespace: string, name: string) => {
        namespaces.add(namespace.toUpperCase());
        return `${namespace}.${name}(`;
      })
      .replace(/_xlfn\.(?:_xlws\.)?|_xlpm\./g, ""),
  );
}

const isCustom = (namespace: string, met: ReadonlySet<string>): boolean =>
  met.has(namespace) || customNamespaces.has(namespace);

/** The other way round, for the host's own custom functions and those of the `namespaces` met in the file. */
export function storedFormula(shown: string, namespaces: ReadonlySet<string>): string {
  return changeUnquoted(shown, (piece) =>
    piece.replace(FUNCTION, (all, name: string) => {
      const upper = name.toUpperCase();
      const dot = upper.indexOf(".");
      if (dot > 0 && isCustom(upper.slice(0, dot), namespaces))
        return `_xldudf_${upper.slice(0, dot)}_${upper.slice(dot + 1).replaceAll(".", "_")}(`;
      if (WORKSHEET_FUNCTIONS.has(upper)) return `_xlfn._xlws.${upper}(`;
      return YOUNGER_THAN_2007.has(upper) && !UNPREFIXED.has(upper) ? `_xlfn.${upper}(` : all;
    }),
  );
}
