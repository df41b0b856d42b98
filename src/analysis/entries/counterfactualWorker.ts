/** A browser's worker that knows one kind of job, and loads no more than that needs. */
import './olderBrowsers.ts';
import { counterfactualJob } from '../counterfactual/counterfactual.ts';
import { kindsByName } from '../workers/jobKind.ts';
import { listen } from '../workers/listen.ts';

listen(kindsByName([counterfactualJob]));
