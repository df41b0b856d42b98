/** Every kind of job that a worker can be asked for. */
import { balanceJob } from '../balance/balanceJob.ts';
import { classJob } from '../class/classJob.ts';
import { counterfactualJob } from '../counterfactual/counterfactual.ts';
import { forecastJob } from '../forecast/forecastJob.ts';
import { kindsByName, type JobKind } from '../workers/jobKind.ts';
import { pairingJob } from '../counts/pairing.ts';
import { patternJob } from '../patterns/playing/patternJob.ts';
import { sensitivityJob } from '../sensitivity/sensitivityJob.ts';
import { teachingClaimsJob } from '../claims/teachingClaims.ts';
import { tournamentJob } from '../tournament/tournament.ts';

/** One line a kind. */
const JOBS = [
  balanceJob,
  classJob,
  counterfactualJob,
  forecastJob,
  pairingJob,
  patternJob,
  sensitivityJob,
  teachingClaimsJob,
  tournamentJob,
] as const satisfies readonly JobKind<never>[];

/** The kinds by name. */
export const JOBS_BY_NAME: ReadonlyMap<string, JobKind<object>> = kindsByName(JOBS);
