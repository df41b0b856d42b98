/** A browser's worker that knows one kind of job, and loads no more than that needs. */
import './olderBrowsers.ts';
import { classJob } from './classJob.ts';
import { kindsByName } from './jobKind.ts';
import { listen } from './listen.ts';

listen(kindsByName([classJob]));
