/** A browser's worker that knows one kind of job, and loads no more than that needs. */
import './olderBrowsers.ts';
import { classJob } from '../class/classJob.ts';
import { kindsByName } from '../workers/jobKind.ts';
import { listen } from '../workers/listen.ts';

listen(kindsByName([classJob]));
