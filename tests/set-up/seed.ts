/**
 * The same random cases in every run: what was green stays green until somebody changes something. To look further than
 * these, `KPI_SEED=new` draws others, and `KPI_SEED=7` those of that seed; a failure names its own.
 */
import fc from "fast-check";

const SEED = 2563;

const wanted = process.env.KPI_SEED;

if (wanted !== "new") fc.configureGlobal({ seed: wanted ? Number(wanted) : SEED });
