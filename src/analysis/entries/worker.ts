/** A browser's worker for every kind of job: the worker runtime behind messages. */
import './olderBrowsers.ts';
import { JOBS_BY_NAME } from './jobs.ts';
import { listen } from '../workers/listen.ts';

listen(JOBS_BY_NAME);
